import type { LeafHits, Section } from './hits.ts';
import type { SearchTable } from './table.ts';

/** Orders of results. */
export const sorts = ['relevance', 'newest', 'oldest'] as const;
export type Sort = (typeof sorts)[number];

/**
 * Orders decisions. `relevance`: first those whose request holds the words, then those whose reasons do, then those whose
 * letter's summary does, by the sum over all words; equals by date, newest first. Everything else being equal, in the
 * order of case number and decision, so that an order is always the same.
 */
export function rank(
  found: readonly number[],
  sort: Sort,
  leaves: readonly LeafHits[],
  table: SearchTable,
): number[] {
  const weights = new Map(
    found.map((number) => [number, sort === 'relevance' ? weightOf(number, leaves) : 0]),
  );
  const direction = sort === 'oldest' ? 1 : -1;
  return [...found].sort(
    (a, b) =>
      (weights.get(b) ?? 0) - (weights.get(a) ?? 0) ||
      direction * compare(decided(a, table), decided(b, table)) ||
      compare(caseId(a, table), caseId(b, table)) ||
      a - b,
  );
}

const WEIGHTS: Record<Section, number> = { request: 4, rationale: 2, summary: 1 };

function weightOf(number: number, leaves: readonly LeafHits[]): number {
  let weight = 0;
  for (const leaf of leaves)
    for (const section of leaf.get(number) ?? []) weight += WEIGHTS[section];
  return weight;
}

const letterOf = (number: number, table: SearchTable) =>
  table.letters[table.determinations[number]?.letter ?? -1];
const decided = (number: number, table: SearchTable) => letterOf(number, table)?.decided ?? '';
const caseId = (number: number, table: SearchTable) => letterOf(number, table)?.id ?? '';

// By code unit: the order must not depend on the reader's language.
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
