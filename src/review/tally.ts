import type { Decided } from './decisions.ts';
import type { HeldLetter } from './held.ts';
import type { Question } from './questions.ts';

/** What waits and what was decided, in figures and kinds: no value of a letter. */
export interface Tally {
  words: number;
  /** Letters with a word in doubt, and places of such words; by part of the letter. */
  letters: number;
  places: number;
  parts: Record<string, number>;
  /** Letters that are held whole, by why. */
  held: number;
  why: Record<string, number>;
  decided: { released: number; masked: number; worded: number; inSingleLetters: number };
}

/** Counts what waits for a person. */
export function tallyOf(
  questions: readonly Question[],
  held: readonly HeldLetter[],
  { archive, letters }: Decided,
): Tally {
  const asked = questions.flatMap((question) => question.letters);
  const doubts = asked.flatMap((letter) => letter.doubts);
  const actions = [...archive.values()].map(({ action }) => action);
  const count = (action: string): number => actions.filter((one) => one === action).length;
  return {
    words: questions.length,
    letters: new Set(asked.map(({ id }) => id)).size,
    places: doubts.length,
    parts: counted(doubts.map(({ place }) => place.replace(/^.*, /, ''))),
    held: held.length,
    why: counted(held.map(({ where, what }) => `${where.replace(/\d+/g, 'N')}: ${what}`)),
    decided: {
      released: count('release'),
      masked: count('mask'),
      worded: count('edit'),
      inSingleLetters: [...letters.values()].reduce((sum, { size }) => sum + size, 0),
    },
  };
}

/** The figures as lines for a person. */
export function tallyLines({ words, letters, places, parts, held, why, decided }: Tally): string[] {
  const { released, masked, worded, inSingleLetters } = decided;
  return [
    `${words} words wait, in ${places} places of ${letters} letters${inBrackets(parts)}.`,
    `${held} letters are held${inBrackets(why)}.`,
    `Decided so far: ${released} released, ${masked} masked for good, ${worded} worded otherwise, ${inSingleLetters} in single letters.`,
  ];
}

function inBrackets(counts: Record<string, number>): string {
  const parts = Object.entries(counts).map(([kind, count]) => `${count} ${kind}`);
  return parts.length > 0 ? ` (${parts.join('; ')})` : '';
}

function counted(kinds: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}
