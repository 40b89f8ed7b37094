import { OF_LETTERS } from './lone-capital.ts';
import { isWordName } from './person.ts';
import { isSafeWord, isTermOfTrade } from './vocabulary/vocabulary.ts';
import { wordsOf } from './words.ts';

/**
 * Whether capitalised words may be somebody's: one of them is no word at all, or also a name, or an initial opens
 * them. "Mason Quick" may, "Cervical Spine" does not.
 */
export const mayNameSomebody = (name: string): boolean =>
  wordsOf(name).some(
    ({ folded }) =>
      folded.length > 2 &&
      (isWordName(folded) ||
        !isSafeWord(folded) ||
        (!isTermOfTrade(folded) && !OF_LETTERS.test(folded))),
  ) ||
  (/^\p{Lu}\.\s/u.test(name) && !wordsOf(name).some(({ folded }) => isTermOfTrade(folded)));
