import { literalPattern, piecesOf } from '../literal.ts';
import { isListing } from '../name-use.ts';
import { isWordName } from '../person.ts';
import type { Sheet } from '../sheet.ts';
import { type Span, spansOf } from '../span.ts';
import { fold, isCapitalised, opensSentence } from '../words.ts';

/**
 * Finds the cities of the header where they are written as names ("Needles", not "pins and needles"); one that is also a
 * word ("Orange") not at the start of a sentence, nor in guideline lines and headings.
 */
export function findKnownPlaces(text: string, { known }: Sheet): Span[] {
  return known.flatMap(({ kind, value }) => {
    if (kind !== 'city' || fold(value).length < 3) return [];
    const isWord = piecesOf(value).length === 1 && isWordName(fold(value));
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}])${literalPattern(value)}(?![\\p{L}\\p{N}])`,
      'dgiu',
    );
    return spansOf(text, pattern, 'place', 0.95, "the header's city").filter(
      (span) =>
        isCapitalised(text.slice(span.start)) &&
        !(isWord && (opensSentence(text, span.start) || isListing(text, span))),
    );
  });
}
