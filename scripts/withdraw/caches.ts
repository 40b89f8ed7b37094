import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What Astro keeps of all case files while pages are edited. */
const STORES = ['.astro/data-store.json', 'node_modules/.astro/data-store.json'];

/** Entries of `.cache` that hold no letter: the browser of the tests, their coverage, and builds, which clear up after themselves. */
const WITHOUT_LETTERS = /^(?:chromium-.*|coverage|build-.*)$/;

/**
 * Caches of the project that may hold a case's text, whole: which of them hold it is not asked, for all can be made anew.
 *
 * @param root the project's folder. @returns paths from there.
 */
export async function findCaches(root: string): Promise<string[]> {
  const cached = await readdir(join(root, '.cache')).catch(() => []);
  const stores: string[] = [];
  for (const path of STORES) {
    if (await stat(join(root, path)).catch(() => undefined)) stores.push(path);
  }
  const others = cached
    .filter((name) => !WITHOUT_LETTERS.test(name))
    .map((name) => `.cache/${name}`);
  return [...stores, ...others.sort()];
}

/** Takes caches away. @param paths as `findCaches` gives them. */
export async function clearCaches(root: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) await rm(join(root, path), { recursive: true, force: true });
}
