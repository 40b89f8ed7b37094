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
