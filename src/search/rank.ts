import type { VolumeHits } from './evaluate.ts';
import { type Called, calledSo } from './called.ts';
import { isFiller } from './filler.ts';
import type { Hits } from './hits.ts';
import type { SearchManifest } from './manifest.ts';
import type { Concept, Plan } from './plan.ts';
import type { SearchTable } from './table.ts';

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
 * volumes) times how well the determination holds it. What its request or what it is filed under names weighs more than any
 * amount of prose, which counts ever less (the saturation of BM25); what stands in another decision of the letter alone, a
 * little. Much of what was asked for named by one decision weighs more than the same of two.
 *
 * @returns the weight of a determination, by volume and number
 */
export function weigher(
  plan: Pick<Plan, 'concepts' | 'wanted'>,
  searched: readonly Searched[],
  values: SearchManifest['values'],
): (found: Found) => number {
  const weights = weightsOf(plan, searched, values);
  const byTable = new Map(searched.map(({ table }) => [table, weightsIn(table, weights)]));
  return ({ table, number }) => byTable.get(table)?.[number] ?? 0;
}

/** The weights of all determinations of a volume: one pass over what each concept holds. */
function weightsIn(table: SearchTable, weights: readonly Weights[]): Float64Array {
  const sum = new Float64Array(table.letterOf.length);
  const about = new Float64Array(table.letterOf.length);
  for (const { rarity, hits, named } of weights) {
    addProse(sum, table, hits.get(table) ?? new Map(), rarity);
    named.by.get(table)?.forEach((name, number) => {
      about[number] = (about[number] ?? 0) + named.rarity * name;
    });
  }
  const all = weights.reduce((total, { named }) => total + named.rarity, 0) || 1;
  return sum.map((prose, number) => {
    const named = about[number] ?? 0;
    return prose + NAMED * named + (TOGETHER * named * named) / all;
  });
}

function addProse(sum: Float64Array, table: SearchTable, hits: Hits, rarity: number): void {
  for (const [number, { prose }] of hits)
    sum[number] = (sum[number] ?? 0) + rarity * (THERE + (MORE * prose) / (prose + SATURATION));
  if (hits.size === sum.length) return;
  for (const letter of lettersOf(table, hits)) {
    const first = table.firsts[letter] ?? 0;
    const end = table.firsts[letter + 1] ?? sum.length;
    for (let number = first; number < end; number += 1)
      if (!hits.has(number)) sum[number] = (sum[number] ?? 0) + rarity * NEARBY;
  }
}

// Set on queries over real letters that were written before they were run; each may be a third more or less with little change.
const NAMED = 1.4;
const TOGETHER = 0.5;
const THERE = 0.6; // that the text holds it at all
const MORE = 0.4; // how much of it there is
const SATURATION = 2;
const NEARBY = 0.25;

interface Weights {
  /** How rare it is that the text holds it. */
  rarity: number;
  hits: Map<SearchTable, Hits>;
  named: Named;
}

/** How well determinations are named so, by request or by what they are filed under, and how rare that is. */
interface Named {
  by: Map<SearchTable, Float32Array>;
  rarity: number;
}

function weightsOf(
  { concepts, wanted }: Pick<Plan, 'concepts' | 'wanted'>,
  searched: readonly Searched[],
  values: SearchManifest['values'],
): Weights[] {
  const rarity = rarityOf({ concepts }, searched);
  const small = smallIn(concepts);
  return wanted.map((concept) => {
    const hits = new Map(
      searched.map(({ table, hits }) => [table, hits.concepts[concept] ?? new Map()]),
    );
    const named = namedSo(hits, calledSo(concepts[concept], values));
    if (small(concept)) named.rarity *= SMALL;
    return { rarity: rarity[concept] ?? 0, hits, named };
  });
}

function namedSo(hits: ReadonlyMap<SearchTable, Hits>, called: Called): Named {
  let [all, holders] = [0, 0];
  const by = new Map<SearchTable, Float32Array>();
  for (const [table, held] of hits) {
    const names = new Float32Array(table.letterOf.length);
    for (const [number, { request }] of held) if (request > 0) names[number] = REQUESTED * request;
    called(table)?.forEach((name, number) => {
      names[number] = (names[number] ?? 0) + CALLED * name;
    });
    by.set(table, names);
    all += names.length;
    for (const name of names) holders += name;
  }
  return { by, rarity: rarityAmong(all, holders) };
}

const REQUESTED = 0.6;
const CALLED = 0.7;

/**
 * How rare each concept is among the letters of all volumes: its inverse document frequency. What a letter tells once is told
 * of each of its decisions, so these would count it many times. Small words beside others say next to nothing.
 */
export function rarityOf(
  { concepts }: Pick<Plan, 'concepts'>,
  searched: readonly Searched[],
): number[] {
  const all = searched.reduce((sum, { table }) => sum + table.firsts.length, 0);
  const small = smallIn(concepts);
  return concepts.map((_, concept) => {
    const holders = searched.reduce(
      (sum, { table, hits }) => sum + lettersOf(table, hits.concepts[concept]).size,
      0,
    );
    return rarityAmong(all, holders) * (small(concept) ? SMALL : 1);
  });
}

/** Letters in which some decision holds a concept. */
const lettersOf = (table: SearchTable, hits: Hits = new Map()): Set<number> =>
  new Set(Array.from(hits.keys(), (number) => table.letterOf[number] ?? -1));

const SMALL = 0.05;

/** Which concepts are small words beside others. */
function smallIn(concepts: readonly Concept[]): (concept: number) => boolean {
  const telling = concepts.some(({ typed }) => !isFiller(typed));
  return (concept) => telling && isFiller(concepts[concept]?.typed ?? '');
}

const rarityAmong = (all: number, holders: number): number =>
  Math.log(1 + (all - holders + 0.5) / (holders + 0.5));

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
