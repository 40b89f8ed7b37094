import type { ReasonGiven } from '../schema.ts';
import type { Decided } from './determination.ts';

/** How often a reason was given, with the newest sentence that gave it. */
export interface ReasonCount {
  id: string;
  count: number;
  example?: { decided: Decided; reason: ReasonGiven & { quote: string } };
}

/**
 * Reasons of some determinations, the most frequent first, then by id. A determination may give up to three, so that the
 * counts add up to more than the determinations.
 *
 * @param determinations in the order of the archive, so that the last example is the newest.
 */
export function reasonCounts(determinations: readonly Decided[]): ReasonCount[] {
  const counts = new Map<string, ReasonCount>();
  for (const decided of determinations) {
    for (const { id, quote } of decided.determination.reasons) {
      const known = counts.get(id) ?? { id, count: 0 };
      known.count += 1;
      if (quote !== undefined) known.example = { decided, reason: { id, quote } };
      counts.set(id, known);
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}

/** Of these determinations, those for which no reason could be told with certainty. */
export function withoutReason(determinations: readonly Decided[]): Decided[] {
  return determinations.filter(({ determination }) => determination.reasons.length === 0);
}
