import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Problem } from '../../src/errors.ts';
import { programs } from '../../src/programs/index.ts';
import type { Call, Command } from '../command.ts';
import { deskFor, openArchive } from '../import/desk.ts';
import { importLetters } from '../import/import-letters.ts';
import { type ImportReport, reportLines } from '../import/report.ts';
import { writeLetters } from '../sample/write-letters.ts';

const SEED = 2;
const LETTERS = 360;
// The sample's import has a day of its own and its ids a known key, so that the same seed writes the same archive.
const SAMPLE_DAY = '2025-01-31';
const SAMPLE_KEY = new TextEncoder().encode('The sample archive holds nothing secret.');

/** Synthetic letters through the importer: `npm run sample`. */
export const command: Command = {
  name: 'sample',
  summary: 'Writes the sample archive anew: invented letters, read by the importer itself',
  options: {
    content: { value: 'DIR', help: 'the sample archive (default content)' },
    out: { value: 'DIR', help: 'write the letters there as .pdf and .txt, and import nothing' },
    seed: { value: 'N', help: `another seed, another archive (default ${SEED})` },
    letters: { value: 'N', help: `how many letters (default ${LETTERS})` },
    'dry-run': { help: 'say what would become of each letter and write nothing' },
    json: { help: 'print the figures as one JSON object on the last line' },
  },
  run: runSample,
};

async function runSample(call: Call): Promise<number> {
  const seed = whole(call, 'seed', SEED);
  const count = whole(call, 'letters', LETTERS);
  if (seed === undefined || count === undefined) return 2;
  const out = call.value('out');
  if (out !== undefined && !call.has('dry-run')) {
    const paths = await writeLetters(resolve(out), seed, count);
    console.log(`${paths.length} letters written: ${resolve(out)}`);
    if (call.has('json')) console.log(JSON.stringify({ letters: paths.length }));
    return 0;
  }
  const report = await importSample(resolve(call.value('content') ?? 'content'), seed, count, call);
  for (const line of reportLines(report, 0)) console.log(line);
  if (call.has('json')) console.log(JSON.stringify(report));
  return report.held + report.rejected > 0 ? 1 : 0;
}

async function importSample(
  content: string,
  seed: number,
  count: number,
  call: Call,
): Promise<ImportReport> {
  const dryRun = call.has('dry-run');
  const archive = await openArchive(content, {
    programs,
    profile: undefined,
    anonymized: true,
    dryRun,
  });
  if (!archive.settings.sample) {
    throw new Problem(
      content,
      'is not the sample archive',
      'Name the one that came with the engine, or use --out to have the letters alone',
    );
  }
  const folder = await mkdtemp(join(tmpdir(), 'casebook-sample-'));
  try {
    const letters = await writeLetters(folder, seed, count);
    if (!dryRun) await empty(content);
    const desk = await deskFor(content, archive, SAMPLE_KEY);
    return await importLetters({ letters, content, programs, desk, today: SAMPLE_DAY, dryRun });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Takes away what an earlier run wrote; what a person wrote (settings, taxonomies, pages) stays. */
async function empty(content: string): Promise<void> {
  await rm(join(content, 'cases'), { recursive: true, force: true });
  await rm(join(content, 'history.jsonl'), { force: true });
  await rm(`${content}.private`, { recursive: true, force: true });
}

function whole(call: Call, name: string, otherwise: number): number | undefined {
  const told = call.value(name) ?? String(otherwise);
  if (/^\d{1,7}$/.test(told)) return Number(told);
  console.error(`sample --${name}: "${told}" is no whole number. Give one of up to seven digits.`);
  return undefined;
}
