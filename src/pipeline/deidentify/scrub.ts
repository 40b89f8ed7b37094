import type { CleanText, RawText } from '../text.ts';
import { detectors, teachers } from './detectors.ts';
import { maskText } from './mask.ts';
import { mergeSpans } from './merge.ts';
import { isWordName, personOf } from './person.ts';
import type { Sheet } from './sheet.ts';
import type { Span } from './span.ts';
import { isCapitalised, wordsOf } from './words.ts';

/** Everything found in a text, by start, none overlapping. */
export function findSpans(text: RawText, sheet: Sheet): Span[] {
  const spans = Object.values(detectors).flatMap((find) => find(text, sheet));
  return mergeSpans(spans, text);
}

/** A text with masks in place, and what was found. */
export function scrub(text: RawText, sheet: Sheet): { text: CleanText; spans: Span[] } {
  const raw = withoutInvisible(text);
  const spans = findSpans(raw, sheet);
  return { text: maskText(raw, spans), spans };
}

/** The sheet, with the people whom the texts themselves name ("Dr. Diaz"), so that a bare "Diaz" goes too. */
export function learnPeople(texts: readonly RawText[], sheet: Sheet): Sheet {
  const names = new Set(
    texts.flatMap((text) =>
      teachers.flatMap((find) => find(text, sheet).map(({ start, end }) => text.slice(start, end))),
    ),
  );
  const learned = [...names].map((name) => personOf(surely(name), false, true));
  return { ...sheet, people: [...sheet.people, ...learned] };
}

/** Of a learned name its capitalised words that are no words of English: what may be looked for elsewhere without harm. */
const surely = (name: string): string =>
  wordsOf(name)
    .filter(({ text, folded }) => isCapitalised(text) && !isWordName(folded) && folded.length > 3)
    .map(({ text }) => text)
    .join(' ');

// Soft hyphens and the like split words without a trace on paper; they would split a name, too.
const withoutInvisible = (text: string): RawText =>
  text.replace(/[\u00ad\u200b-\u200d\u2060\ufeff\ufffe\uffff]/g, '');
