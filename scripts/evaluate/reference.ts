import { createHash } from 'node:crypto';
import {
  compareWithReference,
  type ReadResult,
  type ReferenceLetter,
} from '../../src/evaluate/reference.ts';

/** Where a reader differs most often it is one cause; more places than this add nothing. */
const SHOWN_FAILURES = 8;

/**
 * Prints, field by field, how many letters and items the engine reads as a reference has them, and where it does not.
 *
 * @param print Takes one line.
 * @returns The share of all fields that are right, from 0 to 1.
 */
export function evaluateReference(
  results: readonly ReadResult[],
  reference: readonly ReferenceLetter[],
  print: (line: string) => void = console.log,
): number {
  const scores = compareWithReference(results, reference, (text) =>
    createHash('sha256').update(text).digest('hex'),
  );
  for (const { field, right, of, failures } of scores) {
    const shown = failures.slice(0, SHOWN_FAILURES).join(', ');
    const more = failures.length > SHOWN_FAILURES ? ', …' : '';
    print(
      `${field.padEnd(24)} ${String(right).padStart(4)} of ${of}${failures.length > 0 ? `   not: ${shown}${more}` : ''}`,
    );
  }
  const sum = (pick: 'right' | 'of') => scores.reduce((total, score) => total + score[pick], 0);
  return sum('of') === 0 ? 1 : sum('right') / sum('of');
}
