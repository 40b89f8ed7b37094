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
import { readHeld } from '../import/ledger.ts';
import { clearCaches, findCaches } from './caches.ts';
import type { CheckedPlace } from './look-through.ts';
import { fingerprintOfCase, prove } from './prove.ts';
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
  /** A site that is built again once the case is gone, and looked through. */
  site?: {
    folder: string;
    /** Builds it. @returns whether it was built. */
    build(): Promise<boolean>;
  };
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
  /** What was looked through afterwards; nothing in a dry run. */
  places: CheckedPlace[];
  /** The proof's path in the private folder; absent in a dry run. */
  proof?: string;
  /** Whether the site was built again; absent where none was named. */
  built?: boolean;
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
    /^(?:(?:cases|pages|decisions)\/.*\.md|taxonomy\/.*\.yaml|(?:archive|vocabulary)\.yaml)$/.test(
      path,
    ),
  );
  const cases = files.filter(({ path }) => path.startsWith('cases/'));
  const withdrawn = await readWithdrawn(run.content);
  const own = cases.filter(({ path }) => slugOf(path) === slug);
  const known = withdrawn.get(slug);
  if (own.length === 0 && !known) {
    const known = [...cases.map(({ path }) => slugOf(path)), ...withdrawn.keys()];
    throw unknown(run.id, known, await countHeld(run.content));
  }
  const withdrawal = known ?? { id: idIn(own, run.id), date: run.today, reason: run.reason };
  const traces = await findPrivateTraces(run.content, slug);
  const words = findWordsOfCase(
    run.content,
    slug,
    files,
    [...own.map(textOf), ...traces.doubts.own],
    [...cases.filter((file) => !own.includes(file)).map(textOf), ...traces.doubts.others],
  );
  const caches = await findCaches(run.root);
  const namedBy = files
    .filter((file) => !own.includes(file) && names(file, slug))
    .map(({ path }) => path);
  const fingerprint = await fingerprintOfCase(run.content, slug, own, files);
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
  const proven = run.dryRun
    ? { places: [] }
    : await prove(run, { withdrawal, slug, fingerprint, namedBy, compared: own.length > 0 });
  return {
    withdrawal,
    already: known !== undefined && own.length === 0,
    caseFiles: own.map(({ path }) => path),
    namedBy,
    private: { lines: traces.lines, sources: traces.sources, files: traces.files.length },
    words: words.words.length,
    caches,
    ...proven,
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

function unknown(id: string, slugs: readonly string[], held: number): Problem {
  const near = nearest(caseSlug(id), slugs);
  const other =
    held > 0
      ? `Look at its address: /cases/<id>/. One of the ${held} letters that are held is not published; leave it out for good with npm run review`
      : 'Look at its address: /cases/<id>/';
  const todo = near ? `Did you mean ${near}` : other;
  return new Problem('withdraw', `"${id}" is no case of this archive`, todo);
}

async function countHeld(content: string): Promise<number> {
  let count = 0;
  for await (const _ of readHeld(content)) count += 1;
  return count;
}

/** The id as the case file spells it. */
function idIn(files: readonly ArchiveFile[], typed: string): string {
  const yaml = splitCaseFile(files[0]?.text ?? '')?.yaml ?? '';
  const [, id = typed] = /^id:\s*["']?([A-Za-z0-9-]+)["']?\s*$/m.exec(yaml) ?? [];
  return caseSlug(id) === caseSlug(typed) ? id : typed;
}

const names = ({ text = '' }: ArchiveFile, slug: string): boolean =>
  text.toLowerCase().includes(slug);
