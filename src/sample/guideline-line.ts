import type { Cited } from './guideline.ts';

/** Who decided by the guideline: each side has its own standard sentences. */
export type Side = 'administrator' | 'reviewer';

const NAMES: Readonly<Record<Side, string>> = {
  administrator: 'The Claims Administrator',
  reviewer: 'The Expert Reviewer',
};

/** What follows a side's guideline label, in the program's standard words. */
export function guidelineLine(side: Side, cited: readonly Cited[]): string {
  const mtus = cited.filter((each) => each.mtus);
  const others = cited.filter((each) => !each.mtus);
  if (cited.length === 0)
    return `${NAMES[side]} did not cite any medical evidence for its decision.`;
  return [
    mtus.length === 0
      ? `${NAMES[side]} based their decision on recommendation(s) outside of the MTUS Guidelines.`
      : `Decision based on MTUS ${mtus.map(({ text }) => text).join(', and ')}.`,
    ...(others.length === 0
      ? []
      : [`Decision based on Non-MTUS Citation ${others.map(({ text }) => text).join(', and ')}.`]),
  ].join(' ');
}

/** Ids in the order in which the line names them. */
export function citedIds(cited: readonly Cited[]): string[] {
  return [...cited.filter((each) => each.mtus), ...cited.filter((each) => !each.mtus)].map(
    ({ id }) => id,
  );
}
