import { type Facts, joined, parted } from './facts.ts';

/** One step further that an archive could go: the same facts for more people. */
export interface CoarserStep {
  name: CoarserName;
  /** Depends on the facts alone, so that letters which share theirs go on sharing them. */
  coarsen(facts: Facts): Facts;
}

export type CoarserName =
  | 'treatment-categories'
  | 'no-body-parts'
  | 'twenty-year-ages'
  | 'two-year-decisions'
  | 'no-injury-year'
  | 'all-of-these';

const single: readonly CoarserStep[] = [
  {
    name: 'treatment-categories',
    coarsen: ({ treatments, ...facts }) => ({
      ...facts,
      ...(treatments !== undefined && { treatments: joined(parted(treatments).map(category)) }),
    }),
  },
  { name: 'no-body-parts', coarsen: ({ bodyParts: _, ...facts }) => facts },
  {
    name: 'twenty-year-ages',
    coarsen: ({ age, ...facts }) => ({ ...facts, ...(age !== undefined && { age: twenty(age) }) }),
  },
  {
    name: 'two-year-decisions',
    coarsen: ({ year, ...facts }) => ({
      ...facts,
      ...(year !== undefined && { year: pair(year) }),
    }),
  },
  { name: 'no-injury-year', coarsen: ({ injured: _, ...facts }) => facts },
];

/** Every step by itself, then all of them together. */
export const coarserSteps: readonly CoarserStep[] = [
  ...single,
  {
    name: 'all-of-these',
    coarsen: (facts) => single.reduce((coarse, { coarsen }) => coarsen(coarse), facts),
  },
];

const category = (treatment: string): string => treatment.split('/')[0] ?? treatment;

/** `2014-2015` of `2015`. */
function pair(year: string): string {
  const first = Number(year) - (Number(year) % 2);
  return `${first}-${first + 1}`;
}

// Bands are 20 years from 0 on, and from 80 on there is one; a program's own band may lie in two of them.
function twenty(age: string): string {
  const [from = 0, to] = age.split(/[-+]/).filter(Boolean).map(Number);
  const first = Math.min(from - (from % 20), LAST);
  if (age.endsWith('+') || first === LAST || to === undefined) return `${first}+`;
  const last = to - (to % 20) + 19;
  return last >= LAST ? `${first}+` : `${first}-${last}`;
}

const LAST = 80;
