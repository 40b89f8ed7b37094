import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import type { Problem } from '../../src/errors.ts';
import { runGate } from '../gate/gate.ts';
import { newestChange } from '../history.ts';
import { claimOut, putInPlace } from './out-folder.ts';
import { indexSearch } from './index-search.ts';
import { type BuiltArchive, readArchive } from './read-archive.ts';
import { renderPages } from './render-pages.ts';

/** What is built and how much is said of it. */
export interface BuildOptions {
  /** The project's folder. */
  root: string;
  content: string;
  out: string;
  /** Told before each step, with what it works on: "Pages: 120 letters". */
  say(line: string): void;
  /** Check the archive and the folder, write nothing. */
  dryRun?: boolean;
}

/** What came of a build. */
export interface BuildReport {
  letters: number;
  determinations: number;
  /** Files in the site; 0 where none was built. */
  files: number;
  /** All that is wrong with the archive, or with what was built of it: then the former site stays. */
  problems: Problem[];
  /** Milliseconds by step, in order. */
  timings: Record<string, number>;
}

/**
 * The whole way from case files to a site: check, pages, search index, gate; only then the site is put in place of the
 * former one.
 *
 * @throws Problem where the folder may not be written, or a step can't do its work.
 */
export async function buildArchive(options: BuildOptions): Promise<BuildReport> {
  const { content, root, say } = options;
  const timings: Record<string, number> = {};
  const timed = stopwatch(timings);
  const folder = await claimOut(options.out, content, root);
  say('Checking the case files');
  const read = await timed('check', () => readArchive(content));
  const report = { ...sizeOf(read.archive), files: 0, problems: read.problems, timings };
  if (read.problems.length > 0 || !read.archive || options.dryRun) return report;
  const { archive } = read;
  try {
    say(`Pages of ${report.letters} letters with ${report.determinations} determinations`);
    const { site, base } = archive.settings;
    const version = await versionOf(archive, content);
    await timed('pages', () =>
      renderPages({ root, content, out: folder.making, site, base, version }),
    );
    say('Search index');
    await timed('search', () =>
      indexSearch({
        ...archive,
        rateFloor: archive.settings.thresholds.rateFloor,
        out: folder.making,
      }),
    );
    say('Gate');
    const gate = await timed('gate', () => runGate(folder.making, archive.settings));
    report.problems = gate.problems;
    report.files = gate.files;
    if (gate.problems.length === 0) await putInPlace(folder);
    return report;
  } finally {
    await rm(folder.making, { recursive: true, force: true });
  }
}

function sizeOf(
  archive: BuiltArchive | undefined,
): Pick<BuildReport, 'letters' | 'determinations'> {
  const cases = archive?.cases ?? [];
  const determinations = cases.reduce((sum, { data }) => sum + data.determinations.length, 0);
  return { letters: cases.length, determinations };
}

/** The archive version: day of the newest import, and digits of a hash over all case files. */
export async function versionOf({ cases }: BuiltArchive, content: string): Promise<string> {
  const hash = createHash('sha256');
  for (const { data, hash: digits } of cases) hash.update(`${data.id} ${digits}\n`);
  return `${(await newestChange(content)) ?? ''} ${hash.digest('hex').slice(0, 8)}`.trim();
}

function stopwatch(timings: Record<string, number>) {
  return async <Value>(step: string, work: () => Promise<Value>): Promise<Value> => {
    const started = performance.now();
    const value = await work();
    timings[step] = Math.round(performance.now() - started);
    return value;
  };
}
