import { createHmac, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Problem } from '../../src/errors.ts';
import { makePrivateFolder, PRIVATE_FILE, writeWhole } from '../files.ts';

/** Where an archive keeps what is never published: beside its content, for its owner alone. */
export function privateFolder(content: string): string {
  return `${resolve(content)}.private`;
}

// Letters and digits that can't be taken for one another (no i, l, o, u).
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const ID_LENGTH = 8;
const KEY_BYTES = 32;

/**
 * The archive's own id for a program's case number: the year and eight letters of a keyed hash, so that no order and no
 * number shows in it.
 *
 * @param key the archive's key, any bytes.
 */
export function archiveId(key: Uint8Array, caseNumber: string, decidedYear: number): string {
  const digest = createHmac('sha256', key).update(caseNumber).digest();
  const letters = [...digest.subarray(0, ID_LENGTH)].map(
    (byte) => ALPHABET[byte % ALPHABET.length],
  );
  return `${decidedYear}-${letters.join('')}`;
}

/**
 * The archive's key: read from its private folder, or made at the first import.
 *
 * @param hashedIds whether case files carry hashed ids already: a new key would give the same letters other ids.
 * @throws {Problem} where they do and the key is gone.
 */
export async function archiveKey(content: string, hashedIds: boolean): Promise<Uint8Array> {
  const path = join(privateFolder(content), 'key');
  const known = await readFile(path, 'utf8').catch(() => undefined);
  if (known !== undefined && /^[0-9a-f]{64}\n$/.test(known))
    return Buffer.from(known.trim(), 'hex');
  if (hashedIds || known !== undefined) {
    throw new Problem(
      'import',
      'the key of this archive is gone or broken, and its cases carry ids made with it',
      `Restore the file "key" in ${privateFolder(content)} from a backup`,
    );
  }
  const key = randomBytes(KEY_BYTES);
  await makePrivateFolder(privateFolder(content));
  await writeWhole(path, `${key.toString('hex')}\n`, PRIVATE_FILE);
  return key;
}

/** One line of the ledger: where a published case came from. */
export interface LedgerEntry {
  id: string;
  source: string;
  /** SHA-256 of the source file, hex. */
  sha256: string;
}

/** One letter that is not published, and why. */
export interface HeldEntry {
  source: string;
  sha256: string;
  where: string;
  what: string;
  todo: string;
}

/**
 * Brings the ledger and the list of held letters up to date with a run: entries of the run replace earlier ones of the same
 * id or source; a letter that is published now is held no longer.
 */
export async function recordRun(
  content: string,
  published: LedgerEntry[],
  held: HeldEntry[],
): Promise<void> {
  const folder = privateFolder(content);
  await makePrivateFolder(folder);
  const ledger = new Map(
    (await readLines<LedgerEntry>(join(folder, 'ledger.jsonl'))).map((entry) => [entry.id, entry]),
  );
  for (const entry of published) ledger.set(entry.id, entry);
  const handled = new Set(published.map(({ source }) => source));
  const waiting = new Map(
    (await readLines<HeldEntry>(join(folder, 'held.jsonl')))
      .filter(({ source }) => !handled.has(source))
      .map((entry) => [entry.source, entry]),
  );
  for (const entry of held) waiting.set(entry.source, entry);
  await writeLines(join(folder, 'ledger.jsonl'), ledger);
  await writeLines(join(folder, 'held.jsonl'), waiting);
}

async function readLines<Entry>(path: string): Promise<Entry[]> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Entry);
}

async function writeLines(path: string, entries: Map<string, object>): Promise<void> {
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  await writeWhole(
    path,
    sorted.map(([, entry]) => `${JSON.stringify(entry)}\n`).join(''),
    PRIVATE_FILE,
  );
}
