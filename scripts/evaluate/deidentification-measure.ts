import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '../../src/errors.ts';
import {
  type LetterScore,
  type PlantedLetter,
  scoreLetter,
} from '../../src/evaluate/deidentification.ts';
import {
  type DeidentificationReport,
  reportOf,
  tally,
  type Tally,
} from '../../src/evaluate/deidentification-report.ts';
import {
  type HardNegative,
  readHardNegatives,
  readPlanted,
  readQueries,
  type TaggedQuery,
} from '../../src/evaluate/deidentification-sets.ts';
import { type Step, steps } from '../../src/pipeline/deidentify/steps.ts';
import { isHeld } from '../../src/pipeline/letter.ts';
import { type ArchiveWords, maskText } from '../deidentify/mask-files.ts';
import { linesOfText } from '../read/text.ts';

/** What `evaluate --deidentification` measured. */
export interface Measured {
  planted: DeidentificationReport;
  /** Planted identifiers found by the first step, the first two, …, out of all. */
  afterStep: Record<string, Tally>;
  /** Missed before the vocabulary, and after it: letter, class and form. */
  missedBefore: string[];
  hardNegatives: Record<string, Tally>;
  queries: Record<string, Tally>;
}

/**
 * Measures de-identification on the data sets of a folder.
 *
 * @param without Steps that are switched off, to see what the others do. @param archive
 * Whose words and decisions hold, if any. @throws {Problem} where a data set is missing.
 */
export async function measureDeidentification(
  folder: string,
  without: ReadonlySet<Step>,
  archive?: ArchiveWords,
): Promise<Measured> {
  const mask: Mask = (text, on) =>
    maskText(text, { lines: linesOfText(text), medium: 'text' }, 'safe-harbor', on, archive);
  const read = (name: string): Promise<string> =>
    readFile(join(folder, name), 'utf8').catch(() => {
      throw new Problem(
        `evaluate --deidentification, ${name}`,
        'it is not in the folder',
        'Name a folder that has it',
      );
    });
  const letters = readPlanted(await read('reinjected-letters.jsonl'));
  const on = steps.filter((step) => !without.has(step));
  const reports = on.map((_, index) =>
    reportOf(scoreAll(mask, letters, new Set(on.slice(0, index + 1)))),
  );
  const planted = reports.at(-1) ?? reportOf(scoreAll(mask, letters, new Set()));
  return {
    planted,
    afterStep: Object.fromEntries(
      reports.map((report, index) => [on[index] ?? '', totalOf(report)]),
    ),
    missedBefore: reports.at(-2)?.missed ?? [],
    hardNegatives: keptOf(mask, readHardNegatives(await read('hard-negatives.jsonl')), new Set(on)),
    queries: foundIn(mask, readQueries(await read('asq-phi.txt')), new Set(on)),
  };
}

type Mask = (text: string, on: ReadonlySet<Step>) => ReturnType<typeof maskText>;

const scoreAll = (
  mask: Mask,
  letters: readonly PlantedLetter[],
  on: ReadonlySet<Step>,
): LetterScore[] =>
  letters.map((letter) => {
    const masked = mask(letter.text, on);
    return scoreLetter(letter, isHeld(masked) ? 'held' : masked.spans);
  });

function totalOf({ recall }: DeidentificationReport): Tally {
  const tallies = Object.values(recall);
  const add = (key: keyof Tally): number => tallies.reduce((total, one) => total + one[key], 0);
  return { found: add('found'), of: add('of') };
}

// A header of somebody whom no data set knows, so that a sentence alone is a letter.
const HEADER =
  'IMR Case Number: CM17-9999999\nEmployee: Zqvrtk, Xwzjq\nEmployer: Zkwqj Xvnrt\n\nCLINICAL CASE SUMMARY\n';

/** The text that is left of a sentence as the body of a letter about somebody else. */
function leftOf(mask: Mask, sentence: string, on: ReadonlySet<Step>): string {
  const masked = mask(HEADER + sentence, on);
  return isHeld(masked) ? '' : masked.text.slice(masked.text.indexOf('SUMMARY\n') + 8);
}

const keptOf = (
  mask: Mask,
  sentences: readonly HardNegative[],
  on: ReadonlySet<Step>,
): Record<string, Tally> =>
  tally(
    sentences.flatMap(({ sentence, keep }) => {
      const left = leftOf(mask, sentence, on);
      return keep.map(([surface, kind]) => [kind, left.includes(surface)] as const);
    }),
  );

/** A tagged identifier is found when nothing like it is left. */
const foundIn = (
  mask: Mask,
  queries: readonly TaggedQuery[],
  on: ReadonlySet<Step>,
): Record<string, Tally> =>
  tally(
    queries.flatMap(({ text, tags }) => {
      const left = leftOf(mask, text, on);
      return tags.map(({ cls, value }) => [cls, !left.includes(value)] as const);
    }),
  );
