import { OUTCOMES } from './group.ts';
import type { Split } from './statistics.ts';

/** Where the outcomes lie on a bar, in percent of its length, to two places; together they are the whole. */
export interface BarShares {
  /** Approved: from the left end. */
  full: number;
  /** Approved in part: after it. */
  part: number;
  /** Denied: the rest. */
  rest: number;
}

/** Lays a split of at least one determination out on a bar, for pages and for the scripts that draw the same. */
export function barShares(split: Split): BarShares {
  const [full = 0, part = 0] = OUTCOMES.map(
    (outcome) => Math.round((split[outcome] / split.total) * 10000) / 100,
  );
  return { full, part, rest: Math.round((100 - full - part) * 100) / 100 };
}
