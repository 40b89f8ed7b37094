import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { engineFiles } from '../../../scripts/gate/leaks/scopes.ts';
import { project } from '../command-line.ts';

test('only the engine’s own static files are believed unread, and the project brings no others', async () => {
  const own = [...(await engineFiles()).keys()].sort();
  expect(own).toEqual(['favicon.svg', 'notices.txt', 'theme.js']);
  expect(readdirSync(join(project, 'public')).sort()).toEqual(own);
});
