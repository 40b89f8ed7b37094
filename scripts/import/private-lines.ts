import { randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Problem } from '../../src/errors.ts';
import { makePrivateFolder, PRIVATE_FILE } from '../files.ts';

/**
 * The entries of a private list, one at a time; a list that is not there has none.
 *
 * @throws {Problem} where a line is no JSON. It is named by its number, never quoted.
 */
export async function* readEntries<Entry extends object>(path: string): AsyncGenerator<Entry> {
  for await (const batch of batchesOf<Entry>(path)) yield* batch.map(({ entry }) => entry);
}

/**
 * Writes a private list anew, whole or not at all: the entries that stay, as they stand, then new ones. However many there
 * are, a few at a time are in memory.
 */
export async function rewriteEntries<Entry extends object>(
  path: string,
  stays: (entry: Entry) => boolean,
  added: AsyncIterable<object> | Iterable<object>,
): Promise<void> {
  await makePrivateFolder(dirname(path));
  const temporary = `${path}.${randomBytes(4).toString('hex')}.tmp`;
  async function* parts(): AsyncGenerator<string> {
    for await (const batch of batchesOf<Entry>(path)) {
      yield batch.flatMap(({ line, entry }) => (stays(entry) ? [`${line}\n`] : [])).join('');
    }
    for await (const entry of added) yield `${JSON.stringify(entry)}\n`;
  }
  try {
    await pipeline(
      Readable.from(parts()),
      createWriteStream(temporary, { mode: PRIVATE_FILE, flush: true }),
    );
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

interface Parsed<Entry> {
  line: string;
  entry: Entry;
}

/** The entries of a list, as many at a time as one reading of the file gives. */
async function* batchesOf<Entry extends object>(path: string): AsyncGenerator<Parsed<Entry>[]> {
  let number = 0;
  let rest = '';
  const parse = (line: string): Parsed<Entry>[] => {
    number += 1;
    if (line === '') return [];
    return [{ line, entry: parsed<Entry>(line, `${basename(path)}:${number}`) }];
  };
  for await (const chunk of chunksOf(path)) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield lines.flatMap(parse);
  }
  yield parse(rest);
}

async function* chunksOf(path: string): AsyncGenerator<string> {
  try {
    yield* createReadStream(path, { encoding: 'utf8', highWaterMark: CHUNK_BYTES });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

const CHUNK_BYTES = 2 ** 20;

function parsed<Entry extends object>(line: string, where: string): Entry {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null) return value as Entry;
  } catch {
    // The error's own message quotes the line.
  }
  throw new Problem(
    where,
    'this line of a private list is broken',
    'Restore the private folder from its backup, or take the line out and import the letters again',
  );
}
