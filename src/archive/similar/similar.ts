import type { Outcome } from '../../schema.ts';
import { UNCLASSIFIED } from '../../taxonomy.ts';
import { OUTCOMES } from '../group.ts';
import type { Features } from './features.ts';
import { type Asked, askedIn, type Shared, sharedWith, weightOf } from './shared.ts';
import { byDecision, candidates, type Shelf, shelve } from './shelf.ts';

/** An earlier determination with what it shares. */
export interface SimilarDecision {
  row: Features;
  shared: Shared;
}

/** Earlier determinations on what a letter asks for under one kind of treatment, by outcome. */
export interface Similar {
  treatment: string;
  /** The letter's determinations that they are similar to. */
  numbers: number[];
  /** The most similar first; empty where none ended so. */
  found: Record<Outcome, SimilarDecision[]>;
}

/** Determinations of each outcome that are shown. */
export const MOST_SHOWN = 2;

/**
 * Similar determinations for every letter of a volume, by the letter's id: earlier ones of other letters, from this volume or
 * an earlier one, on the same kind of treatment, so that a new letter never changes a volume before its own. Both outcomes
 * stand side by side wherever both exist. The same rows in any order give the same lists. A letter's determinations of one
 * kind are one question; what could not be classified has none.
 *
 * @param rows of the volume and of those before it; rows of later volumes are passed over.
 */
export function similarDecisions(
  volume: number,
  rows: readonly Features[],
): Map<string, Similar[]> {
  const earlier = rows.filter((row) => row.volume <= volume);
  const shelf = shelve(earlier);
  const questions = questionsOf(earlier.filter((row) => row.volume === volume));
  return new Map(
    [...questions].map(([id, asked]) => [id, asked.map((one) => similarTo(one, shelf))]),
  );
}

function similarTo(asked: Asked, shelf: Shelf): Similar {
  const found = Object.fromEntries(
    OUTCOMES.map((outcome) => [outcome, best(asked, candidates(shelf, asked, outcome))]),
  ) as Record<Outcome, SimilarDecision[]>;
  return { treatment: asked.treatment, numbers: asked.numbers, found };
}

/** The most similar; of several as similar the newest. Of two letters rather than of one, where there are two. */
function best(asked: Asked, rows: readonly Features[]): SimilarDecision[] {
  const ranked = rows
    .map((row) => ({ row, shared: sharedWith(asked, row) }))
    .map((one) => ({ ...one, weight: weightOf(one.shared) }))
    .sort((a, b) => b.weight - a.weight || byDecision(b.row, a.row));
  const letters = new Set<string>();
  const first = ranked.filter(({ row: { id } }) => !letters.has(id) && letters.add(id));
  const others = ranked.filter((one) => !first.includes(one));
  return [...first, ...others].slice(0, MOST_SHOWN).map(({ row, shared }) => ({ row, shared }));
}

/** What each letter asks for, by kind of treatment, in the letter's order. */
function questionsOf(rows: readonly Features[]): Map<string, Asked[]> {
  const letters = new Map<string, Map<string, [Features, ...Features[]]>>();
  for (const row of [...rows].sort(byDecision)) {
    const kinds = letters.get(row.id) ?? new Map<string, [Features, ...Features[]]>();
    letters.set(row.id, kinds);
    if (row.treatment === UNCLASSIFIED) continue;
    const known = kinds.get(row.treatment);
    if (known) known.push(row);
    else kinds.set(row.treatment, [row]);
  }
  return new Map([...letters].map(([id, kinds]) => [id, [...kinds.values()].map(askedIn)]));
}
