import type { Decided } from '../determination.ts';
import type { Hub } from '../hub.ts';
import { outcomeSplit, type Share, shareOf, type Split } from '../statistics.ts';

/** A line of figures: what its determinations share, how they ended, and the share approved in full where it may be shown. */
export interface OutcomeRow {
  slug: string;
  label: string;
  split: Split;
  share: Share | undefined;
}

/** Determinations by what they share. One may be in several rows, or in none. */
export interface OutcomeTable {
  /** In the order of the hubs. */
  rows: OutcomeRow[];
  /** Determinations that the table is about, and those of them that are in no row. */
  total: number;
  without: number;
  /** Whether some determination is in several rows, so that the rows add up to more than there are. */
  overlapping: boolean;
}

/**
 * Figures by hub, over some determinations: those of a year, or all.
 *
 * @param hubs of one kind, over the whole archive. @param counts whether a hub's determination counts here.
 * @param floor `thresholds.rateFloor`: under it a row has no share.
 */
export function outcomeTable(
  hubs: readonly Pick<Hub, 'slug' | 'label' | 'determinations'>[],
  determinations: readonly Decided[],
  floor: number,
  counts: (decided: Decided, slug: string) => boolean = () => true,
): OutcomeTable {
  const own = new Set(determinations);
  const inRows = new Set<Decided>();
  const rows: OutcomeRow[] = [];
  for (const { slug, label, determinations: members } of hubs) {
    const counted = members.filter((decided) => own.has(decided) && counts(decided, slug));
    if (counted.length === 0) continue;
    for (const decided of counted) inRows.add(decided);
    const split = outcomeSplit(counted);
    rows.push({ slug, label, split, share: shareOf(split.overturned, split.total, floor) });
  }
  return {
    rows,
    total: determinations.length,
    without: determinations.length - inRows.size,
    overlapping: rows.reduce((sum, { split }) => sum + split.total, 0) > inRows.size,
  };
}

/** The most frequent first, those as frequent by label. */
export function byFrequency(rows: readonly OutcomeRow[]): OutcomeRow[] {
  return [...rows].sort((a, b) => b.split.total - a.split.total || (a.label < b.label ? -1 : 1));
}
