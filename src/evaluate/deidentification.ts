import type { Span } from '../pipeline/deidentify/span.ts';
import { fold, wordsOf } from '../pipeline/deidentify/words.ts';

/** An identifier that was planted in a letter, in UTF-16 code units, end exclusive. */
export interface Planted {
  start: number;
  end: number;
  /** NAME_CLAIMANT, DATE, PHONE … */
  cls: string;
  /** How it is written: "initials", "typo_last" … */
  form: string;
}

/** A letter with planted identifiers. */
export interface PlantedLetter {
  id: string;
  text: string;
  spans: Planted[];
}

/** What became of a letter: spans of its text, or none of it where it was held. */
export type Masked = readonly Span[] | 'held';

/** How well a letter was masked. */
export interface LetterScore {
  id: string;
  held: boolean;
  /** Each planted identifier, and whether nothing of it is left. */
  planted: (Planted & { found: boolean })[];
  /** Words that name nobody. */
  words: number;
  /** Of these, the ones that were masked. */
  masked: number;
}

/**
 * Compares what was masked in a letter with what was planted. An identifier is found when no letter or digit of it is left
 * at its place, but for the year of a date and the first three digits of a ZIP code, and when no word of a name stands
 * anywhere else, unless the letter has it as an ordinary word, too.
 */
export function scoreLetter({ id, text, spans }: PlantedLetter, masked: Masked): LetterScore {
  if (masked === 'held') {
    return {
      id,
      held: true,
      planted: spans.map((one) => ({ ...one, found: true })),
      words: 0,
      masked: 0,
    };
  }
  const left = leftWords(text, masked);
  const ordinary = ordinaryWords(text, spans);
  const isLeft = (one: Planted): boolean =>
    isUncovered(text, one, masked) ||
    (isName(one) && ownWords(text, one, ordinary).some((word) => left.has(word)));
  const planted = spans.map((one) => ({ ...one, found: !isLeft(one) }));
  return { id, held: false, planted, ...countWords(text, spans, masked) };
}

const isName = ({ cls }: Planted): boolean => cls.startsWith('NAME');

/** Whether a letter or digit of a planted identifier stands outside every span; titles and degrees name nobody. */
function isUncovered(text: string, planted: Planted, masked: readonly Span[]): boolean {
  const { start, end, cls } = planted;
  const over = masked.filter((span) => span.start < end && start < span.end);
  const isTold = (word: string): boolean => isName(planted) && TOLD.test(word);
  for (const { 0: run, index } of text.slice(start, end).matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const [first, last] = [start + index, start + index + run.length];
    if (isTold(run)) continue;
    for (let at = first; at < last; at += 1) {
      if (!over.some((span) => span.start <= at && at < span.end)) return true;
    }
  }
  // What stands instead may hold years, an area's three digits, an age's band, and nothing else.
  const allowed = cls === 'ZIP' ? /^\d{3}$/ : /^(?:\D*(?:19|20)\d\d)*\D*$/;
  return over.some(({ instead = '' }) => !allowed.test(instead) && !/^\[/.test(instead));
}

// "Ms.", "Dr", "M.D.", "PA-C", and the "s" of a possessive.
const TOLD =
  /^(?:mr|mrs|ms|miss|mx|dr|doctor|s|m|d|md|do|dc|dpm|rn|np|pa|c|pt|dpt|psyd|phd|l|ac|jr|sr|iii?)$/i;

/** Folded words that are left of a text. */
function leftWords(text: string, masked: readonly Span[]): Set<string> {
  let at = 0;
  const left = new Set<string>();
  for (const { start, end } of [...masked, { start: text.length, end: text.length }]) {
    for (const { folded } of wordsOf(text.slice(at, start))) left.add(folded);
    at = end;
  }
  return left;
}

/** Folded words that a text has outside of what was planted. */
const ordinaryWords = (text: string, planted: readonly Planted[]): Set<string> =>
  new Set(
    wordsOf(text)
      .filter(({ start, end }) => !planted.some((one) => one.start < end && start < one.end))
      .map(({ folded }) => folded),
  );

/** Words of a planted name, of three letters or more, that the letter has for nothing else. */
const ownWords = (text: string, { start, end }: Planted, ordinary: Set<string>): string[] =>
  wordsOf(text.slice(start, end))
    .map((word) => fold(word.text))
    .filter((word) => word.length > 2 && !ordinary.has(word) && !TOLD.test(word));

/** Ordinary words, and how many were masked. A date's "on" made "in" and an age made a band are none; unmarked dates go, too. */
function countWords(
  text: string,
  planted: readonly Planted[],
  masked: readonly Span[],
): { words: number; masked: number } {
  const within = (
    list: readonly { start: number; end: number }[],
    word: { start: number; end: number },
  ): boolean => list.some(({ start, end }) => start < word.end && word.start < end);
  const ordinary = wordsOf(text).filter((word) => !within(planted, word));
  const taken = masked.filter(({ kind, coarsened }) => kind !== 'date' && coarsened === undefined);
  // The program's own case number is marked in the header alone.
  const wrongly = ordinary.filter((word) => within(taken, word) && !/^CM$/.test(word.text));
  return { words: ordinary.length, masked: wrongly.length };
}
