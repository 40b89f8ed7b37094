import type { Doubt } from '../../src/pipeline/deidentify/doubt.ts';
import type { Decided } from '../../src/review/decisions.ts';
import type { DoubtfulCase } from '../../src/review/questions.ts';
import type { HeldLetter } from '../../src/review/held.ts';

/** A letter in which some words are in doubt, each in a sentence of its own. */
export function letterWith(id: string, ...surfaces: string[]): DoubtfulCase {
  const doubts: Doubt[] = surfaces.map((surface, index) => ({
    surface,
    sentence: `Sentence ${index + 1} of ${id} has ${surface} in it.`,
    place: index % 2 === 0 ? 'summary' : 'determination 1, rationale',
  }));
  return { id, caseNumber: `N-${id}`, doubts };
}

/** Nothing decided. */
export const NOTHING: Decided = { archive: new Map(), letters: new Map() };

/** A held letter. @param letter one hexadecimal digit, of which its hash is made. */
export const heldLetter = (letter: string): HeldLetter => ({
  source: `/letters/${letter}.txt`,
  sha256: letter.repeat(64),
  where: 'header',
  what: 'no case number',
  todo: 'Mend it',
});
