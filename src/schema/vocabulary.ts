import { z } from 'zod';
import { day, line } from './values.ts';

/** A word that a person released for the whole archive: it stands in letters, and identifies nobody. */
export const releasedWord = z.strictObject({
  /**
   * Without a possessive 's, one space between words, in lower case or with a capital for each word: how it is compared. With a
   * capital it is released in lower case, too; in lower case alone it is not where it has a capital.
   */
  word: line.max(200),
  /** The id of the one case in which it stands; absent: all of them. */
  case: line.max(60).optional(),
  date: day,
  /** Why it identifies nobody. */
  reason: line.max(400),
  /** Who released it, as they sign. */
  by: line.max(60).optional(),
});

/** `content/vocabulary.yaml`: what people released so far. Public, and in git. */
export const vocabularyFile = z.strictObject({ released: z.array(releasedWord) });

export type ReleasedWord = z.infer<typeof releasedWord>;
