import { type FacetName, type Filters, type Narrowed, facetNames, narrow } from './facet.ts';
import { hitsOf, type LeafHits } from './hits.ts';
import { type Lookup, placesOf } from './postings.ts';
import { type Leaf, parseQuery } from './query.ts';
import { rank } from './rank.ts';
import { type SearchState, sortOf } from './state.ts';
import type { SearchTable } from './table.ts';

/** What a search gives. All figures are of decisions but `letters`. */
export interface SearchAnswer {
  /** What was typed, as it was read. */
  leaves: Leaf[];
  /** Whether a closing quotation mark is missing. */
  unclosed: boolean;
  /** Numbers of the decisions found, in order. */
  found: number[];
  letters: number;
  counts: Narrowed['counts'];
  /** Leaves that no letter of the archive holds. */
  unknown: Leaf[];
  /** Where nothing was found: what leaving one thing out would give; only what gives something. */
  ways: Way[];
}

/** A way out of an empty result: the leaf (by its number in `leaves`) or facet to leave out, and what is found then. */
export type Way = ({ leaf: number } | { facet: FacetName }) & { count: number };

/** Runs a search. Sets and counts are exact: those of a plain scan of the letters by the same rules. */
export async function search(
  state: SearchState,
  table: SearchTable,
  lookup: Lookup,
): Promise<SearchAnswer> {
  const { leaves, unclosed } = parseQuery(state.q);
  const hits = await Promise.all(
    leaves.map(async (leaf) => hitsOf(await placesOf(leaf, lookup), table)),
  );
  const { kept, counts } = narrow(inAll(hits, table), state.filters, table);
  const letters = new Set(kept.map((number) => table.determinations[number]?.letter));
  return {
    leaves,
    unclosed,
    found: rank(kept, sortOf(state), hits, table),
    letters: letters.size,
    counts,
    unknown: leaves.filter((_, index) => hits[index]?.size === 0),
    ways: kept.length === 0 ? waysOut(hits, state.filters, table) : [],
  };
}

/** Decisions that hold every leaf; all where there is no leaf. Ascending. */
function inAll(hits: readonly LeafHits[], table: SearchTable): number[] {
  const [smallest, ...others] = [...hits].sort((a, b) => a.size - b.size);
  if (!smallest) return table.determinations.map((_, number) => number);
  const common = [...smallest.keys()].filter((number) => others.every((hit) => hit.has(number)));
  return common.sort((a, b) => a - b);
}

function waysOut(hits: readonly LeafHits[], filters: Filters, table: SearchTable): Way[] {
  const all = inAll(hits, table);
  const count = (found: number[], left: Filters) => narrow(found, left, table).kept.length;
  // Without its only word a search that chooses nothing else would be the whole archive.
  const narrowed = facetNames.some((facet) => filters[facet].length > 0);
  const withoutLeaf = hits.map((_, leaf): Way => {
    const others = hits.filter((__, index) => index !== leaf);
    return { leaf, count: hits.length > 1 || narrowed ? count(inAll(others, table), filters) : 0 };
  });
  const withoutFacet = facetNames
    .filter((facet) => filters[facet].length > 0)
    .map((facet): Way => ({ facet, count: count(all, { ...filters, [facet]: [] }) }));
  return [...withoutLeaf, ...withoutFacet].filter((way) => way.count > 0);
}
