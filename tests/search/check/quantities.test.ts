import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outcomeSplit } from '../../../src/archive/statistics.ts';
import { amountPicture } from '../../../src/search/check/amount-picture.ts';
import { quantitiesOf } from '../../../src/search/check/quantities.ts';
import { type CheckState, emptyCheck } from '../../../src/search/check/state.ts';
import { archives, poolsOf, requests, scanned, told, type ToldDecision } from './archive.ts';

const treatment = 'rehabilitation/physical-therapy';
const state: CheckState = { ...emptyCheck, treatment };
const sessions = (amount: number, rest: ToldDecision = {}): ToldDecision => ({
  treatment,
  quantity: { amount, unit: 'session' },
  ...rest,
});
const partly = (asked: number, granted?: number): ToldDecision =>
  sessions(asked, {
    outcome: 'partially-overturned',
    ...(granted !== undefined && { granted: { amount: granted, unit: 'session' } }),
  });

test('amounts stand one by one where they are few, with what was asked for marked', () => {
  const pools = poolsOf([
    told('A', '2015', [sessions(6), sessions(12), sessions(12), sessions(8)]),
  ]);
  const found = quantitiesOf({ ...state, amount: { from: 12, to: 12 } }, pools);
  expect(found?.unit).toBe('session');
  expect(
    found?.rows.map(({ first, last, asked, split }) => [first, last, asked, split.total]),
  ).toEqual([
    [6, 6, false, 1],
    [8, 8, false, 1],
    [12, 12, true, 2],
  ]);
});

test('many amounts are joined, but never with the one asked for', () => {
  const many = Array.from({ length: 40 }, (_, index) => sessions(index + 1));
  const pools = poolsOf([told('A', '2015', many)]);
  const rows = quantitiesOf({ ...state, amount: { from: 12, to: 12 } }, pools)?.rows ?? [];
  expect(rows.length).toBeLessThanOrEqual(12);
  expect(rows.filter(({ asked }) => asked)).toMatchObject([{ first: 12, last: 12 }]);
});

test('an amount in another unit than the decisions’ is not marked, and the most frequent unit is shown', () => {
  const pools = poolsOf([told('A', '2015', [sessions(6), sessions(8)])]);
  const found = quantitiesOf({ ...state, amount: { from: 6, to: 6, unit: 'visit' } }, pools);
  expect(found?.unit).toBe('session');
  expect(found?.rows.some(({ asked }) => asked)).toBe(false);
});

test('open ranges mark all amounts within them', () => {
  const pools = poolsOf([told('A', '2015', [sessions(6), sessions(8), sessions(12)])]);
  const asked = (amount: CheckState['amount']) =>
    quantitiesOf({ ...state, ...(amount && { amount }) }, pools)
      ?.rows.filter((row) => row.asked)
      .map(({ first }) => first);
  expect(asked({ from: 8 })).toEqual([8, 12]);
  expect(asked({ to: 8 })).toEqual([6, 8]);
  expect(asked(undefined)).toEqual([]);
});

test('what was granted is told by amount, as often as letters tell it', () => {
  const decisions = [partly(12, 6), partly(12, 6), partly(12), partly(8, 4), sessions(8)];
  const found = quantitiesOf(state, poolsOf([told('A', '2015', decisions)]));
  expect(found?.inPart).toEqual([
    { asked: 8, count: 1, granted: [[4, 1]] },
    { asked: 12, count: 3, granted: [[6, 2]] },
  ]);
});

test('a part that is counted in another unit than was asked for is not told as a number', () => {
  const one = partly(12);
  const decisions = [{ ...one, granted: { amount: 3, unit: 'week' as const } }];
  const found = quantitiesOf(state, poolsOf([told('A', '2015', decisions)]));
  expect(found?.inPart).toEqual([{ asked: 12, count: 1, granted: [] }]);
});

test('every row is a scan’s, and all together are all decisions that tell an amount in this unit', () => {
  fc.assert(
    fc.property(archives, requests, (cases, asked) => {
      const { amount: _, ...any } = asked;
      const all = scanned(cases, any);
      const found = quantitiesOf(asked, poolsOf(cases));
      if (!found) {
        expect(all.filter(({ determination }) => determination.quantity)).toEqual([]);
        return;
      }
      const { unit, rows, untold } = found;
      for (const { first, last, split } of rows) {
        const range = { from: first, to: last, unit };
        expect(split).toEqual(outcomeSplit(scanned(cases, { ...any, amount: range })));
      }
      expect(rows.reduce((sum, { split }) => sum + split.total, untold)).toBe(all.length);
    }),
  );
});

test('a bar is as long as it has decisions, cut by outcome, and the longest fills the picture', () => {
  const decisions = [sessions(6, { outcome: 'overturned' }), sessions(6), sessions(6), sessions(8)];
  const rows = quantitiesOf(state, poolsOf([told('A', '2015', decisions)]))?.rows ?? [];
  const { bars, height } = amountPicture(rows);
  const widths = bars.map(({ stretches }) =>
    stretches.map(({ outcome, width }) => [outcome, width]),
  );
  const [[first, second], [other]] = widths as [
    [[string, number], [string, number]],
    [[string, number]],
  ];
  expect([first[0], second[0], other[0]]).toEqual(['overturned', 'upheld', 'upheld']);
  expect(second[1]).toBeCloseTo(2 * first[1], 1);
  expect(other[1]).toBeCloseTo(first[1], 1);
  expect(bars[1]!.y).toBeGreaterThan(bars[0]!.y);
  expect(height).toBeGreaterThan(bars[1]!.y + bars[1]!.line);
  expect(amountPicture([]).bars).toEqual([]);
});
