import { decisionOn } from '../pipeline/deidentify/cased.ts';
import type { Doubt } from '../pipeline/deidentify/doubt.ts';
import type { Decided } from './decisions.ts';
import { questionKey, surfaceKey } from './surface.ts';

/** What waits for a person in one published letter. */
export interface DoubtfulCase {
  /** The case's public id. */
  id: string;
  caseNumber: string;
  doubts: Doubt[];
}

/** A doubtful word, asked once for the whole archive. */
export interface Question {
  /** In lower case. */
  word: string;
  /** The same word as a decision has it: with a capital where a letter has one, for a release; in lower case where one does, else. */
  released: string;
  masked: string;
  /** As letters have it, the most frequent first. */
  forms: string[];
  /** Its places, by letter, in the order in which the letters came. */
  letters: { id: string; caseNumber: string; doubts: Doubt[] }[];
  /** How often it stands in all letters. */
  places: number;
}

/** What is still to be asked, the words that stand in the most letters first, then the most frequent, then by the alphabet. */
export function questionsOf(cases: readonly DoubtfulCase[], decided: Decided): Question[] {
  const gathered = new Map<string, Question['letters']>();
  for (const { id, caseNumber, doubts } of cases) {
    const letter = decided.letters.get(caseNumber);
    const open = doubts.filter(({ surface }) => {
      const word = surfaceKey(surface);
      return !(decisionOn(letter, word) ?? decisionOn(decided.archive, word));
    });
    for (const [word, own] of Map.groupBy(open, ({ surface }) => questionKey(surface))) {
      const letters = gathered.get(word) ?? [];
      letters.push({ id, caseNumber, doubts: own });
      gathered.set(word, letters);
    }
  }
  return [...gathered].map(([word, letters]) => questionOf(word, letters)).sort(byWeight);
}

function questionOf(word: string, letters: Question['letters']): Question {
  const counts = new Map<string, number>();
  for (const { surface } of letters.flatMap(({ doubts }) => doubts)) {
    counts.set(surface, (counts.get(surface) ?? 0) + 1);
  }
  const forms = [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([form]) => form);
  const keys = forms.map(surfaceKey);
  return {
    word,
    released: keys.find((key) => key !== word) ?? word,
    masked: keys.find((key) => key === word) ?? keys[0] ?? word,
    ...{ forms, letters, places: [...counts.values()].reduce((sum, n) => sum + n, 0) },
  };
}

const byWeight = (a: Question, b: Question): number =>
  b.letters.length - a.letters.length || b.places - a.places || (a.word < b.word ? -1 : 1);
