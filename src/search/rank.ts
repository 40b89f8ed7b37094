import type { VolumeHits } from './evaluate.ts';
import { isThere, type Row } from './match.ts';
import type { Concept, Plan } from './plan.ts';
import type { FacetName } from './facet-name.ts';
import type { SearchManifest } from './manifest.ts';
import type { SearchTable } from './table.ts';
import { wordsOf } from './word.ts';

/** Orders of results. */
export const sorts = ['relevance', 'newest', 'oldest'] as const;
export type Sort = (typeof sorts)[number];

/** A determination among all volumes. */
export interface Found {
  table: SearchTable;
  number: number;
}

/** The case number of a determination's letter. */
export const caseOf = ({ table, number }: Found): string =>
  table.ids[table.letterOf[number] ?? -1] ?? '';

/** Its place in its letter, from 1. */
export const placeOf = ({ table, number }: Found): number =>
  number - (table.firsts[table.letterOf[number] ?? -1] ?? 0) + 1;

/** A volume and what it holds of a plan. */
export interface Searched {
  table: SearchTable;
  hits: VolumeHits;
}

/**
 * How well determinations fit a plan: for each thing that was asked for, how rare it is (inverse document frequency over all
 * volumes) times how much of it there is, which counts ever less (the saturation of BM25). What a determination's treatment
 * and body parts are called counts as well: it says what a decision is about where its words are others.
 *
 * @returns the weight of a determination, by volume and number
 */
export function weigher(
  { concepts, wanted }: Plan,
  searched: readonly Searched[],
  values: SearchManifest['values'],
): (found: Found) => number {
  const known = new Map(searched.map(({ table, hits }) => [table, hits]));
  const rarity = rarityOf({ concepts }, searched);
  const weights = wanted.map((concept) => ({
    concept,
    rarity: rarity[concept] ?? 0,
    called: calledSo(concepts[concept], values),
  }));
  return ({ table, number }) => {
    const hits = known.get(table);
    let weight = 0;
    for (const { concept, rarity, called } of weights) {
      const held = (hits?.concepts[concept]?.get(number) ?? 0) + called(table, number);
      weight += (rarity * held) / (held + SATURATION);
    }
    return weight;
  };
}

/** How rare each concept is among the determinations of all volumes: its inverse document frequency. */
export function rarityOf(
  { concepts }: Pick<Plan, 'concepts'>,
  searched: readonly Searched[],
): number[] {
  const all = searched.reduce((sum, { table }) => sum + table.letterOf.length, 0);
  return concepts.map((_, concept) => {
    const holders = searched.reduce(
      (sum, { hits }) => sum + (hits.concepts[concept]?.size ?? 0),
      0,
    );
    return Math.log(1 + (all - holders + 0.5) / (holders + 0.5));
  });
}

const SATURATION = 2.5;
const CALLED = 4; // what a name counts: less than the request, more than a word of the reasons

/** Which facets' names say what a determination is about. */
const NAMING: readonly FacetName[] = ['treatment', 'body'];

function calledSo(
  concept: Concept | undefined,
  values: SearchManifest['values'],
): (table: SearchTable, number: number) => number {
  if (!concept || concept.field !== undefined) return () => 0;
  const named = NAMING.map((facet) => ({
    facet,
    ids: new Set(values[facet].filter(([, label]) => isCalled(label, concept)).map(([id]) => id)),
  })).filter(({ ids }) => ids.size > 0);
  if (named.length === 0) return () => 0;
  const byTable = new Map<SearchTable, (number: number) => number>();
  return (table, number) => {
    const known = byTable.get(table) ?? counter(table, named);
    byTable.set(table, known);
    return known(number);
  };
}

function counter(
  table: SearchTable,
  named: readonly { facet: FacetName; ids: ReadonlySet<string> }[],
): (number: number) => number {
  const columns = named.flatMap(({ facet, ids }) => {
    const column = table.columns[facet];
    if (!column) return [];
    const fits = column.combos.map((combo) =>
      combo.some((value) => ids.has(column.ids[value] ?? '')),
    );
    return [{ rows: column.rows, fits }];
  });
  return (number) => (columns.some(({ rows, fits }) => fits[rows[number] ?? -1]) ? CALLED : 0);
}

function isCalled(label: string, { match }: Concept): boolean {
  const words = wordsOf(label).map(({ word }) => word);
  return isThere(match, (row: Row) =>
    words.some((_, start) =>
      row.every((forms, place) => forms.includes(words[start + place] ?? '')),
    ),
  );
}

/**
 * Orders determinations: by weight, or by date. Equals by date, newest first; everything else being equal, in the order of
 * case number and decision, so that an order is always the same.
 */
export function inOrder(
  found: readonly Found[],
  sort: Sort,
  weigh: (found: Found) => number,
): Found[] {
  const direction = sort === 'oldest' ? 1 : -1;
  const keyed = found.map((one) => {
    const letter = one.table.letterOf[one.number] ?? -1;
    return {
      one,
      weight: sort === 'relevance' ? weigh(one) : 0,
      decided: one.table.decided[letter] ?? '',
      id: one.table.ids[letter] ?? '',
    };
  });
  keyed.sort(
    (a, b) =>
      b.weight - a.weight ||
      direction * compare(a.decided, b.decided) ||
      compare(a.id, b.id) ||
      a.one.number - b.one.number,
  );
  return keyed.map(({ one }) => one);
}

// By code unit: the order must not depend on the reader's language.
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
