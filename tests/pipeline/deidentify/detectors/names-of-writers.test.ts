import { expect, test } from 'vitest';
import { findNamesOfWriters } from '../../../../src/pipeline/deidentify/detectors/names-of-writers.ts';
import { mark, unmark } from '../marked.ts';

test.each([
  'therapy notes by «Miles Kolar» were read',
  'a report from «Grace Page-Hill» says',
  'was referred to «Zdenka Hope» for therapy',
  'Per «Prince Kolar», he has plateaued',
  'Signed: «Honor Kolar»',
  'Treating physician: «L. Fisher».',
  'cc: «Ana Kolar, Jo Grace»',
  'PROGRESS NOTE BY «MASON KOLAR» was read',
  '«Cash Kolar» noted that it helped',
  'through «Grace Vest», a Spanish interpreter',
  'the other driver, «Glen Day», was cited',
  'Consultation report - «Gert Kolar». It',
  'a report from Advanced Imaging',
  'Utilization Review denied it; Physical Therapy was requested',
  'referred to Physical Therapy for care',
])('people are found by what they did or got: %s', (marked) => {
  const text = unmark(marked);
  expect(mark(text, findNamesOfWriters(text))).toBe(marked);
});
