import { compareWithLabels } from '../../src/evaluate/labels.ts';
import type { Classification } from '../../src/pipeline/classify/classify.ts';

/** More places than this add nothing to see what is wrong. */
const SHOWN_FAILURES = 12;

/**
 * Prints, column by column, how many determinations are told as they are labelled, and where they are not.
 *
 * @param told What the engine told of each letter, by case number. @param csv The text of `labels.csv`.
 * @param print Takes one line.
 * @returns The share of each column that is right, from 0 to 1, by its name.
 */
export function evaluateLabels(
  told: ReadonlyMap<string, readonly Classification[]>,
  csv: string,
  print: (line: string) => void = console.log,
): Record<string, number> {
  const scores = compareWithLabels(told, csv);
  for (const { name, right, of, failures } of scores) {
    const share = of === 0 ? 100 : (100 * right) / of;
    print(`${name.padEnd(26)} ${String(right).padStart(4)} of ${of}   ${share.toFixed(1)} %`);
    for (const { where, expected, got } of failures.slice(0, SHOWN_FAILURES)) {
      print(`  ${where}: ${got || 'none'}, labelled ${expected || 'none'}`);
    }
    if (failures.length > SHOWN_FAILURES) print(`  and ${failures.length - SHOWN_FAILURES} more`);
  }
  return Object.fromEntries(scores.map(({ name, right, of }) => [name, of === 0 ? 1 : right / of]));
}
