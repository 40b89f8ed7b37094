import { literalPattern, piecesOf } from '../literal.ts';
import { isNameUse } from '../name-use.ts';
import { isWordName, personOf } from '../person.ts';
import type { Sheet } from '../sheet.ts';
import { type Span, spansOf } from '../span.ts';
import { fold, wordsOf } from '../words.ts';

/** Finds the cities of the header wherever they stand; one that is also a word ("Orange") where it is used as a name. */
export function findKnownPlaces(text: string, { known }: Sheet): Span[] {
  return known.flatMap(({ kind, value }) => {
    if (kind !== 'city' || fold(value).length < 3) return [];
    const ordinary = piecesOf(value).length === 1 && isWordName(fold(value));
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}])${literalPattern(value)}(?![\\p{L}\\p{N}])`,
      'dgiu',
    );
    const spans = spansOf(text, pattern, 'place', 0.95, "the header's city");
    if (!ordinary) return spans;
    const words = wordsOf(text);
    return spans.filter(({ start }) =>
      isNameUse(
        words,
        words.findIndex((word) => word.start === start),
        text,
        personOf(value, false),
      ),
    );
  });
}
