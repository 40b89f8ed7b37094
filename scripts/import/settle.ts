import type { Held } from '../../src/pipeline/letter.ts';
import type { ReadLetter } from './read-letters.ts';

/** What is compared between letters of one case. */
export interface Settled {
  /** The case's id in lower case. */
  slug: string;
  /** Hash of the case file. */
  hash: string;
  /** Hash of the words of the case file alone: paragraphs and spaces may differ between a PDF and its text. */
  words: string;
}

/** A letter's fate within its run. */
export type Fate<Kept> =
  | { letter: ReadLetter<Kept>; kept: Kept }
  | { letter: ReadLetter<Kept>; held: Held['held'] }
  | { letter: ReadLetter<Kept>; sameAs: number };

/**
 * Settles which letters of a run stand for their case. Of letters with the same words one stands, the others are duplicates;
 * letters that give one case different words are all held, for nobody can tell which is right. The order of the letters makes no
 * difference to what stands.
 */
export function settle<Kept extends Settled>(letters: readonly ReadLetter<Kept>[]): Fate<Kept>[] {
  const byCase = new Map<string, { letter: ReadLetter<Kept>; kept: Kept }[]>();
  const fates: Fate<Kept>[] = [];
  for (const letter of letters) {
    if ('held' in letter) fates.push({ letter, held: letter.held });
    else if ('sameAs' in letter) fates.push({ letter, sameAs: letter.sameAs });
    else {
      const { kept } = letter;
      byCase.set(kept.slug, [...(byCase.get(kept.slug) ?? []), { letter, kept }]);
    }
  }
  for (const group of byCase.values()) fates.push(...settleCase(group));
  return fates.sort((a, b) => a.letter.number - b.letter.number);
}

function settleCase<Kept extends Settled>(
  group: { letter: ReadLetter<Kept>; kept: Kept }[],
): Fate<Kept>[] {
  const [first, ...others] = [...group].sort(byHash);
  if (!first) return [];
  if (others.some(({ kept }) => kept.words !== first.kept.words)) {
    return group.map(({ letter }) => ({ letter, held: contradiction(group.length) }));
  }
  return [first, ...others.map(({ letter }) => ({ letter, sameAs: first.letter.number }))];
}

// Letters with the same hash give the same file; the number only makes the order a complete one.
function byHash<Kept extends Settled>(
  a: { letter: ReadLetter<Kept>; kept: Kept },
  b: { letter: ReadLetter<Kept>; kept: Kept },
): number {
  if (a.kept.hash === b.kept.hash) return a.letter.number - b.letter.number;
  return a.kept.hash < b.kept.hash ? -1 : 1;
}

function contradiction(count: number): Held['held'] {
  return {
    where: 'case number',
    what: `${count} letters of this run have it and differ`,
    todo: 'Leave out those that are not valid and import again',
  };
}
