import { narrow } from './facet.ts';
import { isFiller } from './filler.ts';
import { isWords, type Plan } from './plan.ts';
import { type Found, inOrder, type Searched } from './rank.ts';
import type { SearchState } from './state.ts';

/**
 * What holds most of the words of a query but not all, best first.
 *
 * @param weigh how well a determination fits
 */
export function nearest(
  state: SearchState,
  plan: Plan,
  searched: readonly Searched[],
  weigh: (found: Found) => number,
): Found[] {
  const concepts = tellingConcepts(plan, (concept) =>
    searched.some(({ hits }) => (hits.concepts[concept]?.size ?? 0) > 0),
  );
  if (!concepts) return [];
  const near = searched.flatMap(({ table, hits }) => {
    const exact = new Set(hits.found);
    const some = holdingSome(concepts, hits).filter((number) => !exact.has(number));
    const { kept } = narrow(some, state.filters, state.limits, table);
    return kept.map((number) => ({ table, number }));
  });
  const weights = near.map((one) => ({ one, weight: weigh(one) }));
  const most = weights.reduce((best, { weight }) => Math.max(best, weight), 0);
  const close = weights.filter(({ weight }) => weight >= most * CLOSE).map(({ one }) => one);
  return inOrder(close, 'relevance', weigh).slice(0, NEAREST);
}

/** Determinations that hold two of the concepts (of two, one), and half as many as the one that holds most. */
function holdingSome(concepts: readonly number[], hits: Searched['hits']): number[] {
  const counts = new Map<number, number>();
  for (const concept of concepts)
    for (const number of hits.concepts[concept]?.keys() ?? [])
      counts.set(number, (counts.get(number) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const least = Math.max(concepts.length > 2 ? 2 : 1, Math.ceil(most / 2));
  return [...counts].filter(([, held]) => held >= least).map(([number]) => number);
}

/** So many at most. */
export const NEAREST = 10;
const CLOSE = 0.45; // of the best one's weight: less is something else

/**
 * The concepts of a query that is plain words side by side, those that say something: of such a query also what holds only
 * part of it may be shown, for a request told in a person's own words seldom lacks nothing. `undefined` where the query has
 * signs or quotes, which mean what they say, or fewer than two such words.
 *
 * @param isKnown whether some letter holds a concept: two must be known, or all but numbers, else there is no part to go by
 */
function tellingConcepts(
  { parts }: Pick<Plan, 'parts'>,
  isKnown: (concept: number) => boolean,
): number[] | undefined {
  const concepts: number[] = [];
  let numbers = 0; // that no letter holds
  for (const part of parts) {
    const { typed, sought } = part;
    if (!isWords(part) || sought.kind !== 'concept') return undefined;
    if (isFiller(typed)) continue;
    concepts.push(sought.concept);
    if (/\d/.test(typed) && !isKnown(sought.concept)) numbers += 1;
  }
  const known = concepts.filter(isKnown).length;
  const enough = known >= LEAST || (known > 0 && known + numbers === concepts.length);
  return concepts.length >= LEAST && enough ? concepts : undefined;
}

const LEAST = 2;
