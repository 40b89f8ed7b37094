import { evaluate, type SearchVolume, setOf } from './evaluate.ts';
import { type FacetCounts, type Limits, narrow, sumOf } from './facet.ts';
import { type FacetName, facetNames } from './facet-name.ts';
import type { SearchManifest } from './manifest.ts';
import { tellingConcepts } from './nearest.ts';
import {
  type Added,
  type Expand,
  type Needed,
  type Part,
  type Plan,
  planOf,
  type Sought,
} from './plan.ts';
import { parseQuery } from './query/parse.ts';
import type { Fault } from './query/tokens.ts';
import { type Found, inOrder, rarityOf, type Searched, weigher } from './rank.ts';
import { type SearchState, sortOf, withoutLimit } from './state.ts';

/** What a search gives. All figures are of determinations but `letters`. */
export interface SearchAnswer {
  plan: Plan;
  /** How rare each concept of the plan is; by its number. */
  rarity: number[];
  /** Synonyms that were searched for, too: those that some letter holds. */
  added: Added[];
  /** What is wrong with the query; its words were searched for. */
  fault: Fault | undefined;
  /** In order. */
  found: Found[];
  letters: number;
  counts: FacetCounts;
  /** What no letter of the archive holds, as typed. */
  unknown: string[];
  /** Where nothing was found: what leaving one thing out would give; only what gives something. */
  ways: Way[];
  /** What holds most of a query of plain words, but not all of it, best first: none that is found. */
  nearest: Found[];
  /** Unknown words that were taken for known ones to find what is nearest (meant.ts). */
  meant: readonly { typed: string; word: string }[];
}

/** A way out of an empty result: the part of the query (by its number), the facet or the limit to leave out. */
export type Way = ({ part: number } | { facet: FacetName } | { limit: keyof Limits }) & {
  /** What is found then. */
  count: number;
};

/** Reads the query of a search. */
export function planFor(
  { q, plain }: SearchState,
  expand: Expand,
): Pick<SearchAnswer, 'plan' | 'fault'> {
  const { tree, fault } = parseQuery(q);
  return { plan: planOf(tree, expand, plain, NEEDED), fault };
}

/** Measured: where "for" or "my" must be there, one known item of twenty is not found, since its letter happens to lack them. */
const NEEDED: Needed = 'telling words';

/** Searches volumes one after the other. */
export async function searchVolumes(
  plan: Plan,
  volumes: readonly SearchVolume[],
): Promise<Searched[]> {
  const searched: Searched[] = [];
  for (const volume of volumes)
    searched.push({ table: volume.table, hits: await evaluate(plan, volume) });
  return searched;
}

/**
 * Puts together what volumes gave. Sets and counts are exact: those of a plain scan of their letters by the same rules. What
 * was found in fewer volumes than there are is the answer of these alone.
 */
export function answerOf(
  state: SearchState,
  { plan, fault }: Pick<SearchAnswer, 'plan' | 'fault'>,
  searched: readonly Searched[],
  manifest: Pick<SearchManifest, 'values'>,
): SearchAnswer {
  const narrowed = searched.map(({ table, hits }) => ({
    table,
    ...narrow(hits.found, state.filters, state.limits, table),
  }));
  const found = narrowed.flatMap(({ table, kept }) => kept.map((number) => ({ table, number })));
  const weigh = weigher(plan, searched, manifest.values);
  const letters = new Set(
    found.map(({ table, number }) => `${table.volume}/${table.letterOf[number]}`),
  );
  return {
    plan,
    rarity: rarityOf(plan, searched),
    added: addedIn(plan, searched),
    fault,
    found: inOrder(found, sortOf(state), weigh),
    letters: letters.size,
    counts: sumOf(narrowed.map(({ counts }) => counts)),
    unknown: unknownOf(plan, searched),
    ways: found.length === 0 ? waysOut(state, plan, searched) : [],
    nearest: found.length < NEAREST ? nearest(state, plan, searched, weigh) : [],
    meant: [],
  };
}

/** A synonym that no letter holds adds nothing, and is not worth a reader's time. */
function addedIn({ added }: Plan, searched: readonly Searched[]): Added[] {
  return added
    .map(({ typed, synonyms }) => ({
      typed,
      synonyms: synonyms.filter(({ row }) => searched.some(({ hits }) => hits.rows.has(row))),
    }))
    .filter(({ synonyms }) => synonyms.length > 0);
}

function unknownOf({ concepts }: Plan, searched: readonly Searched[]): string[] {
  const nowhere = concepts.filter((_, index) =>
    searched.every(({ hits }) => hits.concepts[index]?.size === 0),
  );
  return [...new Set(nowhere.map(({ typed }) => typed))];
}

/** What holds most of the words where not all are held together: see `tellingConcepts`. */
function nearest(
  state: SearchState,
  plan: Plan,
  searched: readonly Searched[],
  weigh: (found: Found) => number,
): SearchAnswer['nearest'] {
  const concepts = tellingConcepts(plan, (concept) =>
    searched.some(({ hits }) => (hits.concepts[concept]?.size ?? 0) > 0),
  );
  if (!concepts) return [];
  const near = searched.flatMap(({ table, hits }) => {
    const exact = new Set(hits.found);
    const { kept } = narrow(
      holdingSome(concepts, hits).filter((number) => !exact.has(number)),
      state.filters,
      state.limits,
      table,
    );
    return kept.map((number) => ({ table, number }));
  });
  const weights = near.map((one) => ({ one, weight: weigh(one) }));
  const most = weights.reduce((best, { weight }) => Math.max(best, weight), 0);
  const close = weights.filter(({ weight }) => weight >= most * CLOSE).map(({ one }) => one);
  return inOrder(close, 'relevance', weigh).slice(0, NEAREST);
}

/** Determinations that hold two of the concepts; of two, one. */
function holdingSome(concepts: readonly number[], hits: Searched['hits']): number[] {
  const counts = new Map<number, number>();
  for (const concept of concepts)
    for (const number of hits.concepts[concept]?.keys() ?? [])
      counts.set(number, (counts.get(number) ?? 0) + 1);
  const least = concepts.length > 2 ? 2 : 1;
  return [...counts].filter(([, held]) => held >= least).map(([number]) => number);
}

const NEAREST = 10;
const CLOSE = 0.45; // of the best one's weight: less is something else

function waysOut(state: SearchState, plan: Plan, searched: readonly Searched[]): Way[] {
  const { filters, limits } = state;
  const count = (root: Sought, changed: Pick<SearchState, 'filters' | 'limits'>) =>
    searched.reduce((sum, { table, hits }) => {
      const all = table.letterOf.map((_, number) => number);
      const fits = setOf(root, hits.concepts, all);
      const found = all.filter((number) => fits.has(number));
      return sum + narrow(found, changed.filters, changed.limits, table).kept.length;
    }, 0);
  const without = (left: Part): Sought => ({
    kind: 'all',
    parts: plan.parts.filter((part) => part !== left).map(({ sought }) => sought),
  });
  // Without its only word a search that chooses nothing else would be the whole archive.
  const chosen = facetNames.filter((facet) => filters[facet].length > 0);
  const set = (['amount', 'differs'] as const).filter((name) => limits[name]);
  const narrowed = chosen.length + set.length > 0;
  const ways: Way[] = [
    ...plan.parts.map((part, index) => ({
      part: index,
      count: plan.parts.length > 1 || narrowed ? count(without(part), { filters, limits }) : 0,
    })),
    ...chosen.map((facet) => ({
      facet,
      count: count(plan.root, { limits, filters: { ...filters, [facet]: [] } }),
    })),
    ...set.map((limit) => ({ limit, count: count(plan.root, withoutLimit(state, limit)) })),
  ];
  return ways.filter((way) => way.count > 0);
}
