import type { SearchTable, TableDetermination } from './table.ts';

/** What results can be narrowed by; also the names of the address's parameters. */
export const facetNames = ['outcome', 'treatment', 'guideline', 'year'] as const;
export type FacetName = (typeof facetNames)[number];

/** Chosen values by facet: any of them within a facet, all facets together. */
export type Filters = Readonly<Record<FacetName, readonly string[]>>;

/** Nothing chosen. */
export const noFilters: Filters = { outcome: [], treatment: [], guideline: [], year: [] };

/** Number of decisions by value, for each facet. */
export type FacetCounts = Record<FacetName, Map<string, number>>;

/** What narrowing leaves, and what every value would give. */
export interface Narrowed {
  /** Numbers of the decisions that every facet lets through, in the order given. */
  kept: number[];
  /** For each value, the decisions that have it among those that the *other* facets let through; 0 included. */
  counts: FacetCounts;
}

/**
 * Narrows decisions and counts every facet's values in one pass. A value that the archive doesn't have lets nothing
 * through. Pure.
 */
export function narrow(found: readonly number[], filters: Filters, table: SearchTable): Narrowed {
  const chosen = chosenNumbers(filters, table);
  const tallies = facetNames.map((facet) => table.values[facet].map(() => 0));
  const kept: number[] = [];
  for (const number of found) {
    const determination = table.determinations[number];
    if (!determination) continue;
    const failed = facetNames.filter((facet) => !passes(determination, facet, chosen[facet]));
    if (failed.length === 0) kept.push(number);
    facetNames.forEach((facet, index) => {
      if (failed.every((name) => name === facet))
        add(tallies[index] ?? [], determination.holds[facet]);
    });
  }
  return { kept, counts: namedCounts(tallies, table) };
}

type Chosen = Record<FacetName, ReadonlySet<number> | undefined>;

function chosenNumbers(filters: Filters, table: SearchTable): Chosen {
  const chosen = {} as Chosen;
  for (const facet of facetNames) {
    const ids = new Set(filters[facet]);
    const numbers = table.values[facet].flatMap(({ id }, index) => (ids.has(id) ? [index] : []));
    chosen[facet] = ids.size > 0 ? new Set(numbers) : undefined;
  }
  return chosen;
}

function passes(
  { holds }: TableDetermination,
  facet: FacetName,
  chosen: ReadonlySet<number> | undefined,
): boolean {
  return chosen === undefined || holds[facet].some((value) => chosen.has(value));
}

function add(tally: number[], values: readonly number[]): void {
  for (const value of values) tally[value] = (tally[value] ?? 0) + 1;
}

function namedCounts(tallies: number[][], table: SearchTable): FacetCounts {
  const counts = {} as FacetCounts;
  facetNames.forEach((facet, index) => {
    const tally = tallies[index] ?? [];
    counts[facet] = new Map(table.values[facet].map(({ id }, value) => [id, tally[value] ?? 0]));
  });
  return counts;
}
