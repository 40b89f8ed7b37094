import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Problem } from '../../src/errors.ts';
import { programs } from '../../src/programs/index.ts';
import { deskFor, openArchive } from '../import/desk.ts';
import { importLetters } from '../import/import-letters.ts';
import { privateFolder } from '../import/private-folder.ts';
import type { ImportReport } from '../import/report.ts';
import { writeLetters } from './write-letters.ts';

// The sample's import has a day of its own and its ids a known key, so that the same seed writes the same archive.
const SAMPLE_DAY = '2025-01-31';
const SAMPLE_KEY = new TextEncoder().encode('The sample archive holds nothing secret.');

/**
 * Writes the sample archive anew: letters of the seed, made in a temporary folder and read by the importer like any others.
 *
 * @throws {Problem} where the folder is another archive.
 */
export async function importSample(run: {
  content: string;
  seed: number;
  count: number;
  dryRun: boolean;
}): Promise<ImportReport> {
  const { content, seed, count, dryRun } = run;
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
  const folder = privateFolder(content);
  for (const name of await readdir(folder).catch(() => [])) {
    // The run's own lock stays until it is done.
    if (!name.startsWith('lock-')) await rm(join(folder, name), { recursive: true });
  }
}
