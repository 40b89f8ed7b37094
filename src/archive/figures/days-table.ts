import type { Case } from '../case.ts';

/** How long reviews took, in days from assignment to decision. */
export interface DaysRow {
  /** `all`, a priority, or a year. */
  slug: string;
  /** Letters whose days are known. */
  letters: number;
  /** Absent under the floor: of few letters, a quartile is one letter's own. */
  quartiles: Quartiles | undefined;
}

export interface Quartiles {
  lower: number;
  median: number;
  upper: number;
}

/** Days by row, and the letters of which they are not known: the profile keeps no days, or the letter gives none. */
export interface DaysTable {
  rows: DaysRow[];
  without: number;
}

/**
 * Days from assignment to decision: of all letters, by priority where there are several, by year where there are several, the
 * newest first. No rows where no letter's days are known.
 */
export function daysTable(cases: readonly Pick<Case, 'data'>[], floor: number): DaysTable {
  const known = cases.flatMap(({ data }) => {
    const days = daysOf(data);
    const year = data.decided.slice(0, 4);
    return days === undefined ? [] : [{ days, year, priority: data.priority }];
  });
  const rowOf = (slug: string, members: readonly { days: number }[]): DaysRow => ({
    slug,
    letters: members.length,
    quartiles: members.length < floor ? undefined : quartilesOf(members.map(({ days }) => days)),
  });
  const by = (keys: readonly string[], keyOf: (one: (typeof known)[number]) => string) =>
    keys.length > 1
      ? keys.map((key) =>
          rowOf(
            key,
            known.filter((one) => keyOf(one) === key),
          ),
        )
      : [];
  const priorities = PRIORITIES.filter((one) => known.some(({ priority }) => priority === one));
  const years = [...new Set(known.map(({ year }) => year))].sort().reverse();
  const rows = [
    rowOf('all', known),
    ...by(priorities, ({ priority = '' }) => priority),
    ...by(years, ({ year }) => year),
  ];
  return { rows: known.length > 0 ? rows : [], without: cases.length - known.length };
}

const PRIORITIES = ['standard', 'expedited'] as const;

/** Whole days between assignment and decision, where both are days and stand in this order. */
export function daysOf({
  assigned,
  decided,
}: Pick<Case['data'], 'assigned' | 'decided'>): number | undefined {
  if (assigned === undefined || decided.length < 10) return undefined;
  const days = (Date.parse(decided) - Date.parse(assigned)) / 86_400_000;
  return days >= 0 ? days : undefined;
}

/**
 * Quartiles by linear interpolation between the nearest ranks (Hyndman and Fan's type 7, the default of most statistics
 * programs; Am. Stat. 50 (1996) 361–365), rounded to a tenth.
 *
 * @param values at least one.
 */
export function quartilesOf(values: readonly number[]): Quartiles {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number): number => {
    const rank = (sorted.length - 1) * part;
    const below = sorted[Math.floor(rank)] ?? 0;
    const above = sorted[Math.ceil(rank)] ?? 0;
    return Math.round((below + (above - below) * (rank % 1)) * 10) / 10;
  };
  return { lower: at(0.25), median: at(0.5), upper: at(0.75) };
}
