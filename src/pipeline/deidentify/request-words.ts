import type { LetterItem } from '../letter.ts';
import type { RawText } from '../text.ts';
import { isWordName } from './person.ts';
import { isSafeWord } from './vocabulary/vocabulary.ts';
import { isCapitalised, wordsOf } from './words.ts';

/**
 * Folded words that open a letter's requests ("Transportation to therapy"): its summary lists the requests again, and there
 * they keep their capital inside a sentence. Words that are names as well, or that no vocabulary knows, are none.
 */
export function requestWords(items: readonly Pick<LetterItem<RawText>, 'request'>[]): string[] {
  return items.flatMap(({ request }) => {
    const [first] = wordsOf(request);
    const opens =
      first !== undefined &&
      isCapitalised(first.text) &&
      isSafeWord(first.folded) &&
      !isWordName(first.folded);
    return opens ? [first.folded] : [];
  });
}
