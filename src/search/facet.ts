import { byFacet, type FacetName, facetNames } from './facet-name.ts';
import type { Column, SearchTable } from './table.ts';
import type { Unit } from '../schema.ts';

/** Chosen values by facet: any of them within a facet, all facets together. */
export type Filters = Readonly<Record<FacetName, readonly string[]>>;

/** Nothing chosen. */
export const noFilters: Filters = byFacet(() => []);

/** What narrows besides facets. */
export interface Limits {
  /** How much was asked for, both ends included. */
  amount?: { from?: number; to?: number; unit?: Unit };
  /** Only where the reviewer used another guideline than the administrator. */
  differs: boolean;
}

/** Number of determinations by value, for each facet. */
export type FacetCounts = Record<FacetName, Map<string, number>>;

/** What narrowing leaves, and what every value would give. */
export interface Narrowed {
  /** Numbers of the determinations that everything lets through, in the order given. */
  kept: number[];
  /** For each value, the determinations that have it among those that the *other* facets let through; 0 included. */
  counts: FacetCounts;
}

/**
 * Narrows determinations of a volume and counts every facet's values in one pass. A value that the archive doesn't have lets
 * nothing through; so does a facet or a limit whose file is not there yet. Pure.
 */
export function narrow(
  found: readonly number[],
  filters: Filters,
  limits: Limits,
  table: SearchTable,
): Narrowed {
  const facets = facetNames.map((facet) => facetOf(table.columns[facet], filters[facet]));
  const fits = fitsLimits(limits, table);
  const kept: number[] = [];
  for (const number of found) {
    if (!fits(number)) continue;
    let failed = -1; // the one facet that doesn't let it through; FEW: several
    for (let index = 0; index < facets.length && failed !== SEVERAL; index += 1) {
      if (facets[index]?.passes(number) === false) failed = failed < 0 ? index : SEVERAL;
    }
    if (failed < 0) {
      kept.push(number);
      for (const facet of facets) facet.count(number);
    } else facets[failed]?.count(number);
  }
  return {
    kept,
    counts: byFacet((facet) => countsOf(facets[facetNames.indexOf(facet)], table.columns[facet])),
  };
}

const SEVERAL = 99;

interface Facet {
  passes(number: number): boolean;
  count(number: number): void;
  /** By combination. */
  tally: number[];
}

function facetOf(column: Column | undefined, chosen: readonly string[]): Facet {
  const { ids = [], combos = [], rows = [] } = column ?? {};
  const wanted = new Set(chosen);
  const lets = combos.map((combo) => combo.some((value) => wanted.has(ids[value] ?? '')));
  const tally = combos.map(() => 0);
  return {
    passes: (number) => wanted.size === 0 || lets[rows[number] ?? -1] === true,
    count: (number) => {
      const combo = rows[number] ?? -1;
      if (combo >= 0) tally[combo] = (tally[combo] ?? 0) + 1;
    },
    tally,
  };
}

function countsOf(facet: Facet | undefined, column: Column | undefined): Map<string, number> {
  const counts = new Map((column?.ids ?? []).map((id) => [id, 0]));
  column?.combos.forEach((combo, index) => {
    for (const value of combo) {
      const id = column.ids[value] ?? '';
      counts.set(id, (counts.get(id) ?? 0) + (facet?.tally[index] ?? 0));
    }
  });
  return counts;
}

function fitsLimits(
  { amount, differs }: Limits,
  { asked }: SearchTable,
): (number: number) => boolean {
  if (!amount && !differs) return () => true;
  if (!asked) return () => false;
  const unit = amount?.unit === undefined ? undefined : asked.units.indexOf(amount.unit);
  return (number) => {
    if (differs && asked.differs[number] !== 1) return false;
    if (!amount) return true;
    const much = asked.amount[number] ?? null;
    if (much === null || (unit !== undefined && asked.unit[number] !== unit)) return false;
    return much >= (amount.from ?? 0) && much <= (amount.to ?? Number.POSITIVE_INFINITY);
  };
}

/** The counts of several volumes together. */
export function sumOf(all: readonly FacetCounts[]): FacetCounts {
  return byFacet((facet) => {
    const sum = new Map<string, number>();
    for (const counts of all)
      for (const [id, count] of counts[facet]) sum.set(id, (sum.get(id) ?? 0) + count);
    return sum;
  });
}
