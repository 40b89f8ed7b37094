import type { Share } from './statistics.ts';

/** One line of a dot plot. */
export interface PlotRow {
  label: string;
  total: number;
  share: Share;
}

/** Where a dot plot's parts lie: across in percents of its width, down in pixels. */
export interface DotPlot {
  height: number;
  /** Shares along the axis, ascending from 0. */
  ticks: { share: number; x: string }[];
  rows: (PlotRow & { y: number; dot: string; low: string; high: string })[];
  /** Where the axis begins and ends, and the line of its labels. */
  left: string;
  right: string;
  foot: number;
}

/**
 * A plot with a line for every row, whatever their number: text keeps its size at every width, because only what lies across
 * is a part of the width.
 */
export function dotPlot(rows: readonly PlotRow[]): DotPlot {
  const most = Math.max(0, ...rows.map(({ share }) => share.high));
  const step = STEPS.find((one) => one * MOST_TICKS >= most) ?? 0.25;
  const count = Math.max(1, Math.ceil(most / step - 1e-9));
  const end = count * step;
  const across = (share: number) => percent(LEFT + ((RIGHT - LEFT) * share) / end);
  const foot = TOP + rows.length * LINE;
  return {
    height: foot + FOOT,
    ticks: Array.from({ length: count + 1 }, (_, index) => ({
      share: index * step,
      x: across(index * step),
    })),
    rows: rows.map((row, index) => ({
      ...row,
      y: TOP + index * LINE + LINE / 2,
      dot: across(row.share.share),
      low: across(row.share.low),
      high: across(row.share.high),
    })),
    left: percent(LEFT),
    right: percent(RIGHT),
    foot,
  };
}

const STEPS = [0.05, 0.1, 0.2, 0.25];
const MOST_TICKS = 4;

/** The plot's edges in percents: labels stand before, totals behind. */
const LEFT = 27;
const RIGHT = 84;

/** Heights in pixels: of the head, of a row, of the axis' labels. */
const TOP = 24;
const LINE = 26;
const FOOT = 24;

const percent = (value: number): string => `${Math.round(value * 100) / 100}%`;
