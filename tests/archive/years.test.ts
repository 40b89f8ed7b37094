import fc from 'fast-check';
import { expect, test } from 'vitest';
import { yearSpans } from '../../src/archive/years.ts';
import { decidedIn } from './letters.ts';

const years = (counts: Record<string, number>) =>
  Object.entries(counts).flatMap(([year, count]) =>
    Array.from({ length: count }, () => decidedIn(year)).flat(),
  );
const shape = (counts: Record<string, number>, floor: number) =>
  yearSpans(years(counts), floor).map(({ first, last, determinations }) => [
    first,
    last,
    determinations.length,
  ]);

test('a year under the floor joins the next', () => {
  expect(shape({ 2014: 2, 2015: 3, 2016: 5 }, 5)).toEqual([
    ['2014', '2015', 5],
    ['2016', '2016', 5],
  ]);
});

test('what is left at the end joins the span before', () => {
  expect(shape({ 2014: 5, 2015: 5, 2016: 1 }, 5)).toEqual([
    ['2014', '2014', 5],
    ['2015', '2016', 6],
  ]);
});

test('too few in all are one span', () => {
  expect(shape({ 2014: 1, 2016: 1 }, 5)).toEqual([['2014', '2016', 2]]);
  expect(shape({}, 5)).toEqual([]);
});

test('no determination is lost and no span but a single one is under the floor', () => {
  const counts = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 12 }), (sizes, floor) => {
      const byYear = Object.fromEntries(sizes.map((size, index) => [2010 + index, size]));
      const spans = yearSpans(years(byYear), floor);
      const lengths = spans.map(({ determinations }) => determinations.length);
      expect(lengths.reduce((a, b) => a + b)).toBe(sizes.reduce((a, b) => a + b));
      if (spans.length > 1) expect(Math.min(...lengths)).toBeGreaterThanOrEqual(floor);
    }),
  );
});
