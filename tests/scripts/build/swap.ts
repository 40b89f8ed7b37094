import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { claimOut, putInPlace } from '../../../scripts/build/out-folder.ts';

/** Puts a new site in place of the former one, in a process of its own. */
const root = process.env['ROOT'] ?? '';
const folder = await claimOut(join(root, 'dist'), join(root, 'content'), root);
mkdirSync(folder.making);
for (const name of ['index.html', 'more.html']) writeFileSync(join(folder.making, name), 'two');
await putInPlace(folder);
