import type { Case } from './case.ts';
import type { Decided } from './determination.ts';
import type { Publication } from './publication.ts';

/** Most determinations that a feed holds. */
export const MOST_TOLD = 30;

/** A determination that a feed tells of, with the days of its case in this archive. */
export interface Told {
  decided: Decided;
  publication: Publication;
}

/**
 * What a feed tells: the determinations of the cases that were published or corrected last, of those the newest first. A case
 * that the archive's history doesn't know has no day to tell, and is left out until it has.
 *
 * @param determinations in the order of the archive.
 */
export function newestPublished(
  determinations: readonly Decided[],
  publicationOf: (letter: Case) => Publication | undefined,
): Told[] {
  return determinations
    .flatMap((decided) => {
      const publication = publicationOf(decided.case);
      return publication ? [{ decided, publication }] : [];
    })
    .reverse()
    .sort((a, b) => compare(b.publication.updated, a.publication.updated))
    .slice(0, MOST_TOLD);
}

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);
