import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { casebook, project } from '../scripts/command-line.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { digests } from './site.ts';

const SOURCES = ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

test('the same archive gives the same bytes in another folder, time zone and language', async () => {
  const folder = temporaryFolder();
  const root = join(folder, 'elsewhere');
  for (const name of SOURCES) cpSync(join(project, name), join(root, name), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
  const content = join(folder, 'archive');
  cpSync(inject('content'), content, { recursive: true });
  const env = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  const out = join(folder, 'site');
  const { code, err } = await casebook(['build', '--content', content, '--out', out], {
    root,
    env,
  });
  expect(err).toBe('');
  expect(code).toBe(0);
  expect(digests(out)).toEqual(digests(inject('site')));
});
