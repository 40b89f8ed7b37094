import type { Form } from './synonym-index.ts';

/** What else a stretch of typed words may be written as, by rule instead of by list. */
export interface Reading {
  /** How many words it takes. */
  length: number;
  alternatives: readonly Form[];
}

/**
 * The number that begins at a place of a query, one to one hundred, in its other writings: "twelve" is 12 and #12, "24" is
 * "twenty-four" and #24 (a count of tablets); a greater one, to 999, only as such a count. Undefined where none begins there.
 */
export function numberAt(words: readonly string[], at: number): Reading | undefined {
  const first = words[at] ?? '';
  if (/^[1-9]\d?$|^100$/.test(first)) {
    const named = NAMES[Number(first)] ?? '';
    return { length: 1, alternatives: [asForm(named), asForm(`#${first}`)] };
  }
  if (/^[1-9]\d\d$/.test(first)) return { length: 1, alternatives: [asForm(`#${first}`)] };
  for (const length of [2, 1]) {
    const taken = words.slice(at, at + length);
    const value = taken.length === length ? NAMES.indexOf(taken.join(' ')) : -1;
    if (value > 0) return { length, alternatives: [asForm(String(value)), asForm(`#${value}`)] };
  }
  return undefined;
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Names of the numbers, by value. */
const NAMES: readonly string[] = [
  ...SMALL,
  ...TENS.flatMap((tens) => [tens, ...SMALL.slice(1, 10).map((ones) => `${tens} ${ones}`)]),
  'one hundred',
];

const asForm = (written: string): Form => ({ written, words: written.split(' ') });
