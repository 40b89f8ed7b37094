import { formsOf } from './inflection.ts';
import { type Word, wordsOf } from './word.ts';

/** One thing that a decision must hold. */
export interface Leaf {
  /** As typed, for chips and messages: `opioids`, or the words of a phrase. */
  shown: string;
  /** Whether it was put in quotes: found as written, word for word. */
  exact: boolean;
  /** At each place of the phrase, the forms that may stand there; one place for a word. Empty: nothing can match. */
  places: string[][];
}

/** What was typed, read. Every leaf must be found. */
export interface Query {
  leaves: Leaf[];
  /** Whether an opening quotation mark has no closing one; its words are then searched for like any others. */
  unclosed: boolean;
}

/**
 * Reads what was typed into the search field. Words stand for themselves and their inflected forms (inflection.ts),
 * what is in quotes for exactly these words in this order. Never throws; nothing typed gives no leaf.
 */
export function parseQuery(typed: string): Query {
  const parts = straightQuotes(typed).split('"');
  const unclosed = parts.length % 2 === 0;
  const leaves = parts.flatMap((part, index) => {
    const quoted = index % 2 === 1 && !(unclosed && index === parts.length - 1);
    return quoted ? phrase(part) : wordsOf(part).map(({ word }) => loose(word));
  });
  return { leaves: distinct(leaves), unclosed };
}

/** The search field's text that asks for these leaves alone. */
export function typedOf(leaves: readonly Leaf[]): string {
  return leaves.map(({ shown, exact }) => (exact ? `"${shown}"` : shown)).join(' ');
}

const straightQuotes = (typed: string): string => typed.replace(/[“”„‟]/g, '"');

const loose = (word: string): Leaf => ({ shown: word, exact: false, places: [formsOf(word)] });

function phrase(part: string): Leaf[] {
  const words = wordsOf(part);
  if (words.length === 0) return [];
  const shown = part.trim().replace(/\s+/g, ' ');
  return [{ shown, exact: true, places: acrossMask(words) ? [] : words.map(({ word }) => [word]) }];
}

// No phrase runs across a mask, so that one with a mask inside is in no letter.
const acrossMask = (words: Word[]): boolean => words.at(-1)?.run !== words[0]?.run;

function distinct(leaves: Leaf[]): Leaf[] {
  const byTyped = new Map(leaves.map((leaf) => [typedOf([leaf]), leaf]));
  return [...byTyped.values()];
}
