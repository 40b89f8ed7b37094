import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { readingsOf, Unreadable } from '../gate/leaks/readings.ts';
import { isTraced, type Sought } from './fingerprint.ts';

/** One place that was looked through for what is left of a case. */
export interface CheckedPlace {
  /** "the archive's files", "the built site". Never a path of a letter. */
  place: string;
  files: number;
  /** Files in which something of the case is left, from the place's folder. */
  left: string[];
}

/** What is looked for in a place. */
export interface Search {
  sought: Sought;
  /** The case's id in lower case: its number may stand in its notice and in lists of numbers alone. */
  slug: string;
  /** Files, from the folder, that may name the case. */
  mayName: (path: string) => boolean;
}

/** Looks through every file of a folder, in every wrapping that the gate can read. A folder that is not there holds none. */
export async function lookThrough(
  place: string,
  folder: string,
  { sought, slug, mayName }: Search,
): Promise<CheckedPlace> {
  const paths = await filesIn(folder);
  const left: string[] = [];
  for (const path of paths) {
    const texts = textsOf(path, await readFile(join(folder, path)));
    const isNamed = !mayName(path) && texts.some((text) => text.toLowerCase().includes(slug));
    // The engine's code is the same for all archives; single words of it are no trace.
    const here = CODE.test(path) ? { ...sought, words: NONE } : sought;
    if (isNamed || texts.some((text) => isTraced(text, here))) left.push(path);
  }
  return { place, files: paths.length, left };
}

const CODE = /\.(?:js|css|wasm|svg|pagefind)$/;
const NONE: ReadonlySet<string> = new Set();

/** Where a file cannot be read as text in any way, its bytes are. */
function textsOf(path: string, bytes: Uint8Array): string[] {
  try {
    return readingsOf(path, bytes).map(({ text }) => text);
  } catch (error) {
    if (error instanceof Unreadable) return [Buffer.from(bytes).toString('latin1')];
    throw error;
  }
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
