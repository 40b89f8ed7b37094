import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findLetters } from '../../../scripts/import/find-letters.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

test('a folder gives its letters at any depth, in a fixed order; other files are counted', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'b'));
  for (const name of ['b/2.PDF', '1.txt', 'notes.md', 'b/labels.csv'])
    writeFileSync(join(folder, name), '');
  symlinkSync(folder, join(folder, 'loop'));
  const { letters, others } = await findLetters([folder, join(folder, '1.txt')]);
  expect(letters).toEqual([join(folder, '1.txt'), join(folder, 'b', '2.PDF')]);
  expect(others).toBe(3);
});

test('a path that does not exist is named by its place, for names may identify', async () => {
  const folder = temporaryFolder();
  await expect(findLetters([folder, join(folder, 'jane-doe.pdf')])).rejects.toThrow(
    'import, path 2: no such file or folder. Check how it is spelled.',
  );
});

test('a link that is named itself is followed; one that leads nowhere is no file', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'letters'));
  writeFileSync(join(folder, 'letters', '1.txt'), '');
  symlinkSync(join(folder, 'letters'), join(folder, 'link'));
  symlinkSync(join(folder, 'gone'), join(folder, 'dangling.pdf'));
  symlinkSync('loop.pdf', join(folder, 'loop.pdf'));
  const { letters } = await findLetters([join(folder, 'link')]);
  expect(letters).toEqual([join(folder, 'link', '1.txt')]);
  for (const name of ['dangling.pdf', 'loop.pdf']) {
    await expect(findLetters([join(folder, name)])).rejects.toThrow('path 1: no such file');
  }
});
