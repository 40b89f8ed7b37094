import { caseOf, type Found } from '../rank.ts';
import { held } from '../table.ts';
import { fitting, type Pool } from './fitting.ts';
import { amountOf, isWithin } from './quantities.ts';
import { type CheckState, emptyCheck } from './state.ts';
import { outcomeOf } from './tally.ts';
import { categoryOf } from './widen.ts';

/** What a decision shares with a request that was checked. */
export interface Shares {
  treatment: boolean;
  words: boolean;
  body: boolean;
  /** How far its amount is from the one asked for, as a ratio from 1; `undefined` where it can't be told. */
  apart: number | undefined;
}

/** A decision close to a request. */
export interface Close extends Found {
  shares: Shares;
}

/** The decisions closest to a request, closest first. */
export interface Closest {
  /** Approved, in full before in part where there are more than have room. */
  approved: Close[];
  upheld: Close[];
}

/**
 * The closest decisions of both outcomes, from the whole category, so that each side has some wherever the category has. Close
 * is: the same treatment; then holding the words; then the same body part; then an amount that is not far; then newer. Equals
 * by case number and place, so that an order is always the same.
 */
export function closestOf(state: CheckState, pools: readonly Pool[]): Closest {
  const whole = fitting({ ...emptyCheck, treatment: categoryOf(state.treatment) }, pools);
  const holding = new Map(pools.map(({ table, holding: some }) => [table, new Set(some)]));
  const close = whole.map((one) => ({
    ...one,
    shares: sharesOf(one, state, holding.get(one.table)?.has(one.number) === true),
  }));
  const of = (outcome: string) =>
    close
      .filter((one) => outcomeOf(one) === outcome)
      .sort(byCloseness)
      .slice(0, MOST);
  const inFull = of('overturned');
  return {
    approved: [...inFull, ...of('partially-overturned')].slice(0, MOST).sort(byCloseness),
    upheld: of('upheld'),
  };
}

const MOST = 3; // of each side: more would not be read side by side

function sharesOf(one: Found, state: CheckState, words: boolean): Shares {
  const { table, number } = one;
  return {
    treatment: held(table, 'treatment', number).includes(state.treatment),
    words: state.q !== '' && words,
    body: state.body !== '' && held(table, 'body', number).includes(state.body),
    apart: state.amount && apart(one, state.amount),
  };
}

function apart(one: Found, range: NonNullable<CheckState['amount']>): number | undefined {
  const { asked } = one.table;
  const amount = amountOf(one);
  const unit = asked?.units[asked.unit[one.number] ?? -1];
  if (amount === undefined || (range.unit !== undefined && unit !== range.unit)) return undefined;
  if (isWithin(amount, range)) return 1;
  const edge = (amount < (range.from ?? 0) ? range.from : range.to) ?? amount;
  return Math.max(amount, edge) / Math.max(Math.min(amount, edge), Number.MIN_VALUE);
}

function byCloseness(a: Close, b: Close): number {
  return (
    Number(b.shares.treatment) - Number(a.shares.treatment) ||
    Number(b.shares.words) - Number(a.shares.words) ||
    Number(b.shares.body) - Number(a.shares.body) ||
    far(a) - far(b) ||
    compare(dayOf(b), dayOf(a)) ||
    compare(caseOf(a), caseOf(b)) ||
    a.number - b.number
  );
}

/** An amount that can't be told is farther than any. */
const far = ({ shares }: Close): number => shares.apart ?? Number.MAX_VALUE;

const dayOf = ({ table, number }: Found): string =>
  table.decided[table.letterOf[number] ?? -1] ?? '';

// By code unit: the order must not depend on the reader's language.
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
