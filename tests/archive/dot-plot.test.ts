import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dotPlot } from '../../src/archive/dot-plot.ts';
import { wilson } from '../../src/archive/statistics.ts';

const row = (count: number, total: number) => ({ label: 'x', total, share: wilson(count, total) });

test('the axis ends at the first round share that no range passes', () => {
  const ends = (count: number, total: number) =>
    dotPlot([row(count, total)]).ticks.map(({ share }) => Math.round(share * 100));
  expect(ends(0, 1000)).toEqual([0, 5]);
  expect(ends(178, 1204)).toEqual([0, 5, 10, 15, 20]);
  expect(ends(30, 100)).toEqual([0, 10, 20, 30, 40]);
  expect(ends(11, 11)).toEqual([0, 25, 50, 75, 100]);
});

test('every dot lies within its range and every range within the axis', () => {
  const counts = fc
    .integer({ min: 1, max: 5000 })
    .chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)));
  fc.assert(
    fc.property(fc.array(counts, { minLength: 1, maxLength: 30 }), (rows) => {
      const plot = dotPlot(rows.map(([count, total]) => row(count, total)));
      for (const { low, dot, high, y } of plot.rows) {
        const across = [plot.left, low, dot, high, plot.right].map(parseFloat);
        expect(across).toEqual([...across].sort((a, b) => a - b));
        expect(y).toBeLessThan(plot.foot);
      }
      expect(plot.height).toBeGreaterThan(plot.foot);
    }),
  );
});

test('a plot without rows is an axis alone', () => {
  expect(dotPlot([]).rows).toEqual([]);
});
