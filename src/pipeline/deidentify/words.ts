import { matchesOf } from '../matches.ts';

/** A word of a text: letters alone, so that hyphens and apostrophes part words. */
export interface Word {
  text: string;
  /** Lower case, without diacritics. */
  folded: string;
  /** In UTF-16 code units, end exclusive. */
  start: number;
  end: number;
}

/** All words of a text, in order. */
export function wordsOf(text: string): Word[] {
  return matchesOf(text, WORD).map(({ 0: word, index }) => ({
    text: word,
    folded: fold(word),
    start: index,
    end: index + word.length,
  }));
}

const WORD = /\p{L}[\p{L}\p{M}]*/gu;

/** A word in lower case, without diacritics, so that "Kjær", "KJÆR" and "Kjaer" are one. */
export function fold(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[æœøđðłßþıŋħ]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/\P{L}/gu, '');
}

// Letters that no decomposition takes apart.
const PLAIN: Record<string, string> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ß: 'ss',
  þ: 'th',
  ı: 'i',
  ŋ: 'n',
  ħ: 'h',
};

export const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);
export const isAllCapitals = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word);

/** Whether a word opens a sentence, a line of its own, or a list's item. */
export function opensSentence(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  return /\n\s*\n\s*$/.test(before) || /^(?:.*[.!?:;•])?["'”’)\]]*$/su.test(before.trimEnd());
}
