import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A case file's place: which volume, and where it lies. */
export interface Place {
  volume: number;
  path: string;
}

/**
 * The case files of an archive by the last part of their address (their id in lower case).
 *
 * @param content the archive's folder; one without cases gives an empty shelf.
 */
export async function readShelf(content: string): Promise<Map<string, Place>> {
  const shelf = new Map<string, Place>();
  const cases = join(content, 'cases');
  for (const volume of (await names(cases)).filter((name) => /^[1-9]\d*$/.test(name))) {
    for (const name of await names(join(cases, volume))) {
      if (!name.endsWith('.md')) continue;
      shelf.set(name.slice(0, -'.md'.length), {
        volume: Number(volume),
        path: join(cases, volume, name),
      });
    }
  }
  return shelf;
}

/** How many cases each volume holds. */
export function volumeSizes(shelf: ReadonlyMap<string, Place>): Map<number, number> {
  const sizes = new Map<number, number>();
  for (const { volume } of shelf.values()) sizes.set(volume, (sizes.get(volume) ?? 0) + 1);
  return sizes;
}

/** SHA-256 of every case file, hex, by id in lower case. */
export async function hashShelf(shelf: ReadonlyMap<string, Place>): Promise<Map<string, string>> {
  const hashes = new Map<string, string>();
  for (const [slug, { path }] of shelf) hashes.set(slug, sha256(await readFile(path)));
  return hashes;
}

/** SHA-256 of bytes or UTF-8 text, hex. */
export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}

async function names(folder: string): Promise<string[]> {
  const entries = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return entries.sort();
}
