import type { Case } from './case.ts';
import { type CoarserName, coarserSteps } from './risk/coarser.ts';
import { type Facts, factsOf, RISK_FACTS } from './risk/facts.ts';

/** Letters that share all of their facts. */
export interface RiskCell {
  facts: Facts;
  /** Their ids, sorted; *k* is how many there are. */
  ids: string[];
}

/** How many letters share what is published of a person. No part of it is a word of a letter. */
export interface RiskReport {
  letters: number;
  /** A cell of fewer letters is small. */
  floor: number;
  /** Letters in small cells, and letters that share their facts with no other. */
  below: number;
  alone: number;
  /** How many cells there are of each size, and the letters in them, the smallest first. */
  sizes: { k: number; cells: number; letters: number }[];
  /** Small cells, the smallest first. */
  small: RiskCell[];
  /** The same two figures, one step further. */
  coarser: { step: CoarserName; below: number; alone: number }[];
}

/**
 * Counts for every combination of published facts (see `factsOf`) how many letters share it. A fact that a letter does not
 * give is a value of its own: who knows nothing of it cannot tell such letters from others, so this errs to the safe side.
 *
 * @param floor smallest number of letters that may share their facts, e.g. 5.
 */
export function riskOf(cases: readonly Pick<Case, 'data'>[], floor: number): RiskReport {
  const people = cases.map((letter) => ({ id: letter.data.id, facts: factsOf(letter) }));
  const cells = cellsOf(people);
  const small = cells.filter(({ ids }) => ids.length < floor);
  return {
    letters: people.length,
    floor,
    ...figuresOf(cells, floor),
    sizes: sizesOf(cells),
    small,
    coarser: coarserSteps.map(({ name, coarsen }) => {
      const coarse = cellsOf(people.map(({ id, facts }) => ({ id, facts: coarsen(facts) })));
      return { step: name, ...figuresOf(coarse, floor) };
    }),
  };
}

/** Letters by the facts that they share, the smallest cells first, then by their facts; the order of letters makes no difference. */
export function cellsOf(people: readonly { id: string; facts: Facts }[]): RiskCell[] {
  const cells = new Map<string, RiskCell>();
  for (const { id, facts } of people) {
    const key = keyOf(facts);
    const cell = cells.get(key) ?? { facts, ids: [] };
    cell.ids.push(id);
    cells.set(key, cell);
  }
  for (const { ids } of cells.values()) ids.sort();
  return [...cells]
    .sort(([a, one], [b, other]) => one.ids.length - other.ids.length || (a < b ? -1 : 1))
    .map(([, cell]) => cell);
}

/** What tells facts apart: a fact that is not there differs from every value. */
const keyOf = (facts: Facts): string =>
  JSON.stringify(RISK_FACTS.map((fact) => facts[fact] ?? null));

function figuresOf(cells: readonly RiskCell[], floor: number): Pick<RiskReport, 'below' | 'alone'> {
  const inCellsUnder = (size: number): number =>
    cells.reduce((sum, { ids }) => sum + (ids.length < size ? ids.length : 0), 0);
  return { below: inCellsUnder(floor), alone: inCellsUnder(2) };
}

function sizesOf(cells: readonly RiskCell[]): RiskReport['sizes'] {
  const counts = new Map<number, number>();
  for (const { ids } of cells) counts.set(ids.length, (counts.get(ids.length) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([k, count]) => ({ k, cells: count, letters: k * count }));
}
