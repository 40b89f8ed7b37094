import type { Share } from '../statistics.ts';

/** One line of a plot of shares with long names. */
export interface ShareLine {
  label: string;
  /** "12 of 45". */
  basis: string;
  share: Share;
}

/** Where a plot's parts lie, across its width in percents. */
export interface SharePlot {
  ticks: { share: number; x: string; anchor: 'start' | 'middle' | 'end' }[];
  lines: (ShareLine & { dot: string; low: string; high: string })[];
}

/**
 * A plot whose names stand over their lines, so that a long name has the whole width at every size of screen; the axis runs
 * over the whole width, from 0 to the next quarter above the highest range.
 */
export function sharePlot(lines: readonly ShareLine[]): SharePlot {
  const most = Math.max(0, ...lines.map(({ share }) => share.high));
  const count = Math.max(1, Math.ceil(most / TICK - 1e-9));
  const across = (share: number) => `${Math.round((share / (count * TICK)) * 10_000) / 100}%`;
  return {
    ticks: Array.from({ length: count + 1 }, (_, index) => ({
      share: index * TICK,
      x: across(index * TICK),
      anchor: index === 0 ? 'start' : index === count ? 'end' : 'middle',
    })),
    lines: lines.map((line) => ({
      ...line,
      dot: across(line.share.share),
      low: across(line.share.low),
      high: across(line.share.high),
    })),
  };
}

const TICK = 0.25;
