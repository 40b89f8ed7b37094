import { isEponymUse } from './eponym-use.ts';
import { isAmbiguous } from './name-like.ts';
import { PARTICLES } from './person.ts';
import { isSafeWord } from './vocabulary/vocabulary.ts';
import type { Word } from './words.ts';

/** Whether a word is in no vocabulary, by itself, with the half that a line's end took from it, or as two grown together. */
export function isUnknown(words: Word[], index: number, text: string): boolean {
  const word = words[index] as Word;
  if (isSafeWord(word.folded) || isSubsection(text, word)) return false;
  return !(
    isEponymUse(words, index, text) ||
    isTornHalf(words, index, text) ||
    isGrownTogether(word.text) ||
    isCitedAuthor(word, text)
  );
}

/** A part of a section: "9792.20(ef)". */
const isSubsection = (text: string, { start, end }: Word): boolean =>
  end - start < 4 &&
  text[end] === ')' &&
  /\d\)?\($/.test(text.slice(Math.max(0, start - 4), start));

/** Whether it makes a safe word with its neighbour across a hyphen: "electro-\nmyography". */
function isTornHalf(words: Word[], index: number, text: string): boolean {
  const joins = (first: Word | undefined, second: Word | undefined): boolean =>
    first !== undefined &&
    second !== undefined &&
    /^\s?[\u2010\u2011-]\s{0,2}$/.test(text.slice(first.end, second.start)) &&
    isSafeWord(first.folded + second.folded);
  return joins(words[index - 1], words[index]) || joins(words[index], words[index + 1]);
}

/** Two safe words without their space, told by the capital: "painThe". Not after what begins a name ("DeLong", "McCall"). */
function isGrownTogether(word: string): boolean {
  const [, first = '', second = ''] = /^(\p{L}?\p{Ll}{2,})(\p{Lu}\p{Ll}+)$/u.exec(word) ?? [];
  const [one, two] = [first.toLowerCase(), second.toLowerCase()];
  return (
    first !== '' &&
    !/^(?:mc|mac|fitz)$/.test(one) &&
    !PARTICLES.has(one) &&
    isSafeWord(one) &&
    isSafeWord(two) &&
    !isAmbiguous(one) &&
    !isAmbiguous(two)
  );
}

/** "(Airaksinen, 2006)", "Chou et al": literature, not somebody of the case. */
export const isCitedAuthor = ({ start, end }: Word, text: string): boolean =>
  /^(?:\s+et\.?\s+al\b|(?:,?\s+(?:and|&|et\.?\s+al\.?|\p{Lu}\p{L}+))*,?\s+(?:19|20)\d\d[a-z]?\s?[);])/u.test(
    text.slice(end, end + 60),
  ) &&
  (/^\s+et\b/.test(text.slice(end, end + 5)) ||
    /\([^()]{0,80}$/.test(text.slice(Math.max(0, start - 81), start)));
