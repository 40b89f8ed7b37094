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
  const open = rows.map((row) => weighed(asked, row));
  const taken: Weighed[] = [];
  while (taken.length < Math.min(MOST_SHOWN, open.length)) {
    const others = open.filter(({ row }) => taken.every((one) => one.row.id !== row.id));
    const next = first(others) ?? first(open.filter((one) => !taken.includes(one)));
    if (next) taken.push(next);
  }
  return taken.map(({ row, shared }) => ({ row, shared }));
}

interface Weighed extends SimilarDecision {
  weight: number;
}

function weighed(asked: Asked, row: Features): Weighed {
  const shared = sharedWith(asked, row);
  return { row, shared, weight: weightOf(shared) };
}

/** One pass, not a sort: only the first few of many are shown. */
function first(rows: readonly Weighed[]): Weighed | undefined {
  let found: Weighed | undefined;
  for (const one of rows) if (!found || isBefore(one, found)) found = one;
  return found;
}

const isBefore = (a: Weighed, b: Weighed): boolean =>
  a.weight === b.weight ? byDecision(a.row, b.row) > 0 : a.weight > b.weight;

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
