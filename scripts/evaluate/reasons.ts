import { readCsv } from '../../src/evaluate/csv.ts';
import {
  compareReasons,
  readReasonLabel,
  reasonFigures,
} from '../../src/evaluate/reason-labels.ts';
import type { Classification } from '../../src/pipeline/classify/classify.ts';

/**
 * Prints for how many labelled determinations a reason is given, and how many of the reasons given are right (a second careful
 * reader's choice counts as right), with those that are not.
 *
 * @param told What the engine told of each letter, by case number. @param csv The text of `labels.csv`.
 * @param print Takes one line.
 * @returns Both shares, from 0 to 1, by their names.
 */
export function evaluateReasons(
  told: ReadonlyMap<string, readonly Classification[]>,
  csv: string,
  print: (line: string) => void = console.log,
): Record<string, number> {
  const rows = readCsv(csv).map((row) => {
    const reasons = told.get(row['case'] ?? '')?.[Number(row['n']) - 1]?.reasons ?? [];
    const label = readReasonLabel(row['reasons'] ?? '', row['reasons_also'] ?? '');
    return { row, label, comparison: compareReasons(reasons, label) };
  });
  const { coverage, precision } = reasonFigures(
    rows.map(({ comparison }) => comparison),
    rows.map(({ label }) => label),
  );
  print(`determinations with a reason   ${percent(coverage)} of ${rows.length}`);
  print(`reasons that are right         ${percent(precision)}`);
  for (const { row, label, comparison } of rows) {
    for (const id of comparison.wrong)
      print(`  ${row['case']} #${row['n']}: ${id}, labelled ${label.reasons.join('|') || 'none'}`);
  }
  return { 'reasons coverage': coverage, 'reasons precision': precision };
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
