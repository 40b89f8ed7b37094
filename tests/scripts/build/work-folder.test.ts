import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeWorkFolder, moveFolder } from '../../../scripts/build/work-folder.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

test('every build works in a folder of its own, and takes away what dead builds left', async () => {
  const root = temporaryFolder();
  const dead = join(root, '.cache', 'build-99999999-0a1b2c3d');
  const other = join(root, '.cache', 'astro');
  for (const folder of [dead, other]) mkdirSync(folder, { recursive: true });
  const [one, two] = [await makeWorkFolder(root), await makeWorkFolder(root)];
  expect(one).not.toBe(two);
  for (const folder of [one, two]) expect(readdirSync(folder)).toEqual([]);
  expect([existsSync(dead), existsSync(other)]).toEqual([false, true]);
});

test('a folder is moved with all that it holds, into folders that are not there yet', async () => {
  const root = temporaryFolder();
  const [from, to] = [join(root, 'from'), join(root, 'deep', 'er', 'to')];
  mkdirSync(from);
  writeFileSync(join(from, 'index.html'), 'page');
  await moveFolder(from, to);
  expect([existsSync(from), readdirSync(to)]).toEqual([false, ['index.html']]);
});
