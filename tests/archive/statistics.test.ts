import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outcomeSplit, shareOf, wilson } from '../../src/archive/statistics.ts';
import { decided, determination } from './letters.ts';

test('determinations are counted by outcome', () => {
  const split = outcomeSplit(
    decided(
      determination(),
      determination({ outcome: 'overturned' }),
      determination({ outcome: 'partially-overturned' }),
      determination(),
    ),
  );
  expect(split).toEqual({ overturned: 1, 'partially-overturned': 1, upheld: 2, total: 4 });
});

test('nothing gives a split of nothing', () => {
  expect(outcomeSplit([])).toEqual({
    overturned: 0,
    'partially-overturned': 0,
    upheld: 0,
    total: 0,
  });
});

test.each([
  // computed by hand from the formula with z = 1.96
  [178, 1204, 0.148, 0.129, 0.169],
  [19, 154, 0.123, 0.08, 0.185],
  [0, 11, 0, 0, 0.259],
  [11, 11, 1, 0.741, 1],
])('%i of %i have a share with the Wilson interval', (count, total, share, low, high) => {
  const range = wilson(count, total);
  expect(range.share).toBeCloseTo(share, 3);
  expect(range.low).toBeCloseTo(low, 3);
  expect(range.high).toBeCloseTo(high, 3);
});

test('a share lies within its interval, and the interval between none and all', () => {
  const counts = fc
    .integer({ min: 1, max: 100_000 })
    .chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)));
  fc.assert(
    fc.property(counts, ([count, total]) => {
      const { share, low, high } = wilson(count, total);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(share);
      expect(share).toBeLessThanOrEqual(high);
      expect(high).toBeLessThanOrEqual(1);
    }),
  );
});

test('under the floor there is no share', () => {
  expect(shareOf(5, 10, 11)).toBeUndefined();
  expect(shareOf(5, 11, 11)?.share).toBeCloseTo(5 / 11);
  expect(shareOf(0, 0, 1)).toBeUndefined();
});
