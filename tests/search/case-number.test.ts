import { expect, test } from 'vitest';
import { caseNumbered } from '../../src/search/case-number.ts';

const ids = ['CM14-0197557', 'CM15-0197557', 'CM16-0000012', '2015-k7w3m9xq'];

test.each([
  ['CM14-0197557', 'CM14-0197557'],
  [' cm14 0197557 ', 'CM14-0197557'],
  ['CM140197557', 'CM14-0197557'],
  ['14-0197557', 'CM14-0197557'],
  ['case number CM16-0000012', 'CM16-0000012'],
  ['Case #CM16-0000012', 'CM16-0000012'],
  ['000012', 'CM16-0000012'],
  ['2015-K7W3M9XQ', '2015-k7w3m9xq'],
])('%s is the number of %s', (typed, id) => {
  expect(caseNumbered(typed, ids)).toBe(id);
});

test.each(['0197557', '12', 'physical therapy', '', 'CM14-0197558', '2015', 'k7w3m9xz'])(
  '%j is the number of no one case',
  (typed) => {
    expect(caseNumbered(typed, ids)).toBeUndefined();
  },
);
