import { expect, test } from 'vitest';
import { findListedNames } from '../../../../src/pipeline/deidentify/detectors/listed-names.ts';
import { mark, unmark } from '../marked.ts';

test.each([
  'Drs. «Kolar, Foot», and «de la Long» agreed',
  'Drs «Kolar» and «Glass» agreed',
  'Dr. «Kolar»/«Foot» agreed',
  'Dr. «Kolar» and «Ana Foot» agreed',
  'filed by «Kolar, Foot & Long» LLP',
  'the «Foot & Kolar», APC',
  'Dr. Kolar was here, and Physical Therapy helped',
])('every name of a list is found: %s', (marked) => {
  const text = unmark(marked);
  expect(mark(text, findListedNames(text))).toBe(marked);
});
