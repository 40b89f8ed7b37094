import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { caDwc } from '../../../src/programs/ca-dwc/program.ts';
import { textDocument } from './synthetic-letter.ts';

const letters = readdirSync(join(import.meta.dirname, 'letters'));

// The parsed letters were read by a person; what changes them on purpose changes these files by hand.
test.each(letters)('reads the invented letter %s as a person did', (name) => {
  const text = readFileSync(join(import.meta.dirname, 'letters', name), 'utf8');
  const parsed = readFileSync(
    join(import.meta.dirname, 'parsed', name.replace(/txt$/, 'json')),
    'utf8',
  );
  expect(caDwc.parse(textDocument(text))).toEqual(JSON.parse(parsed));
});
