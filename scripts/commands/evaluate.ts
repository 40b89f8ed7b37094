import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Problem } from '../../src/errors.ts';
import type { ReadResult, ReferenceLetter } from '../../src/evaluate/reference.ts';
import { type Classification, classify } from '../../src/pipeline/classify/classify.ts';
import { deidentify } from '../../src/pipeline/deidentify/deidentify.ts';
import { steps } from '../../src/pipeline/deidentify/steps.ts';
import { isHeld } from '../../src/pipeline/letter.ts';
import type { Desk } from '../../src/pipeline/pipeline.ts';
import { caDwc } from '../../src/programs/ca-dwc/program.ts';
import type { Call, Command } from '../command.ts';
import { readArchive } from '../build/read-archive.ts';
import { loadArchive } from '../content.ts';
import { evaluateDeidentification } from '../evaluate/deidentification.ts';
import { evaluateLabels } from '../evaluate/labels.ts';
import { evaluateReasons } from '../evaluate/reasons.ts';
import { evaluateReference } from '../evaluate/reference.ts';
import { evaluateRelevance } from '../evaluate/relevance.ts';
import { archiveWords } from './deidentify.ts';
import { findLetters } from '../import/find-letters.ts';
import { readLetter } from '../read/read.ts';

const GIVEN = '../shared/data/ca-dwc-imr-letters';
const PLANTED = '../shared/data/deidentification';

/** Quality over letters with known answers: `npm run evaluate`. */
export const command: Command = {
  name: 'evaluate',
  summary: 'Prints how much of letters with known answers is read and told right, with what is not',
  positionals: `FOLDER (letters with reference.json and labels.csv; default ${GIVEN})`,
  options: {
    content: {
      value: 'DIR',
      help: 'the archive whose taxonomies and released words are used (default content)',
    },
    deidentification: {
      help: `measure de-identification instead, on the data sets of FOLDER (default ${PLANTED})`,
    },
    without: {
      value: 'STEP',
      help: `with it: switch steps off (${steps.join(', ')}; commas between)`,
    },
    json: { help: 'print the shares as one JSON object on the last line' },
  },
  run: runEvaluate,
};

async function runEvaluate(call: Call): Promise<number> {
  if (call.has('deidentification')) {
    const folder = resolve(call.positionals[0] ?? PLANTED);
    const { archive } = await archiveWords(call.value('content'));
    return evaluateDeidentification(folder, call.value('without'), call.has('json'), archive);
  }
  const found = await evaluateSearch(resolve(call.value('content') ?? 'content'));
  const folder = resolve(call.positionals[0] ?? GIVEN);
  const reference = JSON.parse(await answers(folder, 'reference.json')) as ReferenceLetter[];
  const labels = await answers(folder, 'labels.csv');
  const { taxonomy } = await loadArchive(resolve(call.value('content') ?? 'content'));
  const results = await readAll(folder);
  console.log('What the letters say, as another reader took it from them');
  const read = evaluateReference(results, reference);
  console.log('\nWhat their determinations are, as a person labelled them');
  const classified = tell(results, { ...DESK, taxonomy });
  const told = evaluateLabels(classified, labels);
  console.log('\nWhy they came out so: reasons given, and right');
  Object.assign(told, evaluateReasons(classified, labels));
  if (call.has('json')) console.log(JSON.stringify({ read, told, found }));
  return found && [read, ...Object.values(told)].every((share) => share === 1) ? 0 : 1;
}

/** Whether the search of the archive ranks as well as is asked for. @throws Problem where the archive has any */
async function evaluateSearch(content: string): Promise<boolean> {
  const { archive, problems } = await readArchive(content);
  if (!archive) throw problems[0] ?? new Problem(content, 'no archive', 'Name one');
  console.log('How well the search of the archive ranks what people look for');
  const found = await evaluateRelevance(archive);
  console.log();
  return found;
}

// The letters are published under this profile; ids are not compared.
const DESK: Omit<Desk, 'taxonomy'> = {
  program: caDwc,
  profile: 'state-publication',
  anonymized: true,
  archiveId: (caseNumber) => caseNumber,
};

async function answers(folder: string, name: string): Promise<string> {
  return readFile(join(folder, name), 'utf8').catch(() => {
    throw new Problem(
      `evaluate, ${name}`,
      'not found beside the letters',
      'Name a folder that has it',
    );
  });
}

async function readAll(folder: string): Promise<ReadResult[]> {
  const { letters } = await findLetters([folder]);
  const results: ReadResult[] = [];
  for (const path of letters) {
    const document = await readLetter(new Uint8Array(await readFile(path)), path);
    const letter = isHeld(document) ? document : caDwc.parse(document);
    results.push({ file: path.slice(folder.length + 1), letter });
  }
  return results;
}

/** What the stages after reading make of each letter's determinations, by case number; held letters are left out. */
function tell(results: readonly ReadResult[], desk: Desk): Map<string, Classification[]> {
  const told = new Map<string, Classification[]>();
  for (const { letter } of results) {
    if (isHeld(letter)) continue;
    const clean = deidentify(letter, desk);
    if (!isHeld(clean)) told.set(letter.caseNumber, classify(clean.letter, desk.taxonomy));
  }
  return told;
}
