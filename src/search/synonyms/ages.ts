import type { Reading } from './numbers.ts';

/**
 * An age that begins at a place of a query, in its other writings: "57yo", "57 y/o" and "57-year-old" are all "57 year old".
 * Undefined where none begins there.
 */
export function ageAt(words: readonly string[], at: number): Reading | undefined {
  for (const length of [4, 3, 2, 1]) {
    const taken = words.slice(at, at + length);
    const [, age] = AGE.exec(taken.join(' ')) ?? [];
    if (taken.length < length || age === undefined) continue;
    const typed = taken.join(' ');
    const others = WRITTEN.map((one) => `${age}${one}`).filter((one) => one !== typed);
    return { length, alternatives: others.map((one) => ({ written: one, words: one.split(' ') })) };
  }
  return undefined;
}

// As words are cut (word.ts): "57 y/o" is three of them, "57-year-old" one.
const AGE = /^(\d{1,3})(?:[ -]?(?:year|yr)s?[ -]?old|[ -]?(?:yo|y\/o|y o)|[ -]?years? of age)$/;
const WRITTEN = [
  ' year old',
  '-year-old',
  '-year old',
  ' years of age',
  ' yo',
  'yo',
  ' y o',
  'y/o',
  ' yr old',
];
