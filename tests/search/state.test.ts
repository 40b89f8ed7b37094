import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unit } from '../../src/schema.ts';
import { byFacet } from '../../src/search/facet-name.ts';
import { sorts } from '../../src/search/rank.ts';
import {
  asksNothing,
  emptyState,
  readState,
  type SearchState,
  withoutValue,
  writeState,
} from '../../src/search/state.ts';

const values = fc
  .uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { maxLength: 3 })
  .map((list) => list.sort());
const end = fc.nat({ max: 400 }).map((number) => number / 4);
const amount = fc
  .tuple(
    end,
    end,
    fc.constantFrom('from', 'to', 'both'),
    fc.option(fc.constantFrom(...unit.options)),
  )
  .map(([a, b, ends, counted]) => ({
    ...(ends !== 'to' && { from: Math.min(a, b) }),
    ...(ends !== 'from' && { to: Math.max(a, b) }),
    ...(counted && { unit: counted }),
  }));
const limits: fc.Arbitrary<SearchState['limits']> = fc
  .tuple(fc.option(amount), fc.boolean())
  .map(([range, differs]) => ({ ...(range && { amount: range }), differs }));
const state: fc.Arbitrary<SearchState> = fc.record({
  q: fc.string({ maxLength: 20 }).map((text) => text.trim()),
  plain: values,
  filters: fc.record(byFacet(() => values)),
  limits,
  sort: fc.option(fc.constantFrom(...sorts), { nil: undefined }),
  page: fc.integer({ min: 1, max: 99 }),
});

test('an address holds the whole state', () => {
  fc.assert(
    fc.property(state, (one) => {
      expect(readState(new URLSearchParams(writeState(one).toString()))).toEqual(one);
    }),
  );
});

test('what is the default is not in the address', () => {
  expect(writeState(emptyState).toString()).toBe('');
});

test.each([
  'page=0',
  'page=x',
  'page=1.5',
  'page=-2',
  'sort=upwards',
  'year=&q=+',
  'unknown=1',
  'amount=x',
  'amount=-',
  'amount=9-8',
  'unit=visit',
  'differs=1',
])('a parameter that means nothing is left out: %s', (parameters) => {
  expect(readState(new URLSearchParams(parameters))).toEqual(emptyState);
});

test('a value that stands twice counts once', () => {
  expect(readState(new URLSearchParams('year=2015&year=2014&year=2015')).filters.year).toEqual([
    '2014',
    '2015',
  ]);
});

test('leaving a value out leaves the others, and goes to the first page', () => {
  const one = readState(new URLSearchParams('q=a&year=2014&year=2015&outcome=upheld&page=3'));
  const left = withoutValue(one, 'year', '2014');
  expect(writeState(left).toString()).toBe('q=a&outcome=upheld&year=2015');
  expect(asksNothing(left)).toBe(false);
  expect(asksNothing(emptyState)).toBe(true);
});

test.each([
  ['12', { from: 12, to: 12 }],
  ['12-', { from: 12 }],
  ['-12', { to: 12 }],
  ['8-12.5', { from: 8, to: 12.5 }],
])('an amount of %s is %o', (text, expected) => {
  expect(readState(new URLSearchParams({ amount: text })).limits.amount).toEqual(expected);
});
