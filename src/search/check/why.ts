import { OUTCOMES } from '../../archive/group.ts';
import type { Outcome } from '../../schema.ts';
import type { Found } from '../rank.ts';
import { held } from '../table.ts';
import { byValue, mostFirst, outcomeOf } from './tally.ts';

/** Why requests ended in one way. */
export interface ReasonsOfOutcome {
  outcome: Outcome;
  total: number;
  /** The most frequent first. A decision can have several. */
  reasons: { id: string; count: number }[];
  /** Decisions whose reason could not be told with certainty. */
  untold: number;
}

/** The reasons of decisions by outcome, approved first; outcomes that none had are left out. */
export function reasonsOf(found: readonly Found[]): ReasonsOfOutcome[] {
  return OUTCOMES.map((outcome) => {
    const members = found.filter((one) => outcomeOf(one) === outcome);
    return {
      outcome,
      total: members.length,
      reasons: mostFirst(byValue(members, 'reason')).map(([id, some]) => ({
        id,
        count: some.length,
      })),
      untold: members.filter(({ table, number }) => held(table, 'reason', number).length === 0)
        .length,
    };
  }).filter(({ total }) => total > 0);
}
