import { randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { createInterface } from 'node:readline';
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
  let number = 0;
  for await (const line of linesOf(path)) {
    number += 1;
    if (line === '') continue;
    yield parsed<Entry>(line, `${basename(path)}:${number}`);
  }
}

/**
 * Writes a private list anew, whole or not at all: the entries that stay, as they stand, then new ones. However many there
 * are, one line at a time is in memory.
 */
export async function rewriteEntries<Entry extends object>(
  path: string,
  stays: (entry: Entry) => boolean,
  added: AsyncIterable<object> | Iterable<object>,
): Promise<void> {
  await makePrivateFolder(dirname(path));
  const temporary = `${path}.${randomBytes(4).toString('hex')}.tmp`;
  async function* lines(): AsyncGenerator<string> {
    for await (const entry of readEntries<Entry>(path)) {
      if (stays(entry)) yield `${JSON.stringify(entry)}\n`;
    }
    for await (const entry of added) yield `${JSON.stringify(entry)}\n`;
  }
  try {
    await pipeline(
      Readable.from(lines()),
      createWriteStream(temporary, { mode: PRIVATE_FILE, flush: true }),
    );
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function* linesOf(path: string): AsyncGenerator<string> {
  const stream = createReadStream(path, 'utf8');
  try {
    await new Promise<void>((done, fail) => {
      stream.once('open', () => done());
      stream.once('error', fail);
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  yield* createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY });
}

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
