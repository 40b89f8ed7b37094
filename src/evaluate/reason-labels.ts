import type { ReasonGiven } from '../schema.ts';

/** The reasons of one determination in `labels.csv`. */
export interface ReasonLabel {
  /** Column `reasons`: those that decide, the first one first. */
  reasons: string[];
  /** Column `reasons_also`: given by the letter too, or by another careful reader; neither wrong nor missed. */
  also: string[];
}

/** How the reasons of one determination compare with their label. */
export interface ReasonComparison {
  right: string[];
  /** Given and not labelled at all. */
  wrong: string[];
  /** Labelled as deciding and not given. */
  missed: string[];
  /** Whether the first labelled reason was given. */
  mainFound: boolean;
  /** Whether nothing is wrong and nothing is missed. */
  agrees: boolean;
}

/** Sums over determinations; each a share from 0 to 1, or 1 where there was nothing to count. */
export interface ReasonFigures {
  determinations: number;
  /** Of the determinations, those with a reason given. */
  coverage: number;
  precision: number;
  recall: number;
  mainRecall: number;
  agreement: number;
}

/** Reads the two label columns. */
export function readReasonLabel(reasons: string, also: string): ReasonLabel {
  const slugs = (column: string) => column.split('|').filter(Boolean);
  return { reasons: slugs(reasons), also: slugs(also) };
}

/** Compares the reasons given with a label. */
export function compareReasons(
  given: readonly ReasonGiven[],
  label: ReasonLabel,
): ReasonComparison {
  const ids = given.map(({ id }) => id);
  const known = [...label.reasons, ...label.also];
  const wrong = ids.filter((id) => !known.includes(id));
  const missed = label.reasons.filter((id) => !ids.includes(id));
  const [main] = label.reasons;
  return {
    right: ids.filter((id) => known.includes(id)),
    wrong,
    missed,
    mainFound: main === undefined || ids.includes(main),
    agrees: wrong.length === 0 && missed.length === 0,
  };
}

/** Precision, recall, recall of the first reason, and agreement of the sets, over all determinations compared. */
export function reasonFigures(
  comparisons: readonly ReasonComparison[],
  labels: readonly ReasonLabel[],
): ReasonFigures {
  const sum = (count: (comparison: ReasonComparison) => number) =>
    comparisons.reduce((total, comparison) => total + count(comparison), 0);
  const right = sum((comparison) => comparison.right.length);
  const wrong = sum((comparison) => comparison.wrong.length);
  const missed = sum((comparison) => comparison.missed.length);
  const labelled = labels.reduce((total, { reasons }) => total + reasons.length, 0);
  return {
    determinations: comparisons.length,
    coverage: share(
      sum(({ right: known, wrong: unknown }) => Number(known.length + unknown.length > 0)),
      comparisons.length,
    ),
    precision: share(right, right + wrong),
    recall: share(labelled - missed, labelled),
    mainRecall: share(
      sum(({ mainFound }) => Number(mainFound)),
      comparisons.length,
    ),
    agreement: share(
      sum(({ agrees }) => Number(agrees)),
      comparisons.length,
    ),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
