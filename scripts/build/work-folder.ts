import { randomBytes } from 'node:crypto';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isAlive } from './alive.ts';

const NAME = /^build-(?<pid>\d+)-[0-9a-f]{8}$/;

/**
 * A folder of one build's own inside the project, empty; those that dead builds left are taken away. Inside, because Astro
 * keeps what it renders from beside the pages only there: for pages elsewhere it uses one place for all builds of a project,
 * and two at a time take each other's.
 *
 * @param root the project's folder.
 */
export async function makeWorkFolder(root: string): Promise<string> {
  const cache = join(root, '.cache');
  for (const name of await readdir(cache).catch(() => [])) {
    const pid = NAME.exec(name)?.groups?.['pid'];
    if (pid === undefined || isAlive(Number(pid))) continue;
    await rm(join(cache, name), { recursive: true, force: true });
  }
  const work = join(cache, `build-${process.pid}-${randomBytes(4).toString('hex')}`);
  await mkdir(work, { recursive: true });
  return work;
}

/** Moves a folder to where nothing is yet, to another disk too. */
export async function moveFolder(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true, force: true });
  }
}
