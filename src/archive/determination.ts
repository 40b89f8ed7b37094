import type { Determination } from '../schema.ts';
import type { Case } from './case.ts';

/** A determination with its letter: the unit that every list shows and every figure counts. */
export interface Decided {
  case: Case;
  /** Its place in the letter, counted from 1. */
  number: number;
  determination: Determination;
  /** Paragraphs of its rationale; empty for a table row. */
  rationale: string[];
}

/** A letter's determinations in its order. */
export function decidedOf(letter: Case): Decided[] {
  return letter.data.determinations.map((determination, index) => ({
    case: letter,
    number: index + 1,
    determination,
    rationale: letter.rationales[index] ?? [],
  }));
}

/** The year of the decision, e.g. `2015`. */
export function yearOf({ case: letter }: Pick<Decided, 'case'>): string {
  return letter.data.decided.slice(0, 4);
}
