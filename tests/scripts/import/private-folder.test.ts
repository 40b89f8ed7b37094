import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { archiveId, archiveKey, privateFolder } from '../../../scripts/import/private-folder.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

test('an id of the archive is the year and eight letters, the same for the same key and number', () => {
  const key = Buffer.from('a key');
  expect(archiveId(key, 'CM14-0000001', 2015)).toMatch(/^2015-[0-9a-hj-km-np-tv-z]{8}$/);
  expect(archiveId(key, 'CM14-0000001', 2015)).toBe(archiveId(key, 'CM14-0000001', 2015));
  expect(archiveId(key, 'CM14-0000002', 2015)).not.toBe(archiveId(key, 'CM14-0000001', 2015));
  expect(archiveId(Buffer.from('other'), 'CM14-0000001', 2015)).not.toBe(
    archiveId(key, 'CM14-0000001', 2015),
  );
});

test('the key is made once, for its owner alone, and read from then on', async () => {
  const content = join(temporaryFolder(), 'archive');
  const key = await archiveKey(content, false);
  expect(await archiveKey(content, true)).toEqual(key);
  const folder = privateFolder(content);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(statSync(join(folder, 'key')).mode & 0o777).toBe(0o600);
});

test('where case files carry hashed ids and the key is gone or broken, the import stops', async () => {
  const content = join(temporaryFolder(), 'archive');
  await expect(archiveKey(content, true)).rejects.toThrow('Restore the file "key"');
  mkdirSync(privateFolder(content));
  writeFileSync(join(privateFolder(content), 'key'), 'cut of');
  await expect(archiveKey(content, false)).rejects.toThrow('Restore the file "key"');
});
