import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** Starts the browser that `chromiumPath` names. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await chromiumPath();
  // Only switches that take nothing of a browser's own safety away.
  const args = ['--disable-dev-shm-usage', '--disable-gpu', '--no-sandbox'];
  return chromium.launch({ executablePath, args, env: await environment(executablePath) });
}

/**
 * Where a Chromium lies: the one that `CASEBOOK_CHROMIUM` names, Playwright's own, one of the system, or the one that npm
 * brought along. That one is unpacked once, beside its place, and put there whole: it must not be called for the first
 * time by two processes at once (tests/global-setup.ts does it before them all).
 */
export async function chromiumPath(): Promise<string> {
  const named = process.env['CASEBOOK_CHROMIUM'];
  if (named) return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  const system = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const found = [chromium.executablePath(), ...system].find((path) => path && existsSync(path));
  return found ?? (await unpacked());
}

const root = resolve(import.meta.dirname, '..', '..');

async function unpacked(): Promise<string> {
  const require = createRequire(import.meta.url);
  const packaged = dirname(require.resolve('@sparticuz/chromium'));
  const { version } = require(join(packaged.replace(/\/build.*$/, ''), 'package.json')) as {
    version: string;
  };
  const place = join(root, '.cache', `chromium-${version}`);
  const executable = join(place, 'chromium');
  if (!existsSync(executable)) await unpack(place);
  return executable;
}

/** The package unpacks into the system's folder for temporary files: for once, that is a folder of ours. */
async function unpack(place: string): Promise<void> {
  const making = `${place}.${process.pid}`;
  await mkdir(making, { recursive: true });
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = making;
  try {
    const packaged = await import('@sparticuz/chromium');
    await packaged.default.executablePath();
    const libraries = join(root, 'node_modules', '@sparticuz', 'chromium', 'bin', 'al2023.tar.br');
    await packaged.inflate(libraries);
    await rm(place, { recursive: true, force: true });
    await rename(making, place);
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    await rm(making, { recursive: true, force: true });
  }
}

/** Adds the libraries that came with the browser where the system lacks some. */
async function environment(executablePath: string): Promise<Record<string, string>> {
  const own = Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
  const libraries = join(dirname(executablePath), 'al2023', 'lib');
  if (process.platform !== 'linux' || !existsSync(libraries)) return own;
  const linked = execFileSync('ldd', [executablePath], { encoding: 'utf8' });
  return linked.includes('not found') ? { ...own, LD_LIBRARY_PATH: libraries } : own;
}
