import { evaluate, type SearchVolume } from './evaluate.ts';
import { type FacetCounts, narrow, sumOf } from './facet.ts';
import type { SearchManifest } from './manifest.ts';
import { NEAREST, nearest } from './nearest.ts';
import { type Added, type Expand, type Plan, planOf } from './plan.ts';
import { parseQuery } from './query/parse.ts';
import type { Fault } from './query/tokens.ts';
import { type Found, inOrder, rarityOf, type Searched, weigher } from './rank.ts';
import { type SearchState, sortOf } from './state.ts';
import { type Way, waysOut } from './ways.ts';

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

/** Reads the query of a search. */
export function planFor(
  { q, plain }: SearchState,
  expand: Expand,
): Pick<SearchAnswer, 'plan' | 'fault'> {
  const { tree, fault } = parseQuery(q);
  return { plan: planOf(tree, expand, plain), fault };
}

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
