import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Problem } from '../../src/errors.ts';

/** What a run will read. */
export interface FoundLetters {
  /** Absolute paths in a fixed order, each once. */
  letters: string[];
  /** How many other files the folders hold; they are left out. */
  others: number;
}

/**
 * Finds the letters under the given paths: a file named by itself is taken whatever its name, a folder gives its `.pdf` and
 * `.txt` files, at any depth. Symbolic links in folders are not followed, those that are named themselves are.
 *
 * @throws {Problem} where a path doesn't exist, or a folder can't be read; it is named by its place in the call, for names may identify.
 */
export async function findLetters(paths: string[]): Promise<FoundLetters> {
  const found: FoundLetters = { letters: [], others: 0 };
  for (const [index, path] of paths.entries()) {
    const stats = await stat(path).catch(() => undefined);
    if (!stats) {
      throw new Problem(
        `import, path ${index + 1}`,
        'no such file or folder',
        'Check how it is spelled',
      );
    }
    if (stats.isDirectory()) {
      await walk(resolve(path), found).catch((error: NodeJS.ErrnoException) => {
        const what = `a folder in it can't be read (${error.code ?? error.name})`;
        throw new Problem(`import, path ${index + 1}`, what, 'Check its permissions');
      });
    } else found.letters.push(resolve(path));
  }
  found.letters = [...new Set(found.letters)].sort();
  return found;
}

async function walk(folder: string, found: FoundLetters): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await walk(path, found);
    else if (entry.isFile() && /\.(?:pdf|txt)$/i.test(entry.name)) found.letters.push(path);
    else found.others += 1;
  }
}
