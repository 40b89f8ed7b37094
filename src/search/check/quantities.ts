import { type Span, spansOf } from '../../archive/spans.ts';
import type { Split } from '../../archive/statistics.ts';
import type { Unit } from '../../schema.ts';
import type { Found } from '../rank.ts';
import { fitting, type Pool } from './fitting.ts';
import type { CheckState } from './state.ts';
import { outcomeOf, splitOf } from './tally.ts';

/** How much was asked for in requests like this one, whatever their amount. */
export interface Quantities {
  /** What is counted: the unit asked for, else the one most asked for. */
  unit: Unit;
  /** From the smallest amount. */
  rows: QuantityRow[];
  /** Decisions of the same kind that tell no amount in this unit. */
  untold: number;
  /** Amounts of which a part was granted, from the smallest. */
  inPart: GrantedInPart[];
}

/** Decisions on amounts from `first` to `last`. */
export interface QuantityRow {
  first: number;
  last: number;
  split: Split;
  /** Whether it holds the amount that was asked for. */
  asked: boolean;
}

/** Decisions that granted a part of an amount. */
export interface GrantedInPart {
  asked: number;
  count: number;
  /** What was granted and how often, from the smallest; letters need not tell. */
  granted: [amount: number, count: number][];
}

/**
 * Puts the amounts together that were asked for. Each stands by itself where there are few; where there are many, neighbours
 * are joined, but never with the amount asked for.
 *
 * @returns `undefined` where no decision tells an amount
 */
export function quantitiesOf(state: CheckState, pools: readonly Pool[]): Quantities | undefined {
  const { amount, ...any } = state;
  const found = fitting(any, pools);
  const byUnit = unitsOf(found);
  const [most] = [...byUnit].sort(([, a], [, b]) => b.length - a.length);
  const asked = amount?.unit && byUnit.get(amount.unit);
  const chosen = asked && amount?.unit ? ([amount.unit, asked] as const) : most;
  if (!chosen) return undefined;
  const [unit, members] = chosen;
  const range = amount && (amount.unit ?? unit) === unit ? amount : undefined;
  return {
    unit,
    rows: rowsOf(members, range),
    untold: found.length - members.length,
    inPart: inPartOf(members),
  };
}

type Range = NonNullable<CheckState['amount']>;

function unitsOf(found: readonly Found[]): Map<Unit, Found[]> {
  const units = new Map<Unit, Found[]>();
  for (const one of found) {
    const { asked } = one.table;
    const unit = asked?.units[asked.unit[one.number] ?? -1];
    if (unit === undefined) continue;
    const members = units.get(unit);
    if (members) members.push(one);
    else units.set(unit, [one]);
  }
  return units;
}

/** How much a determination asks for. */
export const amountOf = ({ table, number }: Found): number | undefined =>
  table.asked?.amount[number] ?? undefined;

const MOST_ROWS = 12; // as many as a phone shows at once

function rowsOf(members: readonly Found[], range: Range | undefined): QuantityRow[] {
  const amounts = [...byAmount(members)].sort(([a], [b]) => a - b);
  const least = amounts.length > MOST_ROWS ? Math.ceil(members.length / (MOST_ROWS - 2)) : 1;
  const within = (amount: number) => range !== undefined && isWithin(amount, range);
  const below = amounts.filter(([amount]) => !within(amount) && isBelow(amount, range));
  const inside = amounts.filter(([amount]) => within(amount));
  const above = amounts.filter(([amount]) => !within(amount) && !isBelow(amount, range));
  const row = (asked: boolean) => (span: Span<number, Found>) => ({
    first: span.first,
    last: span.last,
    split: splitOf(span.determinations),
    asked,
  });
  return [
    ...spansOf(below, least).map(row(false)),
    ...spansOf(inside, least).map(row(true)),
    ...spansOf(above, least).map(row(false)),
  ];
}

function byAmount(members: readonly Found[]): Map<number, Found[]> {
  const amounts = new Map<number, Found[]>();
  for (const one of members) {
    const amount = amountOf(one) ?? 0;
    const known = amounts.get(amount);
    if (known) known.push(one);
    else amounts.set(amount, [one]);
  }
  return amounts;
}

const isBelow = (amount: number, range: Range | undefined): boolean =>
  amount < (range?.from ?? range?.to ?? Number.POSITIVE_INFINITY);

/** Whether an amount lies in a range, both ends included. */
export const isWithin = (amount: number, { from, to }: Range): boolean =>
  amount >= (from ?? 0) && amount <= (to ?? Number.POSITIVE_INFINITY);

function inPartOf(members: readonly Found[]): GrantedInPart[] {
  const partly = members.filter((one) => outcomeOf(one) === 'partially-overturned');
  return [...byAmount(partly)]
    .sort(([a], [b]) => a - b)
    .map(([asked, some]) => ({ asked, count: some.length, granted: grantedOf(some) }));
}

function grantedOf(some: readonly Found[]): [number, number][] {
  const counts = new Map<number, number>();
  for (const { table, number } of some) {
    const [, amount] = table.asked?.granted.find(([known]) => known === number) ?? [];
    if (amount !== undefined) counts.set(amount, (counts.get(amount) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => a - b);
}
