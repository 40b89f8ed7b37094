import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, isoDay, weekdayBefore, writeDay, yearOf } from '../../src/sample/days.ts';

const day = dayNumber(2015, 1, 5);

test.each([
  ['slashes', '01/05/2015'],
  ['dashes', '01-05-2015'],
  ['short-dashes', '1-5-15'],
  ['short-slashes', '1/5/15'],
  ['words', 'January 5, 2015'],
] as const)('writes a day with %s', (style, written) => {
  expect(writeDay(day, style)).toBe(written);
});

test('a weekend becomes the Friday before it, a weekday stays', () => {
  const moves = fc.property(fc.integer({ min: 0, max: 40_000 }), (number) => {
    const moved = weekdayBefore(number);
    expect([1, 2, 3, 4, 5]).toContain(new Date(`${isoDay(moved)}T00:00:00Z`).getUTCDay());
    expect(number - moved).toBeLessThanOrEqual(2);
  });
  fc.assert(moves);
});

test('a day knows its year', () => {
  expect(yearOf(dayNumber(2019, 12, 31))).toBe(2019);
  expect(isoDay(dayNumber(2020, 2, 29))).toBe('2020-02-29');
});
