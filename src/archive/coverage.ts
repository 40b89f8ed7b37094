import { type RemovalKind, removalKind } from '../schema.ts';
import { type Withdrawal, type WithdrawalReason, withdrawalReason } from '../schema/withdrawn.ts';
import { UNCLASSIFIED } from '../taxonomy.ts';
import type { Case } from './case.ts';
import type { Decided } from './determination.ts';
import { groupByYear } from './group.ts';

/** How much of the archive's determinations is known: each figure is a count of determinations. */
export interface Quality {
  total: number;
  /** The kind of treatment could not be told. */
  treatmentUnknown: number;
  /** No reason could be told. */
  reasonUnknown: number;
  /** No quantity stands in the request, or none that could be read. */
  quantityUnknown: number;
  /** The reviewer's guideline: none cited, and cited but not told. */
  reviewerNone: number;
  reviewerUnknown: number;
  administratorNone: number;
  administratorUnknown: number;
}

/** Counts what could not be told. */
export function quality(determinations: readonly Decided[]): Quality {
  const count = (test: (determination: Decided['determination']) => boolean) =>
    determinations.filter(({ determination }) => test(determination)).length;
  return {
    total: determinations.length,
    treatmentUnknown: count(({ treatment }) => treatment === UNCLASSIFIED),
    reasonUnknown: count(({ reasons }) => reasons.length === 0),
    quantityUnknown: count(({ quantity }) => quantity === undefined),
    reviewerNone: count(({ guidelines }) => guidelines.reviewer.length === 0),
    reviewerUnknown: count(({ guidelines }) => allUnknown(guidelines.reviewer)),
    administratorNone: count(({ guidelines }) => guidelines.administrator.length === 0),
    administratorUnknown: count(({ guidelines }) => allUnknown(guidelines.administrator)),
  };
}

/** Letters and determinations of each year, the newest first. */
export function coverageByYear(
  determinations: readonly Decided[],
): { year: string; letters: number; determinations: number }[] {
  return [...groupByYear(determinations)].map(([year, decided]) => ({
    year,
    letters: new Set(decided.map((one) => one.case)).size,
    determinations: decided.length,
  }));
}

/** What was removed, by kind: how often, and from how many letters. Kinds that nothing was removed of are left out. */
export function removedByKind(
  cases: readonly Case[],
): { kind: RemovalKind; times: number; letters: number }[] {
  const totals = new Map<RemovalKind, { times: number; letters: number }>();
  for (const { data } of cases) {
    for (const [kind, times] of removedFrom(data.removed)) {
      const total = totals.get(kind) ?? { times: 0, letters: 0 };
      totals.set(kind, { times: total.times + times, letters: total.letters + 1 });
    }
  }
  return KINDS.flatMap((kind) => {
    const total = totals.get(kind);
    return total ? [{ kind, ...total }] : [];
  });
}

/** What was removed from one letter, in the order of pages. */
export function removedFrom(removed: Case['data']['removed']): [RemovalKind, number][] {
  return KINDS.flatMap((kind) => {
    const times = removed[kind];
    return times === undefined ? [] : [[kind, times] as [RemovalKind, number]];
  });
}

/** How many cases were taken down for each kind of reason, in the order of the list of reasons; those without any are left out. */
export function withdrawnByReason(
  withdrawn: readonly Withdrawal[],
): (readonly [WithdrawalReason, number])[] {
  return withdrawalReason.options.flatMap((reason) => {
    const count = withdrawn.filter((one) => one.reason === reason).length;
    return count > 0 ? [[reason, count] as const] : [];
  });
}

const KINDS: readonly RemovalKind[] = removalKind.options;

const allUnknown = (citations: readonly { id: string }[]): boolean =>
  citations.length > 0 && citations.every(({ id }) => id === UNCLASSIFIED);
