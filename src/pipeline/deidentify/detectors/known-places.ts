import type { KnownIdentifier } from '../../letter.ts';
import { literalPattern, piecesOf, wholePattern } from '../literal.ts';
import { isListing } from '../name-use.ts';
import { oncePer } from '../once-per.ts';
import { isWordName } from '../person.ts';
import type { Sheet } from '../sheet.ts';
import { type Span, spansOf } from '../span.ts';
import { fold, isCapitalised, opensSentence } from '../words.ts';

/**
 * Finds the cities of the header where they are written as names ("Needles", not "pins and needles"); one that is also a
 * word ("Orange") not at the start of a sentence, nor in guideline lines and headings.
 */
export function findKnownPlaces(text: string, { known }: Sheet): Span[] {
  return patternsOf(known).flatMap(({ pattern, isWord }) =>
    spansOf(text, pattern, 'place', 0.95, "the header's city").filter(
      (span) =>
        isCapitalised(text.slice(span.start, span.end)) &&
        !(isWord && (opensSentence(text, span.start) || isListing(text, span))),
    ),
  );
}

const patternsOf = oncePer((known: readonly KnownIdentifier[]) =>
  known
    .filter(({ kind, value }) => kind === 'city' && fold(value).length > 2)
    .map(({ value }) => ({
      pattern: wholePattern(literalPattern(value)),
      isWord: piecesOf(value).length === 1 && isWordName(fold(value)),
    })),
);
