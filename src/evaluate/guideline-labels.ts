import type { Citation } from '../schema.ts';

/** How the citations of one side compare with their label in `labels.csv` (ids joined by `|`, or `none`). */
export interface GuidelineComparison {
  /** Whether it was told rightly that a guideline was cited, or none. */
  citedAgrees: boolean;
  /** Whether the ids agree, each counted once, in any order. */
  idsAgree: boolean;
  given: string[];
  labelled: string[];
}

/** Compares one side's citations with its label; both empty is agreement. */
export function compareGuidelines(
  citations: readonly Citation[],
  label: string,
): GuidelineComparison {
  const given = [...new Set(citations.map(({ id }) => id))];
  const labelled = label === 'none' ? [] : label.split('|').filter(Boolean);
  return {
    citedAgrees: given.length > 0 === labelled.length > 0,
    idsAgree: given.length === labelled.length && given.every((id) => labelled.includes(id)),
    given,
    labelled,
  };
}
