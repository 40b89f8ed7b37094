import type { LetterScore } from './deidentification.ts';

/** How many of how many. */
export interface Tally {
  found: number;
  of: number;
}

/** What all letters of a data set give together. */
export interface DeidentificationReport {
  letters: number;
  held: number;
  /** By class and form, sorted: `NAME_CLAIMANT initials`. */
  recall: Record<string, Tally>;
  /** Letters in which anything planted is left. */
  leaking: number;
  /** Letters in which the claimant's name is. */
  claimantLeaking: number;
  /** Ordinary words masked, a letter. */
  maskedPerLetter: number;
  /** And as a share of all of them. */
  maskedShare: number;
  /** Letter, class and form of each that was missed; never its value. */
  missed: string[];
}

/** Adds up the scores of letters. Held ones count as letters, and none of their words as read. */
export function reportOf(scores: readonly LetterScore[]): DeidentificationReport {
  const planted = scores.flatMap(({ id, planted: list }) => list.map((one) => ({ id, ...one })));
  const read = scores.filter(({ held }) => !held);
  const words = sum(read.map((score) => score.words));
  const masked = sum(read.map((score) => score.masked));
  const leaks = (test: (cls: string) => boolean): number =>
    scores.filter((score) => score.planted.some(({ cls, found }) => !found && test(cls))).length;
  return {
    letters: scores.length,
    held: scores.length - read.length,
    recall: tally(planted.map(({ cls, form, found }) => [`${cls} ${form}`.trim(), found])),
    leaking: leaks(() => true),
    claimantLeaking: leaks((cls) => cls === 'NAME_CLAIMANT'),
    maskedPerLetter: read.length === 0 ? 0 : masked / read.length,
    maskedShare: words === 0 ? 0 : masked / words,
    missed: planted
      .filter(({ found }) => !found)
      .map(({ id, cls, form }) => `${id} ${cls} ${form}`.trim()),
  };
}

/** Tallies by key, sorted. */
export function tally(
  marks: readonly (readonly [key: string, found: boolean])[],
): Record<string, Tally> {
  const tallies: Record<string, Tally> = {};
  for (const [key, found] of [...marks].sort(([a], [b]) => (a < b ? -1 : Number(a > b)))) {
    const one = tallies[key] ?? { found: 0, of: 0 };
    tallies[key] = { found: one.found + Number(found), of: one.of + 1 };
  }
  return tallies;
}

const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0);
