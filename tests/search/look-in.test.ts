import { expect, test } from 'vitest';
import { lookedInOf, lookIn } from '../../src/search/look-in.ts';

test.each([
  ['functional improvement', 'rationale', 'rationale:(functional improvement)'],
  ['"home exercise"', 'summary', 'summary:"home exercise"'],
  ['request:knee', 'rationale', 'rationale:knee'],
  ['rationale:(knee OR hip)', '', 'knee OR hip'],
  ['knee -"total knee"', 'request', 'request:(knee -"total knee")'],
  ['', 'request', ''],
] as const)('%s, looked for in "%s", is %s', (typed, where, expected) => {
  expect(lookIn(typed, where)).toBe(expected);
  if (expected !== '') expect(lookedInOf(expected)).toBe(where);
});

test('words that are looked for in several parts are in no one part', () => {
  expect(lookedInOf('request:knee rationale:improvement')).toBeUndefined();
  expect(lookedInOf('knee request:mri')).toBeUndefined();
  expect(lookedInOf('knee')).toBe('');
});

test('a case number is looked for in no part of a letter', () => {
  expect(lookIn('case:2015 knee', 'request')).toBe('request:(case:2015 knee)');
});
