import { OUTCOMES } from '../../archive/group.ts';
import type { Outcome } from '../../schema.ts';
import type { QuantityRow } from './quantities.ts';

/** Where the parts of the picture of amounts lie: across in percents of its width, down in pixels. */
export interface AmountPicture {
  height: number;
  bars: {
    row: QuantityRow;
    y: number;
    /** Height of the row, and of the bar in its middle. */
    line: number;
    bar: number;
    /** Approved first; what none had is left out. */
    stretches: { outcome: Outcome; x: number; width: number }[];
  }[];
}

/** A bar for every amount, as long as it has decisions: text keeps its size at every width, because only bars are a part of it. */
export function amountPicture(rows: readonly QuantityRow[]): AmountPicture {
  const most = Math.max(1, ...rows.map(({ split }) => split.total));
  return {
    height: HEAD + rows.length * LINE + FOOT,
    bars: rows.map((row, index) => ({
      row,
      y: HEAD + index * LINE,
      line: LINE,
      bar: BAR,
      stretches: stretchesOf(row, most),
    })),
  };
}

function stretchesOf({ split }: QuantityRow, most: number) {
  let x = LEFT;
  return OUTCOMES.flatMap((outcome) => {
    if (split[outcome] === 0) return [];
    const width = round(((RIGHT - LEFT) * split[outcome]) / most);
    const stretch = { outcome, x: round(x), width };
    x += width;
    return [stretch];
  });
}

/** The bars' edges in percents: amounts stand before, totals behind. */
const LEFT = 27;
const RIGHT = 88;

/** Heights in pixels. */
const HEAD = 24;
const LINE = 28;
const BAR = 16;
const FOOT = 4;

const round = (value: number): number => Math.round(value * 100) / 100;
