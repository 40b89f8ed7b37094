import type { CleanText, RawText } from '../text.ts';
import { detectorsOf, teachers } from './detectors.ts';
import type { Doubt } from './doubt.ts';
import { maskText } from './mask.ts';
import { mergeSpans } from './merge.ts';
import { isWordName, personOf } from './person.ts';
import { settleDoubts } from './settle-doubts.ts';
import type { Sheet } from './sheet.ts';
import type { Span } from './span.ts';
import { misspelledSpecialties } from './specialty-words.ts';
import { isSafeWord, isTermOfTrade } from './vocabulary/vocabulary.ts';
import { isCapitalised, wordsOf } from './words.ts';

/** A text with masks in place, what was found, and what of it waits for a person. */
export interface Scrubbed {
  text: CleanText;
  /** By start, none overlapping; UTF-16 code units of the text without its invisible characters. */
  spans: Span[];
  doubts: Doubt[];
}

/** Masks what identifies in a text and what nothing says to be safe. @param place Where the text stands, as in `Doubt`. */
export function scrub(text: RawText, sheet: Sheet, place: string): Scrubbed {
  const raw = withoutInvisible(text);
  const found = findSpans(raw, sheet);
  const doubtful = sheet.steps.has('vocabulary')
    ? settleDoubts(raw, found, place === SPECIALTIES ? withMisspelled(raw, sheet) : sheet, place)
    : { spans: [], doubts: [] };
  const spans = mergeSpans([...found, ...doubtful.spans], raw);
  return { text: maskText(raw, spans), spans, doubts: doubtful.doubts };
}

// The place of the reviewer's specialties.
const SPECIALTIES = 'specialties';

const withMisspelled = (text: string, sheet: Sheet): Sheet => ({
  ...sheet,
  own: new Set([...sheet.own, ...misspelledSpecialties(text)]),
});

/** Everything that the detectors find in a text, by start, none overlapping. */
function findSpans(text: RawText, sheet: Sheet): Span[] {
  return mergeSpans(
    detectorsOf(sheet.steps).flatMap((find) => find(text, sheet)),
    text,
  );
}

/** The sheet, with the people whom the texts themselves name ("Dr. Diaz"), so that a bare "Diaz" goes too. */
export function learnPeople(texts: readonly RawText[], sheet: Sheet): Sheet {
  if (!sheet.steps.has('context')) return sheet;
  const names = new Set(
    texts.flatMap((text) =>
      teachers.flatMap((find) => find(text, sheet).map(({ start, end }) => text.slice(start, end))),
    ),
  );
  const learned = [...names].map((name) => personOf(surely(name), false, true));
  return { ...sheet, people: [...sheet.people, ...learned] };
}

/**
 * Of a learned name its capitalised words that may be looked for elsewhere without harm: what is no word, or also a name;
 * and the last of several, which is a surname even where it is a word ("Dr. Ana Loss").
 */
const surely = (name: string): string =>
  wordsOf(name)
    .filter(
      ({ text, folded }, index, { length }) =>
        isCapitalised(text) &&
        folded.length > 2 &&
        (isWordName(folded) ||
          !isSafeWord(folded) ||
          (index > 0 && index === length - 1 && isSurname(folded))),
    )
    .map(({ text }) => text)
    .join(' ');

const isSurname = (folded: string): boolean => !isTermOfTrade(folded) && !PAPERS.test(folded);
// What capitals after a name are otherwise: "Dr. Diaz Office Note".
const PAPERS =
  /^(?:offices?|notes?|reports?|letters?|visits?|appeals?|forms?|records?|orders?|plans?|exams?|findings?|follow|initial|supplemental|progress|final|first|second|summary|opinion|response|certification|addendum|staff|clinic|center|group|institute|hospital|states?|stated|signed|denied|requested|recommended)$/;

// Soft hyphens and the like split words without a trace on paper; they would split a name, too. What PDF files have for a
// hyphen at a line's end is one before a capital.
const withoutInvisible = (text: string): RawText =>
  text
    .replace(/(?<=\p{L})[\ufffe\uffff](?=\p{Lu})/gu, '-')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff\ufffe\uffff]/g, '');
