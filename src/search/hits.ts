import type { Postings } from './postings.ts';
import { OWN, type Section, SHARED } from './section.ts';
import type { SearchTable } from './table.ts';

/** By determination, how much it holds of something: more than 0, weighed by where it stands and how long that section is. */
export type Hits = ReadonlyMap<number, number>;

/**
 * Turns places in letters into determinations: what stands in a request, a rationale or a citation is its determination's,
 * what stands in the summary or the specialty is every determination's of that letter.
 *
 * @throws RangeError on a letter that the table doesn't have: index and table are of two builds.
 */
export function hitsOf(
  postings: Postings,
  within: readonly Section[],
  table: SearchTable,
): Map<number, number> {
  const hits = new Map<number, number>();
  const add = (determination: number, weight: number) =>
    hits.set(determination, (hits.get(determination) ?? 0) + weight);
  for (const [letter, places] of postings) {
    const starts = table.starts[letter] ?? fail(letter);
    const first = table.firsts[letter] ?? 0;
    const own = starts.length - 1 - SHARED.length; // the last number is the length
    let part = 0;
    for (const place of places) {
      while (part < starts.length - 2 && (starts[part + 1] ?? 0) <= place) part += 1;
      const section = part < own ? OWN[part % OWN.length] : SHARED[part - own];
      if (section === undefined || !within.includes(section)) continue;
      const weight = weightIn(section, (starts[part + 1] ?? 0) - (starts[part] ?? 0));
      if (part < own) add(first + Math.floor(part / OWN.length), weight);
      else for (let index = 0; index < own / OWN.length; index += 1) add(first + index, weight);
    }
  }
  return hits;
}

/** What one place counts: a request that holds the words says more than a rationale, a rationale more than a summary. */
const WEIGHTS: Record<Section, number> = {
  request: 6,
  rationale: 1.5,
  guideline: 1.5,
  summary: 0.6,
  specialty: 1,
};
/** Words of a usual section; in a longer one a place counts less (the `b` of BM25F, here one half). */
const USUAL: Record<Section, number> = {
  request: 12,
  rationale: 150,
  guideline: 30,
  summary: 200,
  specialty: 4,
};

const weightIn = (section: Section, length: number): number =>
  WEIGHTS[section] / (0.5 + (0.5 * length) / USUAL[section]);

function fail(letter: number): never {
  throw new RangeError(`The index has a letter ${letter} that the table has not.`);
}
