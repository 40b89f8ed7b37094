import { csvOf } from '../csv.ts';
import type { Share } from '../statistics.ts';
import type { DaysRow } from './days-table.ts';
import type { LettersRow } from './letters-table.ts';
import type { OutcomeRow } from './outcome-table.ts';

/** Figures by outcome; shares in whole percents as pages show them, and empty where none is shown. */
export function outcomesCsv(rows: readonly OutcomeRow[]): string {
  return csvOf([
    [
      ...['class', 'label', 'decisions', 'overturned', 'partially_overturned', 'upheld'],
      ...['overturned_percent', 'low_percent', 'high_percent'],
    ],
    ...rows.map(({ slug, label, split, share }) => [
      slug,
      label,
      split.total,
      split.overturned,
      split['partially-overturned'],
      split.upheld,
      ...percentsOf(share),
    ]),
  ]);
}

function percentsOf(share: Share | undefined): (string | number)[] {
  if (!share) return ['', '', ''];
  return [share.share, share.low, share.high].map((part) => Math.round(part * 100));
}

/** Letters by their number of determinations. */
export function lettersCsv(rows: readonly LettersRow[]): string {
  return csvOf([
    ['decisions_in_letter', 'letters', 'decisions'],
    ...rows.map(({ size, letters, determinations }) => [size, letters, determinations]),
  ]);
}

/** Days from assignment to decision; quartiles are empty where none are shown. */
export function daysCsv(rows: readonly DaysRow[]): string {
  return csvOf([
    ['class', 'letters', 'lower_quartile_days', 'median_days', 'upper_quartile_days'],
    ...rows.map(({ slug, letters, quartiles }) => [
      slug,
      letters,
      ...(quartiles ? [quartiles.lower, quartiles.median, quartiles.upper] : ['', '', '']),
    ]),
  ]);
}
