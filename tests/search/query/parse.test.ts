import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuery } from '../../../src/search/query/parse.ts';
import { typedOf } from '../../../src/search/query/print.ts';

/** A query as it is read, written out with every sign. */
const read = (typed: string) => typedOf(parseQuery(typed).tree);

test.each([
  ['', ''],
  ['  ', ''],
  ['opioid', 'opioid'],
  ['"not medically necessary" opioid', '"not medically necessary" opioid'],
  ['“Functional improvement” PT', '"Functional improvement" pt'],
  ['low-back', 'low back'],
  ['pain pain "pain"', 'pain "pain"'],
  ['""', ''],
  ['"—"', ''],
  ['a OR b c', 'a OR b c'],
  ['(a OR b) c', '(a OR b) c'],
  ['((a))', 'a'],
  ['a AND b', 'a b'],
  ['or and not', 'or and not'],
  ['knee -pain', 'knee -pain'],
  ['knee NOT "low back"', 'knee -"low back"'],
  ['-(a b)', '-(a b)'],
  ['NOT -a', 'a'],
  ['-low-back', '-(low back)'],
  ['L4-5 - pain', 'l4-5 pain'],
  ['medication(s)', 'medication s'],
  ['opioid*', 'opioid*'],
  ['a*', 'a'],
  ['Request:MRI', 'request:mri'],
  ['request: MRI', 'request:mri'],
  ['rationale:(a OR "b c")', 'rationale:a OR rationale:"b c"'],
  ['summary:(a request:b)', 'summary:a request:b'],
  ['-rationale:a', '-rationale:a'],
  ['rationale:-a', '-rationale:a'],
  ['case:CM14-0197557', 'case:cm14-0197557'],
  ['10/325mg #60 5%', '10/325mg #60 5%'],
])('%j is read as %j', (typed, expected) => {
  expect(read(typed)).toBe(expected);
  expect(parseQuery(typed).fault).toBeUndefined();
});

test.each([
  ['pain "not necessary', 'quote', 'pain not necessary'],
  ['(knee OR pain', 'bracket', 'knee pain'],
  ['knee) pain', 'bracket', 'knee pain'],
  ['OR knee', 'operand', 'knee'],
  ['knee OR', 'operand', 'knee'],
  ['knee OR OR pain', 'operand', 'knee pain'],
  ['knee AND', 'operand', 'knee'],
  ['knee NOT', 'operand', 'knee'],
  ['()', 'operand', ''],
  ['request:', 'operand', 'request'],
  ['-(request:) knee', 'operand', 'request knee'],
])('%j is at fault (%s) and searched for as its words', (typed, fault, words) => {
  expect(parseQuery(typed).fault).toBe(fault);
  expect(read(typed)).toBe(words);
});

test('a phrase with a mask inside is in no letter', () => {
  expect(parseQuery('"seen by [name] in pain"').tree).toMatchObject({ as: 'phrase', words: [] });
});

const piece = fc.oneof(
  fc.constantFrom('(', ')', '"', '-', ' ', ' OR ', ' AND ', 'NOT ', 'request:', 'case: ', '*'),
  fc.constantFrom('knee', 'l4-5', '10(b', 'low-back', "patient's", '[name]', '#60', '5*3', 'a:b'),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
);

test('any text is a query, and what is read of it is read the same again', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const { tree } = parseQuery(pieces.join(''));
      expect(parseQuery(typedOf(tree))).toEqual({ tree, fault: undefined });
    }),
    { numRuns: 1000 },
  );
});

test.each(['(', '-', 'NOT ', 'request:', '"', '-(', 'a ', 'a OR '])(
  'a hundred thousand times %j is read, too',
  (sign) => {
    expect(() => parseQuery(sign.repeat(100_000))).not.toThrow();
  },
);
