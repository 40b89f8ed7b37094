import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { known, sheet } from './marked.ts';
import { detectors } from '../../../src/pipeline/deidentify/detectors.ts';

test('every file of the folder is in the list of detectors, and no other', () => {
  const folder = new URL('../../../src/pipeline/deidentify/detectors/', import.meta.url);
  const files = readdirSync(folder).map((name) => name.replace(/\.ts$/, ''));
  expect(Object.keys(detectors).sort()).toEqual(files.sort());
});

const repeated = [
  'A ',
  'Ab ',
  'Ab-',
  "A'",
  'A.',
  '1 ',
  '1-',
  '1/',
  ' ',
  'de la ',
  'a@',
  'a.b-',
  'May ',
  'Dr. ',
  '1 Ab ',
];

test.each(repeated)('no detector goes astray in a text of nothing but %j', (piece) => {
  const given = sheet(known({ claimant: 'Ana Hand', employer: 'Acme Widget Co', city: 'Orange' }));
  const text = piece.repeat(4000 / piece.length);
  for (const [name, find] of Object.entries(detectors)) {
    const started = performance.now();
    find(text, given);
    // Milliseconds are what a sound pattern needs, minutes what one that tries every division of the text.
    expect(performance.now() - started, name).toBeLessThan(2000);
  }
});
