import { extractText, getDocumentProxy } from 'unpdf';
import { classify } from '../../src/pipeline/classify/classify.ts';
import { compose } from '../../src/pipeline/compose.ts';
import { deidentify } from '../../src/pipeline/deidentify/deidentify.ts';
import { type Held, isHeld } from '../../src/pipeline/letter.ts';
import type { Desk } from '../../src/pipeline/pipeline.ts';
import { programs } from '../../src/programs/index.ts';
import { loadArchive } from '../content.ts';
import { archiveId } from '../import/private-folder.ts';
import { readLetter } from '../read/read.ts';
import { type LetterFiles, letterFiles } from './letter-files.ts';
import type { BenchSettings, Measurement, OpenSuite, Suite } from './suite.ts';
import { type Lap, stopwatch } from './stopwatch.ts';

/** A letter's whole way from its PDF to a case file, one letter after the other, beside the extraction of its text alone. */
export const pipelineSuite: Suite = {
  name: 'pipeline',
  summary: 'letters from PDF to case file, beside extracting their text',
  unit: 'letters',
  open: openPipeline,
};

async function openPipeline(settings: BenchSettings): Promise<OpenSuite> {
  const files = await letterFiles(settings);
  const { taxonomy } = await loadArchive(settings.content);
  const key = new TextEncoder().encode('A benchmark publishes nothing.');
  const desk: Omit<Desk, 'program'> = {
    profile: 'safe-harbor',
    anonymized: true,
    taxonomy,
    archiveId: (caseNumber, year) => archiveId(key, caseNumber, year),
  };
  const published = new Set<number>();
  const held = new Set<number>();
  const whole: Measurement = {
    name: 'whole pipeline',
    peer: 'text extraction alone',
    run: async (from, to) => {
      const { lap, times } = stopwatch();
      for (let index = from; index < to; index += 1) {
        const made = await caseFileOf(await files(index), desk, lap);
        (typeof made === 'string' ? published : held).add(index);
      }
      return times;
    },
  };
  return {
    measurements: [whole, extraction(files)],
    counts: () => ({ published: published.size, held: held.size }),
  };
}

function extraction(files: LetterFiles): Measurement {
  return {
    name: 'text extraction alone',
    run: async (from, to) => {
      const { lap, times } = stopwatch();
      for (let index = from; index < to; index += 1) {
        const bytes = await files(index);
        await lap('extract', () => textOf(bytes));
      }
      return times;
    },
  };
}

async function textOf(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
  const { text } = await extractText(pdf, { mergePages: true });
  await pdf.loadingTask.destroy();
  return text;
}

/** One letter's case file, or why it is held: the stages of `toCase`, each of them timed. */
export async function caseFileOf(
  bytes: Uint8Array,
  desk: Omit<Desk, 'program'>,
  lap: Lap,
): Promise<string | Held> {
  const document = await lap('read', () => readLetter(bytes, 'letter.pdf'));
  if (isHeld(document)) return document;
  const program = await lap('recognise', () =>
    programs.find(({ recognises }) => recognises(document)),
  );
  if (!program) return { held: { where: 'file', what: 'no letter', todo: 'Leave it out' } };
  const letter = await lap('parse', () => program.parse(document)); // normalizes first
  if (isHeld(letter)) return letter;
  const clean = await lap('deidentify', () => deidentify(letter, { ...desk, program }));
  if (isHeld(clean)) return clean;
  const classes = await lap('classify', () => classify(clean.letter, desk.taxonomy));
  const composed = await lap('compose', () => compose(clean.letter, classes));
  return isHeld(composed) ? composed : composed.markdown;
}
