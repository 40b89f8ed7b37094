import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { assignVolumes } from '../../src/archive/volume.ts';
import type { Desk } from '../../src/pipeline/pipeline.ts';
import type { Program } from '../../src/programs/program.ts';
import { isOfCaseTakenDown } from '../../src/review/held.ts';
import { clearTemporary, makePrivateFolder } from '../files.ts';
import { historyProblems, recordHistory } from '../history.ts';
import { readWithdrawn } from '../withdraw/withdrawn-list.ts';
import { gateSpooled } from './gate-spooled.ts';
import { type Kept, keepAside } from './keep-aside.ts';
import { readWritten } from './hand-edits.ts';
import { recordHeld, recordPublished } from './ledger.ts';
import { privateFolder } from './private-folder.ts';
import { type ReadLetter, readLetters } from './read-letters.ts';
import { type ImportReport, type LetterProblem, reportOf, type Status } from './report.ts';
import { type Fate, settle } from './settle.ts';
import { type PrivateSpool, spoolPrivate } from './spool-private.ts';
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
  /** What is said of a case whose words change; `null`: nothing; absent: that its letter was replaced. */
  note?: string | null;
}

/**
 * Imports letters into an archive: each case file whole or not at all, in any order with the same result. A run that was cut
 * off is finished by the next one.
 *
 * @throws {Problem} where the archive's history can't be read: nothing is imported then.
 */
export async function importLetters(run: ImportRun): Promise<ImportReport> {
  const [broken] = await historyProblems(run.content);
  if (broken) throw broken;
  const shelf = await readShelf(run.content);
  const withdrawn = await readWithdrawn(run.content);
  const spool = run.dryRun ? undefined : join(privateFolder(run.content), 'spool');
  // The spool stands until all case files are in place: one that is there already was left by a run that was cut off.
  const written = await readWritten(run.content, spool !== undefined && existsSync(spool));
  const parts = spool === undefined ? undefined : spoolPrivate(spool);
  const keep = keepAside({
    ...{ shelf, withdrawn, written, today: run.today },
    ...(run.note !== undefined && { note: run.note }),
    ...(spool !== undefined && parts && { spool: { folder: spool, parts } }),
  });
  if (spool) await openSpool(run.content, spool);
  const letters = await readLetters(run.letters, run.programs, run.desk, keep);
  let fates = settle(letters);
  if (spool && parts) {
    await recordParts(run.content, fates, parts);
    fates = await gateSpooled(run.content, fates);
    await shelve(fates, shelf, run.content);
    await rm(spool, { recursive: true, force: true });
    await remember(run, fates, withdrawn);
  }
  return report(fates);
}

async function openSpool(content: string, spool: string): Promise<void> {
  await makePrivateFolder(privateFolder(content));
  for (const folder of [content, privateFolder(content)]) await clearTemporary(folder);
  await makePrivateFolder(spool);
  for (const name of await readdir(spool)) await rm(join(spool, name), { recursive: true });
}

/** Writes down who the published letters name, and what waits for a person, before any of them is published. */
async function recordParts(
  content: string,
  fates: readonly Fate<Kept>[],
  parts: PrivateSpool,
): Promise<void> {
  const standing = fates.flatMap((fate) => ('kept' in fate ? [fate] : []));
  const places = new Map(standing.map(({ kept, letter }) => [kept.part, sourceOf(letter)]));
  const ids = new Set(standing.map(({ kept }) => kept.id));
  await recordPublished(content, ids, () => parts.entries(places));
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

async function remember(
  run: ImportRun,
  fates: Fate<Kept>[],
  withdrawn: ReadonlyMap<string, unknown>,
): Promise<void> {
  const shelf = await readShelf(run.content);
  await recordHistory(run.content, await hashShelf(shelf), run.today);
  await recordHeld(
    run.content,
    new Set(fates.flatMap((fate) => ('kept' in fate ? [fate.letter.source] : []))),
    fates.flatMap((fate) =>
      'held' in fate && !fate.held.rejected && !isOfCaseTakenDown(fate.held, withdrawn)
        ? [{ ...sourceOf(fate.letter), ...fate.held }]
        : [],
    ),
  );
}

const sourceOf = ({ source, sha256 }: ReadLetter<Kept>): { source: string; sha256: string } => ({
  source,
  sha256,
});

function report(fates: Fate<Kept>[]): ImportReport {
  const kept = fates.flatMap((fate) => ('kept' in fate ? [fate.kept] : []));
  return {
    ...reportOf(fates.map(statusOf), fates.flatMap(problemOf)),
    doubts: kept.reduce((sum, { doubts }) => sum + doubts, 0),
    byHand: kept.filter(({ byHand }) => byHand).length,
    cases: kept.map(({ id, parsed }) => ({ id, parsed })),
  };
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
