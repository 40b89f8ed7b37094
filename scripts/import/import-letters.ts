import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { assignVolumes } from '../../src/archive/volume.ts';
import type { Desk } from '../../src/pipeline/pipeline.ts';
import type { Program } from '../../src/programs/program.ts';
import { makePrivateFolder } from '../files.ts';
import { recordHistory } from '../history.ts';
import { readWithdrawn } from '../withdraw/withdrawn-list.ts';
import { type Kept, keepAside } from './keep-aside.ts';
import { privateFolder, recordRun } from './private-folder.ts';
import { type ReadLetter, readLetters } from './read-letters.ts';
import { type ImportReport, type LetterProblem, reportOf, type Status } from './report.ts';
import { type Fate, settle } from './settle.ts';
import { hashShelf, type Place, readShelf, volumeSizes } from './shelf.ts';

/** One import. */
export interface ImportRun {
  /** Absolute paths of the letters. */
  letters: readonly string[];
  /** The archive's folder. */
  content: string;
  programs: readonly Program[];
  desk: (program: Program) => Desk;
  /** Day of the run, `2026-01-31`. */
  today: string;
  dryRun: boolean;
}

/**
 * Imports letters into an archive: each case file whole or not at all, in any order with the same result. A run that was cut
 * off is finished by the next one.
 */
export async function importLetters(run: ImportRun): Promise<ImportReport> {
  const shelf = await readShelf(run.content);
  const withdrawn = await readWithdrawn(run.content);
  const spool = run.dryRun ? undefined : join(privateFolder(run.content), 'spool');
  if (spool) {
    await makePrivateFolder(privateFolder(run.content));
    await rm(spool, { recursive: true, force: true });
    await makePrivateFolder(spool);
  }
  const keep = keepAside({ shelf, withdrawn, spool, today: run.today });
  const letters = await readLetters(run.letters, run.programs, run.desk, keep);
  const fates = settle(letters);
  if (spool) {
    await shelve(fates, shelf, run.content);
    await rm(spool, { recursive: true, force: true });
    await remember(run, fates);
  }
  return report(fates);
}

async function shelve(
  fates: Fate<Kept>[],
  shelf: Map<string, Place>,
  content: string,
): Promise<void> {
  const changed = fates.flatMap((fate) => ('kept' in fate && fate.kept.changed ? [fate.kept] : []));
  const fresh = changed.filter(({ slug }) => !shelf.has(slug));
  const volumes = assignVolumes(
    fresh.map(({ slug, decided }) => ({ id: slug, decided })),
    volumeSizes(shelf),
  );
  for (const { slug, spooled } of changed) {
    const place =
      shelf.get(slug)?.path ?? join(content, 'cases', String(volumes.get(slug) ?? 1), `${slug}.md`);
    await moveInto(spooled ?? '', place);
  }
}

async function moveInto(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await rename(from, to);
}

async function remember(run: ImportRun, fates: Fate<Kept>[]): Promise<void> {
  const shelf = await readShelf(run.content);
  await recordHistory(run.content, await hashShelf(shelf), run.today);
  await recordRun(
    run.content,
    fates.flatMap((fate) =>
      'kept' in fate ? [{ id: fate.kept.id, ...sourceOf(fate.letter) }] : [],
    ),
    fates.flatMap((fate) =>
      'held' in fate && !fate.held.rejected ? [{ ...sourceOf(fate.letter), ...fate.held }] : [],
    ),
  );
}

const sourceOf = ({ source, sha256 }: ReadLetter<Kept>): { source: string; sha256: string } => ({
  source,
  sha256,
});

function report(fates: Fate<Kept>[]): ImportReport {
  return reportOf(fates.map(statusOf), fates.flatMap(problemOf));
}

function statusOf(fate: Fate<Kept>): Status {
  if ('sameAs' in fate) return 'duplicate';
  if ('held' in fate) return fate.held.rejected ? 'rejected' : 'held';
  return fate.kept.changed ? 'published' : 'unchanged';
}

function problemOf(fate: Fate<Kept>): LetterProblem[] {
  const { number: letter } = fate.letter;
  if ('kept' in fate) return [];
  if ('held' in fate) {
    const { where, what, todo } = fate.held;
    return [{ letter, status: statusOf(fate), where, what, todo }];
  }
  const what = `the same as letter ${fate.sameAs}`;
  return [
    { letter, status: 'duplicate', where: 'whole letter', what, todo: 'Nothing need be done' },
  ];
}
