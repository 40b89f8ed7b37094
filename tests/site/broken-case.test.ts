import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { casebook } from '../scripts/command-line.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** The built archive with two of its cases, one of them changed. */
function archiveWith(change: (text: string) => string) {
  const folder = temporaryFolder();
  const content = join(folder, 'content');
  cpSync(inject('content'), content, { recursive: true });
  const volume = join(content, 'cases', '1');
  const [name = '', , ...others] = readdirSync(volume).sort();
  for (const other of others) rmSync(join(volume, other));
  const path = join(volume, name);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
  return { content, name, out: join(folder, 'site') };
}

test.each<[string, (text: string) => string, string]>([
  ['a wrong value', (text) => text.replace(/outcome: \S+/, 'outcome: won'), 'won'],
  ['an unknown key', (text) => text.replace('\nprogram:', '\nprogramme: x\nprogram:'), 'programme'],
  [
    'a treatment that the taxonomy lacks',
    (text) => text.replace(/treatment: \S+/, 'treatment: nowhere/nothing'),
    'nowhere/nothing',
  ],
])('%s stops check and build, which name the file', async (_, change, named) => {
  const { content, name, out } = archiveWith(change);
  const check = await casebook(['check', '--content', content]);
  expect(check.code).toBe(1);
  expect(check.out + check.err).toMatch(new RegExp(`cases/1/${name}.*${named}`));
  const build = await casebook(['build', '--content', content, '--out', out]);
  expect(build.code).toBe(1);
  expect(build.out + build.err).toMatch(new RegExp(`cases/1/${name}.*${named}`));
  expect(existsSync(out)).toBe(false);
});
