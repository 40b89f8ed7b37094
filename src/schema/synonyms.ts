import { z } from 'zod';
import { line } from './values.ts';

/** A word or phrase as a person types it. */
const form = line.max(80);

/** Forms that are searched for each other. */
export const synonymGroup = z.strictObject({
  /** Each of them, typed, also searches all others; most useful first, for a search takes in only so many. */
  same: z.array(form).min(1),
  /** One way: searched, too, when one of `same` was typed, but typed they search none of these (a broad word's narrow ones). */
  also: z.array(form).optional(),
  /** Slips that letters are full of. They are as `same`, and last. */
  slips: z.array(form).optional(),
  /** Its forms may stand in other groups of the same list, too: typed, they search what each of these groups says. */
  ambiguous: z.literal(true).optional(),
});

const spellingPart = z
  .string()
  .regex(
    /^(?:[a-z]{3,}-?|-[a-z]{3,})$/,
    'expected a word, its beginning (anaesth-) or its end (-aemia)',
  );

/** `content/taxonomy/synonyms.yaml`: what a search outside quotes takes for the same, list by list. */
export const synonymsFile = z.strictObject({
  /** Generic names with their brands, salts and combinations. */
  drugs: z.array(synonymGroup),
  /** Short forms with what they stand for. */
  abbreviations: z.array(synonymGroup),
  /** What people who are no clinicians say, with what letters say. */
  lay: z.array(synonymGroup),
  /** Forms of one word that plural, -ed and -ing don't make: arthroscopy, arthroscopic. */
  wordForms: z.array(synonymGroup),
  /** British and American spellings that no rule tells: a word, its beginning (`anaesth-`) or its end (`-aemia`). */
  spellings: z.array(z.strictObject({ british: spellingPart, american: spellingPart })),
});

export type SynonymGroup = z.infer<typeof synonymGroup>;
export type SynonymsFile = z.infer<typeof synonymsFile>;
