import { isNameUse } from '../name-use.ts';
import { PARTICLES, type Person } from '../person.ts';
import type { Sheet } from '../sheet.ts';
import type { Span } from '../span.ts';
import { type Word, wordsOf } from '../words.ts';

/**
 * Finds the people whom the header names, in every form: "Ana Hand", "HAND ANA", "Hand, Ana", "Ana M. Hand's", over a line
 * break, in any case, without diacritics, joined, and each half of a double name. A name that is also a word goes where
 * it is used as a name.
 */
export function findKnownNames(text: string, sheet: Sheet): Span[] {
  if (sheet.people.length === 0) return [];
  const words = wordsOf(text);
  const found = words.map((_, index) => isKnown(words, index, text, sheet.people));
  const spans: Span[] = [];
  for (let index = 0; index < words.length; index += 1) {
    if (!found[index]) continue;
    let last = index;
    for (
      let next = index + 1;
      next < words.length && joins(words, last, next, text, found);
      next += 1
    ) {
      if (found[next]) last = next;
    }
    spans.push(nameSpan(text, startOf(words, index, text), words[last]?.end ?? 0));
    index = last;
  }
  return spans;
}

/** A name's span, over a last initial and the possessive: whoever's name ends in s is masked as anyone's. */
function nameSpan(text: string, start: number, lastEnd: number): Span {
  const end = lastEnd + (SUFFIX.exec(text.slice(lastEnd, lastEnd + 12))?.[0].length ?? 0);
  const span = { kind: 'name', start, score: 0.95, reason: 'a name of the header' } as const;
  const ending = /s$/i.test(text.slice(start, end)) ? POSSESSIVE_OF_S : POSSESSIVE;
  const possessive = ending.exec(text.slice(end, end + 4))?.[0].length;
  return possessive ? { ...span, end: end + possessive, instead: "[name]'s" } : { ...span, end };
}

const SUFFIX =
  /^(?:,?\s{1,2}(?:\p{Lu}\.(?!\p{L})|\p{Lu}(?=\s*(?:\n|$)|\s{2})|[JS]r\b\.?|I{2,3}\b|IV\b))+/u;
const POSSESSIVE = /^['’]\s?[sS](?!\p{L})/u;
const POSSESSIVE_OF_S = /^['’](?:\s?[sS])?(?!\p{L})/u;

function isKnown(words: Word[], index: number, text: string, people: readonly Person[]): boolean {
  const word = words[index] as Word;
  return people.some(
    (person) =>
      (person.sure.has(word.folded) && !(person.learned && isEponym(word, text))) ||
      (person.doubtful.has(word.folded) && isNameUse(words, index, text, person)) ||
      isSplit(words, index, text, person),
  );
}

// A learned "Hawkins" is a doctor and a test; a header's goes wherever it stands.
const isEponym = (word: Word, text: string): boolean =>
  /^['’]?s?[\s-]*(?:\p{L}+[\s-]+)?(?:test|sign|maneuver|score|scale|syndrome|procedure|lesion|tear|fracture|disease|questionnaire)/iu.test(
    text.slice(word.end, word.end + 40),
  );

/** "O' Malley" or "Gal-\nvan" for a known "OMalley", "Galvan": either half of a word that was torn apart. */
function isSplit(words: Word[], index: number, text: string, { sure }: Person): boolean {
  const at = (a: number): boolean => {
    const [first, second] = [words[a], words[a + 1]];
    return (
      first !== undefined &&
      second !== undefined &&
      /^\s?['’-]?\s{0,2}$/.test(text.slice(first.end, second.start)) &&
      sure.has(first.folded + second.folded)
    );
  };
  return at(index) || at(index - 1);
}

/** Whether the gap between two words of a name holds nothing but what names hold: particles, initials, a comma. */
function joins(words: Word[], last: number, next: number, text: string, found: boolean[]): boolean {
  const [from, to] = [words[last] as Word, words[next] as Word];
  const between = words.slice(last + 1, next);
  const gap = text.slice(from.end, to.start).replace(/\p{L}+/gu, '');
  const small = ({ folded, text: word }: Word): boolean =>
    PARTICLES.has(folded) || (folded.length === 1 && /^\p{Lu}/u.test(word));
  if (!/^[\s,.'’-]*$/u.test(gap) || /\n\s*\n/.test(gap) || between.length > 3) return false;
  if (between.length === 0 && /[.]\s/.test(gap) && from.folded.length > 1) return false;
  return between.every(small) && (found[next] === true || small(to));
}

/** The start of a name with the initials and particles before it. */
function startOf(words: Word[], index: number, text: string): number {
  let start = index;
  for (let at = index - 1; at >= 0; at -= 1) {
    const [word, next] = [words[at] as Word, words[at + 1] as Word];
    const gap = text.slice(word.end, next.start);
    const initial =
      /^\p{Lu}$/u.test(word.text) &&
      /^\.?\s{1,2}$/.test(gap) &&
      word.text !== 'I' &&
      word.text !== 'A';
    const particle = PARTICLES.has(word.folded) && /^(?:\.?\s+|['’-])$/.test(gap);
    if (!initial && !particle) break;
    start = at;
  }
  return words[start]?.start ?? 0;
}
