import type { Reading } from './numbers.ts';

/**
 * A frequency that begins at a place of a query, as clinicians write it in short: "2x6" and "2x/week" are "2 times a week", the
 * first of them "for 6 weeks". Undefined where none begins there.
 */
export function frequencyAt(words: readonly string[], at: number): Reading | undefined {
  const typed = words[at] ?? '';
  const [, times, weeks] = TIMES.exec(typed) ?? [];
  const [, perWeek] = PER_WEEK.exec(typed) ?? [];
  if (times !== undefined && weeks !== undefined)
    return reading([
      ...[`${times} times a week for ${weeks} weeks`, `${times} times per week for ${weeks} weeks`],
      ...[
        `${times} times ${weeks}`,
        `${times} x ${weeks}`,
        `${times} times week for ${weeks} weeks`,
      ],
      `${times} visits per week for ${weeks} weeks`,
    ]);
  if (perWeek === undefined) return undefined;
  const every = [`${perWeek} times a week`, `${perWeek} times per week`, `${perWeek} times weekly`];
  return reading([...every, `${perWeek} visits per week`, `${perWeek} x per week`]);
}

const TIMES = /^([1-7])x(\d{1,2})$/;
const PER_WEEK = /^([1-7])x\/?(?:week|wk|w)$/;

const reading = (written: readonly string[]): Reading => ({
  length: 1,
  alternatives: written.map((one) => ({ written: one, words: one.split(' ') })),
});
