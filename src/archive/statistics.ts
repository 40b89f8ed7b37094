import type { Outcome } from '../schema.ts';
import type { Decided } from './determination.ts';

/** How many determinations ended how. */
export interface Split extends Record<Outcome, number> {
  total: number;
}

/** A share with its 95 % interval, each as a part of one. */
export interface Share {
  share: number;
  low: number;
  high: number;
}

/** Counts determinations by outcome. */
export function outcomeSplit(determinations: readonly Pick<Decided, 'determination'>[]): Split {
  const split = {
    overturned: 0,
    'partially-overturned': 0,
    upheld: 0,
    total: determinations.length,
  };
  for (const { determination } of determinations) split[determination.outcome] += 1;
  return split;
}

/**
 * A share with its interval, or `undefined` where `total` is under the archive's floor: then no share is shown.
 *
 * @param floor `thresholds.rateFloor` of the settings, at least 1.
 */
export function shareOf(count: number, total: number, floor: number): Share | undefined {
  return total < floor ? undefined : wilson(count, total);
}

/**
 * Wilson's score interval at 95 %, which stays within 0 and 1 and holds for small numbers and for shares near either end.
 * Source: E. B. Wilson, J. Am. Stat. Assoc. 22 (1927) 209–212.
 *
 * @param total over 0.
 */
export function wilson(count: number, total: number): Share {
  const share = count / total;
  const middle = share + Z ** 2 / (2 * total);
  const reach = Z * Math.sqrt((share * (1 - share)) / total + Z ** 2 / (4 * total ** 2));
  const scale = 1 + Z ** 2 / total;
  return {
    share,
    low: count === 0 ? 0 : (middle - reach) / scale,
    high: count === total ? 1 : (middle + reach) / scale,
  };
}

/** The normal distribution's quantile for a two-sided 95 %. */
const Z = 1.959963984540054;
