import type { Reading } from './numbers.ts';

/**
 * A level of the spine at a place of a query, as it is written otherwise: "L4-5" is L4-L5, L4/5 and L4/L5; "L5-S1" is L5/S1.
 * Undefined where none stands there.
 */
export function levelAt(words: readonly string[], at: number): Reading | undefined {
  const typed = words[at] ?? '';
  const [, region, from, mark, again, to] = LEVEL.exec(typed) ?? [];
  if (region === undefined || to === undefined || mark === undefined) return undefined;
  const other = again && again !== region ? [again] : ['', region];
  const written = ['-', '/'].flatMap((sign) =>
    other.map((letter) => `${region}${from}${sign}${letter}${to}`),
  );
  const others = written.filter((one) => one !== typed);
  return {
    length: 1,
    alternatives: others.map((one) => ({ written: one.toUpperCase(), words: [one] })),
  };
}

const LEVEL = /^([clts])(\d{1,2})([-/])([clts]?)(\d{1,2})$/;
