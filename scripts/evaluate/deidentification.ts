import type { Tally } from '../../src/evaluate/deidentification-report.ts';
import { type Step, steps } from '../../src/pipeline/deidentify/steps.ts';
import type { ArchiveWords } from '../deidentify/mask-files.ts';
import { type Measured, measureDeidentification } from './deidentification-measure.ts';

/**
 * Prints what de-identification finds and leaves on the data sets of a folder: `evaluate --deidentification`. Names letters,
 * classes and forms, never a value.
 *
 * @param without Steps to switch off, commas between. @param archive Whose words and decisions hold.
 * @returns 0 where every bar is met, 1 where one is not, 2 for no such step.
 */
export async function evaluateDeidentification(
  folder: string,
  without: string | undefined,
  json: boolean,
  archive?: ArchiveWords,
): Promise<number> {
  const off = (without ?? '').split(',').filter((word) => word !== '');
  if (!off.every((word) => steps.some((step) => step === word))) {
    console.error(`--without names no step. Say one of ${steps.join(', ')}.`);
    return 2;
  }
  const measured = await measureDeidentification(folder, new Set(off as Step[]), archive);
  for (const line of linesOf(measured)) console.log(line);
  if (json) console.log(JSON.stringify(measured));
  return meetsBars(measured) ? 0 : 1;
}

/** The bars of the archive's figures: nothing of a claimant left, hardly a name or a hard negative lost, hardly a word masked. */
function meetsBars({ planted, hardNegatives }: Measured): boolean {
  const kept = share(sumOf(Object.values(hardNegatives)));
  const found = share(sumOf(Object.values(planted.recall)));
  return (
    planted.claimantLeaking === 0 &&
    found >= 0.999 &&
    planted.maskedPerLetter <= 2 &&
    planted.maskedShare <= 0.005 &&
    kept >= 0.99
  );
}

function linesOf({ planted, afterStep, missedBefore, hardNegatives, queries }: Measured): string[] {
  return [
    `Letters with planted identifiers: ${planted.letters}, held whole: ${planted.held}`,
    ...table(planted.recall),
    `Letters in which anything is left: ${planted.leaking}; anything of the claimant: ${planted.claimantLeaking}`,
    `Ordinary words masked: ${planted.maskedPerLetter.toFixed(2)} a letter, ${(planted.maskedShare * 100).toFixed(3)} %`,
    'Found after each step, added to those before it',
    ...table(afterStep),
    `Missed before the last step: ${missedBefore.length}; after it: ${planted.missed.length}`,
    ...planted.missed.map((line) => `  ${line}`),
    'Hard negatives kept',
    ...table(hardNegatives),
    'Clinical queries with tagged identifiers, found',
    ...table(queries),
  ];
}

const table = (tallies: Record<string, Tally>): string[] =>
  Object.entries(tallies).map(
    ([key, tally]) =>
      `  ${key.padEnd(30)} ${`${tally.found}/${tally.of}`.padStart(11)} ${(share(tally) * 100).toFixed(1).padStart(6)} %`,
  );

const sumOf = (tallies: Tally[]): Tally => ({
  found: tallies.reduce((sum, { found }) => sum + found, 0),
  of: tallies.reduce((sum, { of }) => sum + of, 0),
});

const share = ({ found, of }: Tally): number => (of === 0 ? 1 : found / of);
