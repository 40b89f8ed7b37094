import { isWordName } from '../person.ts';
import type { Sheet } from '../sheet.ts';
import { type Span, spansOf } from '../span.ts';
import { isSafeWord } from '../vocabulary/vocabulary.ts';
import { fold } from '../words.ts';

/**
 * Finds names set with a space after every letter: "D I A Z", "M r .  D i a z". A known name goes from two letters on; from four
 * on whatever is no word, or also a name.
 */
export function findSpacedNames(text: string, { people }: Sheet): Span[] {
  const known = new Set(people.flatMap(({ sure, doubtful }) => [...sure, ...doubtful]));
  return spansOf(text, SPACED, 'name', 0.85, 'a name with a space after every letter').filter(
    ({ start, end }) => {
      const word = fold(text.slice(start, end));
      if (known.has(word)) return true;
      return word.length > 3 && (!isSafeWord(word) || isWordName(word));
    },
  );
}

const SPACED =
  /(?<![\p{L}\p{N}'’-]|\p{L}[ ])\p{Lu}(?:[ ](?:[-'’][ ])?\p{L}){1,24}(?![\p{L}\p{N}'’]|[ ]\p{L}(?!\p{L}))/dgu;
