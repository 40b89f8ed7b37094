import type { Decided } from './determination.ts';

/** Determinations on one listing page. */
export const PAGE_SIZE = 20;

/** One page of what a volume holds of a hub. */
export interface ListingPage {
  volume: number;
  /** Counted from the oldest, from 1. */
  page: number;
  /** How many pages the volume has here. */
  pages: number;
  /** Newest first. */
  determinations: Decided[];
  /** Places of the first and last within the volume's, counted from the oldest, from 1. */
  from: number;
  to: number;
  /** How many the volume holds of this hub. */
  total: number;
}

/**
 * The pages of a hub's listing, from the oldest. A page is full before the next begins and belongs to one volume, so that a
 * new determination changes the last page alone.
 *
 * @param determinations in the order of the archive: by volume, decision, id and number.
 */
export function listingPages(determinations: readonly Decided[]): ListingPage[] {
  const volumes = new Map<number, Decided[]>();
  for (const decided of determinations) {
    const { volume } = decided.case;
    const members = volumes.get(volume);
    if (members) members.push(decided);
    else volumes.set(volume, [decided]);
  }
  return [...volumes].flatMap(([volume, members]) => pagesOf(volume, members));
}

function pagesOf(volume: number, members: readonly Decided[]): ListingPage[] {
  const pages = Math.ceil(members.length / PAGE_SIZE);
  return Array.from({ length: pages }, (_, index) => {
    const start = index * PAGE_SIZE;
    const shown = members.slice(start, start + PAGE_SIZE);
    return {
      volume,
      page: index + 1,
      pages,
      determinations: shown.reverse(),
      from: start + 1,
      to: start + shown.length,
      total: members.length,
    };
  });
}
