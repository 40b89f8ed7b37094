import { lstat, mkdir, readdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { Problem } from '../../src/errors.ts';
import { isAlive } from './alive.ts';

/** What tells a folder that a build wrote from any other. */
export const MARKER = '.casebook-build';

/** Folders of the project that are its own sources or its tools: nothing is ever built into them. */
const SOURCES = [
  'src',
  'scripts',
  'tests',
  'public',
  'content',
  'node_modules',
  '.git',
  '.astro',
  '.cache',
];

/** Where the site goes, and where it is made until it is whole. */
export interface OutFolder {
  out: string;
  /** Beside `out`, so that putting it in place is one renaming. */
  making: string;
}

/**
 * Looks whether the site may go to `out` and clears away what an interrupted build left there. Writes nothing else.
 *
 * @param root the project's folder. @param content the archive's.
 * @throws Problem where `out` holds anything but a former build, or lies in (or around) the archive or the project's sources.
 */
export async function claimOut(out: string, content: string, root: string): Promise<OutFolder> {
  const place = await realPlace(resolve(out));
  const refuse = (what: string): never => {
    throw new Problem(
      `--out ${out}`,
      what,
      'Name a new folder, an empty one, or one that a build wrote',
    );
  };
  const kept = [await realPlace(resolve(content)), ...SOURCES.map((name) => join(root, name))];
  if (contains(place, root)) refuse('the project itself lies there');
  for (const folder of kept) {
    if (contains(folder, place) || contains(place, folder))
      refuse(`that would write over ${folder}`);
  }
  const found = await entriesOf(place, refuse);
  if (found.length > 0 && !found.includes(MARKER)) refuse('the folder holds something else');
  await tidy(place);
  return { out: place, making: sibling(place, 'building') };
}

/** Puts the finished site in place of the former one. */
export async function putInPlace({ out, making }: OutFolder): Promise<void> {
  await writeFile(join(making, MARKER), 'Written by npm run build; written over by the next.\n');
  await mkdir(dirname(out), { recursive: true });
  const former = sibling(out, 'former');
  const had = await rename(out, former).then(
    () => true,
    () => false,
  );
  await rename(making, out);
  if (!had) return;
  // Under another name first: what is half taken away must never be put back.
  const gone = sibling(out, 'gone');
  await rename(former, gone);
  await rm(gone, { recursive: true, force: true });
}

/**
 * Makes up for a build that died between taking the former site away and putting the new one in its place: no system can do
 * both at once, so whatever reads a built site asks for this first. Does nothing where a site is, or a build is at work.
 */
export async function healOut(out: string): Promise<void> {
  await tidy(await realPlace(resolve(out)));
}

const sibling = (place: string, kind: 'building' | 'former' | 'gone'): string =>
  join(dirname(place), `.${basename(place)}.${kind}-${process.pid}`);

/** Takes away what dead builds left beside the folder; a site that was moved aside and not yet replaced is put back. */
async function tidy(place: string): Promise<void> {
  const folder = dirname(place);
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const left = new RegExp(
      `^\\.${escaped(basename(place))}\\.(building|former|gone)-(\\d+)$`,
    ).exec(name);
    if (!left || isAlive(Number(left[2]))) continue;
    const present = await lstat(place).catch(() => undefined);
    if (left[1] === 'former' && !present) await rename(join(folder, name), place);
    else await rm(join(folder, name), { recursive: true, force: true });
  }
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** The path without symbolic links, as far as it exists. */
async function realPlace(path: string): Promise<string> {
  const real = await realpath(path).catch(() => undefined);
  if (real !== undefined) return real;
  const parent = dirname(path);
  return parent === path ? path : join(await realPlace(parent), basename(path));
}

/** Whether `inner` is `outer` or lies in it. */
function contains(outer: string, inner: string): boolean {
  const way = relative(outer, inner);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(way) !== way);
}

async function entriesOf(place: string, refuse: (what: string) => never): Promise<string[]> {
  const stats = await lstat(place).catch(() => undefined);
  if (!stats) return [];
  if (!stats.isDirectory()) refuse('that is a file');
  return readdir(place);
}
