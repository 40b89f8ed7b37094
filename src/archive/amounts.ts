import type { Unit } from '../schema.ts';
import type { Decided } from './determination.ts';
import { type Span, spansOf } from './spans.ts';

/** How much was asked for, in one unit: amounts from the smallest, those under the floor joined with their neighbours. */
export interface Amounts {
  unit: Unit;
  spans: Span<number>[];
}

/**
 * The amounts that were asked for, by unit, the most frequent unit first. Only what is telling: a unit in which at least two
 * spans reach the floor.
 */
export function amountsAsked(determinations: readonly Decided[], floor: number): Amounts[] {
  return [...byUnit(determinations)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([unit, members]) => ({ unit, spans: spansOf(byAmount(members), floor) }))
    .filter(({ spans }) => spans.length > 1);
}

function byUnit(determinations: readonly Decided[]): Map<Unit, Decided[]> {
  const units = new Map<Unit, Decided[]>();
  for (const decided of determinations) {
    const unit = decided.determination.quantity?.unit;
    if (unit === undefined) continue;
    const members = units.get(unit);
    if (members) members.push(decided);
    else units.set(unit, [decided]);
  }
  return units;
}

function byAmount(determinations: readonly Decided[]): [number, Decided[]][] {
  const amounts = new Map<number, Decided[]>();
  for (const decided of determinations) {
    const amount = decided.determination.quantity?.amount ?? 0;
    const members = amounts.get(amount);
    if (members) members.push(decided);
    else amounts.set(amount, [decided]);
  }
  return [...amounts].sort(([a], [b]) => a - b);
}
