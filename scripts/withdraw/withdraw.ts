import { readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ArchiveFile } from '../../src/check/archive-file.ts';
import { nearest, Problem } from '../../src/errors.ts';
import { splitCaseFile } from '../../src/pipeline/front-matter.ts';
import type { Withdrawal, WithdrawalReason } from '../../src/schema/withdrawn.ts';
import { caseSlug } from '../../src/urls.ts';
import { readFiles } from '../content.ts';
import { clearTemporary } from '../files.ts';
import { recordHistory } from '../history.ts';
import { privateFolder } from '../import/private-folder.ts';
import { hashShelf, readShelf } from '../import/shelf.ts';
import { clearCaches, findCaches } from './caches.ts';
import { findPrivateTraces, type PrivateTraces } from './private-traces.ts';
import { findWordsOfCase } from './words-of-case.ts';
import { readWithdrawn, writeWithdrawn } from './withdrawn-list.ts';

/** One withdrawal. */
export interface WithdrawRun {
  /** The project's folder. */
  root: string;
  content: string;
  /** As a person types it: capitals make no difference. */
  id: string;
  reason: WithdrawalReason;
  /** Day of the run, `2026-01-31`. */
  today: string;
  dryRun: boolean;
}

/** What was taken away, or would be. */
export interface WithdrawReport {
  withdrawal: Withdrawal;
  /** Whether an earlier run took it down: this one only made sure. */
  already: boolean;
  /** Paths from the archive's folder. */
  caseFiles: string[];
  /** Other files of the archive that name the case: they stay, for a person to look at. */
  namedBy: string[];
  private: Pick<PrivateTraces, 'lines' | 'sources'> & { files: number };
  /** How many released words went from the vocabulary, for no other case holds them. */
  words: number;
  /** Paths from the project's folder. */
  caches: string[];
}

/**
 * Takes a case down for good. It goes on the list first, which stops every build until its file is gone; the file goes last,
 * so that a run that was cut off shows, and the same run again finishes it.
 *
 * @throws {Problem} where the archive has no such case and never took one down; the nearest is offered.
 */
export async function withdraw(run: WithdrawRun): Promise<WithdrawReport> {
  const slug = caseSlug(run.id);
  const files = await readFiles(run.content, (path) =>
    /^(?:(?:cases|pages|decisions)\/.*\.md|vocabulary\.yaml)$/.test(path),
  );
  const cases = files.filter(({ path }) => path.startsWith('cases/'));
  const withdrawn = await readWithdrawn(run.content);
  const own = cases.filter(({ path }) => slugOf(path) === slug);
  const known = withdrawn.get(slug);
  if (own.length === 0 && !known) {
    throw unknown(run.id, [...cases.map(({ path }) => slugOf(path)), ...withdrawn.keys()]);
  }
  const withdrawal = known ?? { id: idIn(own, run.id), date: run.today, reason: run.reason };
  const traces = await findPrivateTraces(run.content, slug);
  const words = findWordsOfCase(
    run.content,
    files,
    [...own.map(textOf), ...traces.doubts.own],
    [...cases.filter((file) => !own.includes(file)).map(textOf), ...traces.doubts.others],
  );
  const caches = await findCaches(run.root);
  if (!run.dryRun) {
    const volumes = new Set(cases.map(({ path }) => join(run.content, dirname(path))));
    for (const folder of [run.content, privateFolder(run.content), ...volumes])
      await clearTemporary(folder);
    if (!known) await writeWithdrawn(run.content, [...withdrawn.values(), withdrawal]);
    await words.remove();
    await traces.remove();
    await clearCaches(run.root, caches);
    await removeCase(run.content, slug, cases);
    await recordHistory(run.content, await hashShelf(await readShelf(run.content)), run.today);
  }
  return {
    withdrawal,
    already: known !== undefined && own.length === 0,
    caseFiles: own.map(({ path }) => path),
    namedBy: files
      .filter((file) => !own.includes(file) && names(file, slug))
      .map(({ path }) => path),
    private: { lines: traces.lines, sources: traces.sources, files: traces.files.length },
    words: words.words.length,
    caches,
  };
}

const textOf = ({ text = '' }: ArchiveFile): string => text;
const slugOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1, -'.md'.length);

/** Removes a case's files from every volume, and what a writing that was cut off left beside them. */
async function removeCase(
  content: string,
  slug: string,
  files: readonly ArchiveFile[],
): Promise<void> {
  const folders = new Set(files.map(({ path }) => join(content, dirname(path))));
  for (const folder of folders) {
    const left = (await readdir(folder)).filter((name) => name.startsWith(`${slug}.md`));
    // the file itself last: it is what shows that there is something to finish
    for (const name of left.sort().reverse()) await rm(join(folder, name), { force: true });
  }
}

function unknown(id: string, slugs: readonly string[]): Problem {
  const near = nearest(caseSlug(id), slugs);
  const todo = near ? `Did you mean ${near}` : 'Look at its address: /cases/<id>/';
  return new Problem('withdraw', `"${id}" is no case of this archive`, todo);
}

/** The id as the case file spells it. */
function idIn(files: readonly ArchiveFile[], typed: string): string {
  const yaml = splitCaseFile(files[0]?.text ?? '')?.yaml ?? '';
  const [, id = typed] = /^id:\s*["']?([A-Za-z0-9-]+)["']?\s*$/m.exec(yaml) ?? [];
  return caseSlug(id) === caseSlug(typed) ? id : typed;
}

const names = ({ text = '' }: ArchiveFile, slug: string): boolean =>
  text.toLowerCase().includes(slug);
