import { setOf } from './evaluate.ts';
import { type Limits, narrow } from './facet.ts';
import { type FacetName, facetNames } from './facet-name.ts';
import type { Plan } from './plan.ts';
import type { Searched } from './rank.ts';
import { type SearchState, withoutLimit } from './state.ts';

/** A way out of an empty result: the part of the query (by its number), the facet or the limit to leave out. */
export type Way = ({ part: number } | { facet: FacetName } | { limit: keyof Limits }) & {
  /** What is found then. */
  count: number;
};

/** What leaving one thing out of a search that found nothing would give; only what gives something. */
export function waysOut(state: SearchState, plan: Plan, searched: readonly Searched[]): Way[] {
  const { filters, limits } = state;
  const count = (changed: Pick<SearchState, 'filters' | 'limits'>) =>
    searched.reduce(
      (sum, { table, hits }) =>
        sum + narrow(hits.found, changed.filters, changed.limits, table).kept.length,
      0,
    );
  const chosen = facetNames.filter((facet) => filters[facet].length > 0);
  const set = (['amount', 'differs'] as const).filter((name) => limits[name]);
  // Without its only word a search that chooses nothing else would be the whole archive.
  const parts = plan.parts.length > 1 || chosen.length + set.length > 0;
  const ways: Way[] = [
    ...(parts ? withoutParts(state, plan, searched) : []),
    ...chosen.map((facet) => ({
      facet,
      count: count({ limits, filters: { ...filters, [facet]: [] } }),
    })),
    ...set.map((limit) => ({ limit, count: count(withoutLimit(state, limit)) })),
  ];
  return ways.filter((way) => way.count > 0);
}

/** What leaving each part of the query out gives: what lacks that part alone, and what lacks none. */
function withoutParts(
  { filters, limits }: SearchState,
  { parts }: Plan,
  searched: readonly Searched[],
): Way[] {
  const counts = parts.map(() => 0);
  for (const { table, hits } of searched) {
    const all = table.letterOf.map((_, number) => number);
    const needed = parts.map(({ sought }, part) => ({
      part,
      holds: setOf(sought, hits.concepts, all),
    }));
    const lacking = parts.map((): number[] => []);
    for (const number of all) {
      let [lacks, one] = [0, -1];
      for (const { part, holds } of needed) {
        if (holds.has(number)) continue;
        lacks += 1;
        one = part;
        if (lacks > 1) break;
      }
      if (lacks === 1) lacking[one]?.push(number);
    }
    const whole = narrow(hits.found, filters, limits, table).kept.length;
    for (const [part, numbers] of lacking.entries())
      counts[part] =
        (counts[part] ?? 0) + whole + narrow(numbers, filters, limits, table).kept.length;
  }
  return counts.map((count, part) => ({ part, count }));
}
