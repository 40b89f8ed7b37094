import { expect, test } from 'vitest';
import { casesNamed, mayNameCase } from '../../src/search/case-number.ts';

const ids = ['CM14-0197557', 'CM15-0197557', 'CM16-0000012', '2015-k7w3m9xq'];
const named = (typed: string) => casesNamed(typed, ids);

test.each([
  ['CM14-0197557', 'CM14-0197557'],
  [' cm14 0197557 ', 'CM14-0197557'],
  ['cm 14 - 0197557', 'CM14-0197557'],
  ['CM140197557', 'CM14-0197557'],
  ['14-0197557', 'CM14-0197557'],
  ['case number CM16-0000012', 'CM16-0000012'],
  ['Case #CM16-0000012', 'CM16-0000012'],
  ['000012', 'CM16-0000012'],
  ['CM16-00', 'CM16-0000012'],
  ['2015-K7W3M9XQ', '2015-k7w3m9xq'],
  ['California DWC, case CM14-0197557 (Casebook, version 1a2b3c4d)', 'CM14-0197557'],
])('%s is the number of %s', (typed, id) => {
  expect(named(typed)).toEqual([{ id }]);
});

test('a part that several numbers hold names them all', () => {
  expect(named('0197557')).toEqual([{ id: 'CM14-0197557' }, { id: 'CM15-0197557' }]);
});

test('a pasted address names its determination, too', () => {
  expect(named('https://x.example/cases/cm16-0000012/#determination-2')).toEqual([
    { id: 'CM16-0000012', determination: 2 },
  ]);
});

test.each([
  '12',
  'physical therapy',
  '',
  'CM14-0197558',
  '2015',
  'k7w3m9xz',
  '97110',
  '10 mg 12 x',
])('%j is the number of no case', (typed) => {
  expect(named(typed)).toEqual([]);
});

test('a long text is no number', () => {
  expect(named('1 '.repeat(100_000))).toEqual([]);
});

test('only what could be a number asks for the numbers of the archive', () => {
  const numbers = [...ids, 'cm 14 - 0197557', '000012', 'see Case CM14-0197557, decision 1'];
  expect(numbers.filter((typed) => !mayNameCase(typed))).toEqual([]);
  const words = ['12 visits of PT low back', 'L4-5 fusion', 'tramadol 50 mg #60', '97110', ''];
  expect(words.filter(mayNameCase)).toEqual([]);
});
