import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '../../src/errors.ts';
import { makeWorkFolder, moveFolder } from './work-folder.ts';

/** What the pages are made of and where they go. */
export interface PagesJob {
  /** The project's folder. */
  root: string;
  content: string;
  /** A folder that isn't there yet. */
  out: string;
  site: string;
  base: string;
  /** `CASEBOOK_VERSION`: day of the newest import and digits of the case files. */
  version: string;
  /** A banner on every page, and none for search engines. */
  preview?: boolean;
  /** The page of all components beside the site's own: for tests, never for a site that is published. */
  specimens?: boolean;
}

/**
 * Builds every page with Astro, in a process of its own, in a folder of its own, on a cache of its own: a cache from before
 * would not see that a file had changed which the configuration imports.
 *
 * @throws Problem with the last lines that Astro printed, where it fails.
 */
export async function renderPages(job: PagesJob): Promise<void> {
  const work = await makeWorkFolder(job.root);
  try {
    const { code, output } = await runAstro(job, work);
    if (code !== 0) throw new Problem('pages', `Astro stopped with code ${code}`, tail(output));
    await moveFolder(join(work, SITE), job.out);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

const SITE = 'site';

/** What a process needs of the system to run at all. */
const SYSTEM = ['PATH', 'HOME', 'USERPROFILE', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'PATHEXT'];

/**
 * What Astro's configuration and the pages read, with a clock and a language that are the same everywhere. Nothing else of
 * the caller's environment is handed on: Vite takes its mode, and more, from there, and a build must not depend on it.
 */
export function astroEnvironment(job: Omit<PagesJob, 'root' | 'out'>): Record<string, string> {
  const system = SYSTEM.map((name) => [name, process.env[name]]);
  return {
    ...Object.fromEntries(system.filter(([, value]) => value !== undefined)),
    ASTRO_TELEMETRY_DISABLED: '1',
    CASEBOOK_CONTENT: job.content,
    CASEBOOK_SITE: job.site,
    CASEBOOK_BASE: job.base,
    CASEBOOK_VERSION: job.version,
    ...(job.preview && { CASEBOOK_PREVIEW: '1' }),
    ...(job.specimens && { CASEBOOK_SPECIMENS: '1' }),
    NODE_ENV: 'production',
    TZ: 'UTC',
    LANG: 'C',
    LC_ALL: 'C',
  };
}

/** Astro's own script: a bare `astro` is found in npm scripts only. */
export const ASTRO = join('node_modules', 'astro', 'bin', 'astro.mjs');

function runAstro(job: PagesJob, work: string): Promise<{ code: number; output: string }> {
  const env = {
    ...astroEnvironment(job),
    CASEBOOK_OUT: join(work, SITE),
    CASEBOOK_CACHE: join(work, 'cache'),
  };
  const child = spawn(process.execPath, [ASTRO, 'build', '--force'], {
    cwd: job.root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = () => {
    child.kill();
    rmSync(work, { recursive: true, force: true });
  };
  process.once('exit', stop);
  let output = '';
  const keep = (part: Buffer) => {
    output = (output + part.toString()).slice(-LAST);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      process.removeListener('exit', stop);
      done({ code: code ?? 1, output });
    });
  });
}

const LAST = 20_000; // characters of Astro's output that are kept: its errors come last

function tail(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  return `Astro said:\n${lines.slice(-15).join('\n')}\n`;
}
