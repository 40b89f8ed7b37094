import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { loadChecked } from '../../../scripts/content.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { casebook, project } from '../command-line.ts';

const real = resolve(project, '..', 'shared', 'data', 'ca-dwc-imr-letters');

test.skipIf(!existsSync(real)).each(['state-publication', 'safe-harbor', 'strict'])(
  'letters that the state published pass without a false alarm under %s (needs the published letters)',
  async (profile) => {
    const content = join(temporaryFolder(), 'content');
    await casebook([
      'import',
      real,
      '--content',
      content,
      '--source',
      'anonymized',
      '--profile',
      profile,
    ]);
    const { cases, problems } = await loadChecked(content);
    expect(cases.length).toBeGreaterThan(60);
    expect(problems.map(({ message }) => message)).toEqual([]);
  },
  120_000,
);
