import type { Postings } from './postings.ts';
import type { SearchTable } from './table.ts';

/** Sections of a decision, from where a word says most about it to where it says least. */
export type Section = 'request' | 'rationale' | 'summary';

/** A decision that holds a leaf: in which sections. */
export type LeafHits = ReadonlyMap<number, ReadonlySet<Section>>;

/**
 * Turns places in letters into decisions: what stands in a request or a rationale is its decision's, what stands in the
 * summary is every decision's of that letter.
 *
 * @throws RangeError on a letter that the table doesn't have: index and table are of two builds.
 */
export function hitsOf(postings: Postings, table: SearchTable): LeafHits {
  const hits = new Map<number, Set<Section>>();
  const note = (determination: number, section: Section) => {
    const sections = hits.get(determination);
    if (sections) sections.add(section);
    else hits.set(determination, new Set([section]));
  };
  for (const [letter, places] of postings) {
    const { starts } = table.letters[letter] ?? fail(letter);
    const first = table.firsts[letter] ?? 0;
    const summary = starts.length - 1;
    for (const part of new Set(places.map((place) => partAt(starts, place)))) {
      if (part < summary) note(first + (part >> 1), part % 2 === 0 ? 'request' : 'rationale');
      else for (let index = 0; index < summary / 2; index += 1) note(first + index, 'summary');
    }
  }
  return hits;
}

/** The last section that begins at the place or before it. */
function partAt(starts: readonly number[], place: number): number {
  let part = starts.length - 1;
  while (part > 0 && (starts[part] ?? 0) > place) part -= 1;
  return part;
}

function fail(letter: number): never {
  throw new RangeError(`The index has a letter ${letter} that the table has not.`);
}
