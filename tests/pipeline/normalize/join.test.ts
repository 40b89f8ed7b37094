import { expect, test } from 'vitest';
import { joiner } from '../../../src/pipeline/normalize/join.ts';

const LETTER =
  'The letter writes comprehensive care, a follow-up, weight, treatment, evidence and knee.';

test.each([
  ['a follow-', 'up visit', 'a follow-up visit'],
  ['compre-', 'hensive care', 'comprehensive care'],
  ['reha-', 'bilitation', 'rehabilitation'],
  ['treat-', 'ment', 'treatment'],
  ['Guide-', 'lines apply', 'Guidelines apply'],
  ['non-', 'steroidal drugs', 'non-steroidal drugs'],
  ['weight-', 'bearing films', 'weight-bearing films'],
  ['an x-', 'ray', 'an x-ray'],
  ['on 10-30-', '2016', 'on 10-30-2016'],
  ['on 10/10/', '2016', 'on 10/10/2016'],
  ['the H2-', 'receptor', 'the H2-receptor'],
  ['from L4-', 'L5 down', 'from L4-L5 down'],
  ['short-', 'and long-term', 'short- and long-term'],
  ['and/', 'or', 'and/or'],
  ['was noted --', 'and kept', 'was noted -- and kept'],
  ['a dash -', 'like this', 'a dash - like this'],
  ['soft\u00AD', 'ened', 'softened'],
  ['two', 'words', 'two words'],
  ['', 'alone', 'alone'],
])('joins %j and %j', (first, second, joined) => {
  expect(joiner(LETTER)(first, second)).toBe(joined);
});

test('keeps a hyphen that the letter writes elsewhere', () => {
  expect(joiner('a sitz-bathing chair')('a sitz-', 'bathing chair')).toBe('a sitz-bathing chair');
});
