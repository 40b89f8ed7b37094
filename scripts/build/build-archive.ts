import { rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Problem } from '../../src/errors.ts';
import { runGate } from '../gate/gate.ts';
import { newestChange } from '../history.ts';
import { claimOut, putInPlace } from './out-folder.ts';
import { indexSearch } from './index-search.ts';
import { archiveDigits, type ReadArchive, readArchive } from './read-archive.ts';
import { renderPages } from './render-pages.ts';

/** What is built and how much is said of it. */
export interface BuildOptions {
  /** The project's folder. */
  root: string;
  content: string;
  out: string;
  /** Told before each step, with what it works on: "Pages: 120 letters". */
  say(line: string): void;
  /** Build the site with a preview's banner, and without pages for search engines. */
  preview?: boolean;
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
  const { content, root, out, say } = options;
  const timings: Record<string, number> = {};
  const timed = stopwatch(timings);
  const folder = await claimOut(out, content, root);
  say('Checking the case files');
  const { archive, problems } = await timed('check', () => readArchive(content));
  const report = { ...sizeOf(archive), files: 0, problems, timings };
  if (!archive || options.dryRun) return report;
  const release = onInterrupt(folder.making);
  try {
    const gate = await make(archive, folder.making, options, timed);
    if (gate.problems.length === 0) await putInPlace(folder);
    return { ...report, ...gate };
  } finally {
    release();
    await rm(folder.making, { recursive: true, force: true });
  }
}

/** Leaves nothing half made behind when the build is ended from outside. @returns what takes this back. */
function onInterrupt(making: string): () => void {
  const signals = ['SIGINT', 'SIGTERM'] as const;
  const stop = () => {
    process.exitCode = INTERRUPTED;
    process.once('exit', () => rmSync(making, { recursive: true, force: true }));
    process.exit();
  };
  for (const signal of signals) process.once(signal, stop);
  return () => {
    for (const signal of signals) process.removeListener(signal, stop);
  };
}

const INTERRUPTED = 130; // as shells count it

/** Makes the whole site in a folder and looks through it. */
async function make(
  archive: ReadArchive,
  out: string,
  { content, root, say, preview = false }: BuildOptions,
  timed: Timed,
): Promise<Pick<BuildReport, 'files' | 'problems'>> {
  const { settings } = archive;
  const { site, base, thresholds } = settings;
  const { letters, determinations } = sizeOf(archive);
  say(`Pages of ${letters} letters with ${determinations} determinations`);
  const version = await versionOf(archive, content);
  await timed('pages', () => renderPages({ root, content, out, site, base, version, preview }));
  say('Search index');
  const { rateFloor } = thresholds;
  await timed('search', () => indexSearch({ ...archive, rateFloor, version, out }));
  say('Gate');
  const { files, problems } = await timed('gate', () => runGate(out, { ...settings, content }));
  return { files, problems };
}

function sizeOf(archive: ReadArchive | undefined): Pick<BuildReport, 'letters' | 'determinations'> {
  const cases = archive?.cases ?? [];
  const determinations = cases.reduce((sum, { data }) => sum + data.determinations.length, 0);
  return { letters: cases.length, determinations };
}

/** The archive version: day of the newest import, and digits of a hash over all case files. */
async function versionOf({ cases }: ReadArchive, content: string): Promise<string> {
  return `${(await newestChange(content)) ?? ''} ${archiveDigits(cases)}`.trim();
}

/** Does a step and notes how long it took. */
type Timed = <Value>(step: string, work: () => Promise<Value>) => Promise<Value>;

function stopwatch(timings: Record<string, number>): Timed {
  return async (step, work) => {
    const started = performance.now();
    const value = await work();
    timings[step] = Math.round(performance.now() - started);
    return value;
  };
}
