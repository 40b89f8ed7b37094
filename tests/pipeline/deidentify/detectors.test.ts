import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { detectors } from '../../../src/pipeline/deidentify/detectors.ts';

test('every file of the folder is in the list of detectors, and no other', () => {
  const folder = new URL('../../../src/pipeline/deidentify/detectors/', import.meta.url);
  const files = readdirSync(folder).map((name) => name.replace(/\.ts$/, ''));
  expect(Object.keys(detectors).sort()).toEqual(files.sort());
});
