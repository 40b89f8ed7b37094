import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { casebook } from '../scripts/command-line.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { digests } from './site.ts';

test('two builds at a time, of one project into different folders, give the bytes that one alone gives', async () => {
  const folder = temporaryFolder();
  const outs = ['one', 'two'].map((name) => join(folder, name));
  const ends = await Promise.all(
    outs.map((out) => casebook(['build', '--content', inject('content'), '--out', out])),
  );
  for (const { code, err } of ends) expect({ code, err }).toEqual({ code: 0, err: '' });
  for (const out of outs) expect(digests(out)).toEqual(digests(inject('site')));
}, 240_000);
