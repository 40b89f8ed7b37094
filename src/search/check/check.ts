import { type Span, spansOf } from '../../archive/spans.ts';
import type { Split } from '../../archive/statistics.ts';
import type { Found } from '../rank.ts';
import { type Closest, closestOf } from './closest.ts';
import { fitting, type Pool } from './fitting.ts';
import { type Quantities, quantitiesOf } from './quantities.ts';
import type { CheckState } from './state.ts';
import { byValue, mostFirst, splitOf } from './tally.ts';
import { type ReasonsOfOutcome, reasonsOf } from './why.ts';
import { widen, type Widened } from './widen.ts';

/** How requests like one were decided. All figures are of determinations. */
export interface CheckAnswer extends Widened {
  split: Split;
  /** From the oldest; those with few decisions joined with their neighbours. Empty where all together are under the floor. */
  years: { first: string; last: string; split: Split }[];
  /** Every year by itself, from the oldest. */
  byYear: [year: string, count: number][];
  /** The reviewer's, the most used first. */
  guidelines: { id: string; split: Split }[];
  quantities: Quantities | undefined;
  reasons: ReasonsOfOutcome[];
  closest: Closest;
}

/**
 * Answers a request from the volumes that were read: exactly what a scan of their letters by the same rules would give.
 *
 * @param floor under it the request is widened (`thresholds.rateFloor` of the settings)
 */
export function check(asked: CheckState, pools: readonly Pool[], floor: number): CheckAnswer {
  const widened = widen(asked, floor, (state) => fitting(state, pools).length);
  const found = fitting(widened.state, pools);
  const years = [...byValue(found, 'year')].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    ...widened,
    split: splitOf(found),
    years: found.length < floor ? [] : spansOf(years, floor).map(withSplit),
    byYear: years.map(([year, members]) => [year, members.length]),
    guidelines: mostFirst(byValue(found, 'guideline')).map(([id, members]) => ({
      id,
      split: splitOf(members),
    })),
    quantities: quantitiesOf(withAmountOf(asked, widened.state), pools),
    reasons: reasonsOf(found),
    closest: closestOf(asked, pools),
  };
}

const withSplit = ({ first, last, determinations }: Span<string, Found>) => ({
  first,
  last,
  split: splitOf(determinations),
});

/** The amount that was asked for stays marked among the others where it was too rare to be answered by itself. */
const withAmountOf = ({ amount }: CheckState, state: CheckState): CheckState => ({
  ...state,
  ...(amount && { amount }),
});
