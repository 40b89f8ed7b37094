import type { Postings } from './postings.ts';
import { OWN, type Section, SHARED } from './section.ts';
import type { SearchTable } from './table.ts';

/** What a determination holds of something. One of the two is more than 0. */
export interface Held {
  /** How well its request names it, from 0 to 1. */
  request: number;
  /** How much its prose holds of it, weighed by where that stands and how long the section is. */
  prose: number;
}

/** What determinations hold of something, by their numbers. */
export type Hits = ReadonlyMap<number, Held>;

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
): Map<number, Held> {
  const hits = new Map<number, Held>();
  const looked = new Set(within);
  for (const [letter, places] of postings) {
    const starts = table.starts[letter] ?? fail(letter);
    const first = table.firsts[letter] ?? 0;
    const own = starts.length - 1 - SHARED.length; // the last number is the length
    let part = 0;
    let shared = 0;
    for (const place of places) {
      while (part < starts.length - 2 && (starts[part + 1] ?? 0) <= place) part += 1;
      const section = part < own ? OWN[part % OWN.length] : SHARED[part - own];
      if (section === undefined || !looked.has(section)) continue;
      const length = (starts[part + 1] ?? 0) - (starts[part] ?? 0);
      if (part >= own) shared += proseIn(section, length);
      else add(hits, first + Math.floor(part / OWN.length), section, length);
    }
    if (shared > 0) share(hits, first, own / OWN.length, shared);
  }
  return hits;
}

function add(hits: Map<number, Held>, number: number, section: Section, length: number): void {
  const held = hits.get(number) ?? { request: 0, prose: 0 };
  hits.set(number, held);
  if (section === 'request') held.request = Math.max(held.request, 1 / lengthened(section, length));
  else held.prose += proseIn(section, length);
}

/** What stands in the summary or the specialty is every determination's of its letter. */
function share(hits: Map<number, Held>, first: number, count: number, prose: number): void {
  for (let number = first; number < first + count; number += 1) {
    const held = hits.get(number);
    if (held) held.prose += prose;
    else hits.set(number, { request: 0, prose });
  }
}

/** What one place of the prose counts: a rationale says more of its decision than the summary of the letter. */
const WEIGHTS: Record<Exclude<Section, 'request'>, number> = {
  rationale: 1.5,
  guideline: 1.5,
  summary: 0.6,
  specialty: 1,
};
/** Words of a usual section. */
const USUAL: Record<Section, number> = {
  request: 12,
  rationale: 150,
  guideline: 30,
  summary: 200,
  specialty: 4,
};
/** In a longer section a place counts less (the `b` of BM25F), in a request much less so: it names things once. */
const EVENED: Record<Section, number> = {
  request: 0.1,
  rationale: 0.5,
  guideline: 0.5,
  summary: 0.5,
  specialty: 0.5,
};

const proseIn = (section: Section, length: number): number =>
  section === 'request' ? 0 : WEIGHTS[section] / lengthened(section, length);

function lengthened(section: Section, length: number): number {
  const share = EVENED[section];
  // A short request is not more than named.
  return Math.max(section === 'request' ? 1 : 0, 1 - share + (share * length) / USUAL[section]);
}

function fail(letter: number): never {
  throw new RangeError(`The index has a letter ${letter} that the table has not.`);
}
