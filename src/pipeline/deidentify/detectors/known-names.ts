import { TITLE } from '../name-grammar.ts';
import { isNameUse } from '../name-use.ts';
import { oncePer } from '../once-per.ts';
import { PARTICLES, type Person } from '../person.ts';
import type { Sheet } from '../sheet.ts';
import type { Span } from '../span.ts';
import { isCapitalised, type Word, wordsOf } from '../words.ts';

/**
 * Finds the people whom the header names, in every form: "Ana Hand", "HAND ANA", "Hand, Ana", "Ana M. Hand's", over a line
 * break, in any case, without diacritics, joined, and each half of a double name. A name that is also a word goes where
 * it is used as a name.
 */
export function findKnownNames(text: string, sheet: Sheet): Span[] {
  if (sheet.people.length === 0) return [];
  const words = wordsOf(text);
  const people = indexOf(sheet.people);
  const found = words.map((_, index) => isKnown(words, index, text, people));
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
  const end = lastEnd + (SUFFIX.exec(text.slice(lastEnd, lastEnd + 40))?.[0].length ?? 0);
  const span = { kind: 'name', start, score: 0.95, reason: 'a name of the header' } as const;
  const ending = /s$/i.test(text.slice(start, end)) ? POSSESSIVE_OF_S : POSSESSIVE;
  const possessive = ending.exec(text.slice(end, end + 4))?.[0].length;
  return possessive ? { ...span, end: end + possessive, instead: "[name]'s" } : { ...span, end };
}

const SUFFIX =
  /^(?:-\p{Lu}[\p{L}\p{M}]+|,?\s{1,2}(?:\p{Lu}\.(?!\p{L})|\p{Lu}(?=\s*(?:\n|$)|\s{2})|[JS]r\b\.?|I{2,3}\b|IV\b))+/u;
const POSSESSIVE = /^['’]\s?[sS](?!\p{L})/u;
const POSSESSIVE_OF_S = /^['’](?:\s?[sS])?(?!\p{L})/u;

function isKnown(words: Word[], index: number, text: string, { sure, doubtful }: Index): boolean {
  const word = words[index] as Word;
  const surely = sure.get(word.folded);
  if (surely === 'header' || (surely === 'learned' && !isEponym(word, text))) return true;
  if (doubtful.get(word.folded)?.some((person) => isNameUse(words, index, text, person)))
    return true;
  return [index, index - 1].some(
    (at) => isSplit(words, at, text, sure) || isTorn(words, at, text, doubtful),
  );
}

/** All people by their words. */
interface Index {
  sure: ReadonlyMap<string, 'header' | 'learned'>;
  doubtful: ReadonlyMap<string, Person[]>;
}

const indexOf = oncePer((people: readonly Person[]): Index => {
  const sure = new Map<string, 'header' | 'learned'>();
  const doubtful = new Map<string, Person[]>();
  for (const person of people) {
    for (const word of person.sure) {
      if (!person.learned || !sure.has(word)) sure.set(word, person.learned ? 'learned' : 'header');
    }
    for (const word of person.doubtful) doubtful.set(word, [...(doubtful.get(word) ?? []), person]);
  }
  return { sure, doubtful };
});

// A learned "Hawkins" is a doctor and a test; a header's goes wherever it stands.
const isEponym = (word: Word, text: string): boolean =>
  /^['’]?s?[\s-]*(?:\p{L}+[\s-]+)?(?:test|sign|maneuver|score|scale|syndrome|procedure|lesion|tear|fracture|disease|questionnaire)/iu.test(
    text.slice(word.end, word.end + 40),
  );

/** Whether a word and the next are one known word that was torn apart: "O' Malley", "Gal-\nvan". */
function isSplit(words: Word[], index: number, text: string, sure: Index['sure']): boolean {
  const [first, second] = [words[index], words[index + 1]];
  return (
    first !== undefined &&
    second !== undefined &&
    sure.has(first.folded + second.folded) &&
    /^\s?['’-]?\s{0,2}$/.test(text.slice(first.end, second.start))
  );
}

/** Whether a claimant's name that is also a word was torn at a line's end: "Hol-\niday". */
function isTorn(words: Word[], index: number, text: string, doubtful: Index['doubtful']): boolean {
  const [first, second] = [words[index], words[index + 1]];
  return (
    first !== undefined &&
    second !== undefined &&
    isCapitalised(first.text) &&
    /^-\s?\n\s?$/.test(text.slice(first.end, second.start)) &&
    (doubtful.get(first.folded + second.folded) ?? []).some(({ claimant }) => claimant)
  );
}

/** Whether the gap between two words of a name holds nothing but what names hold: particles, initials, a comma. */
function joins(words: Word[], last: number, next: number, text: string, found: boolean[]): boolean {
  const [from, to] = [words[last] as Word, words[next] as Word];
  const between = words.slice(last + 1, next);
  const gap = text.slice(from.end, to.start).replace(/\p{L}+/gu, '');
  const small = ({ folded, text: word }: Word): boolean =>
    PARTICLES.has(folded) || (folded.length === 1 && /^\p{Lu}/u.test(word));
  if (!/^[\s,.'’_-]*$/u.test(gap) || /\n\s*\n/.test(gap) || between.length > 3) return false;
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
      (/^(?:\.\s{1,2}|['’])$/.test(gap) || (/^\s{1,2}$/.test(gap) && !/^[AI]$/.test(word.text)));
    const particle = PARTICLES.has(word.folded) && /^(?:\.?\s+|['’-])$/.test(gap);
    if (!initial && !particle) break;
    start = at;
  }
  const first = words[start]?.start ?? 0;
  return (
    first -
    (TORN_PARTICLES.exec(text.slice(Math.max(0, first - 24), first))?.groups?.['torn']?.length ?? 0)
  );
}

// "Ms. va nder Berg": what stands between a title and a known name is a part of it, however it was typed.
const TORN_PARTICLES = new RegExp(
  `(?<!\\p{L})${TITLE}\\s{1,3}(?<torn>(?:(?!(?:and|or|saw|who|has|had|for|was|the|that|with|is|to|of)\\s)\\p{L}{1,4}\\s{1,2}){1,3})$`,
  'u',
);
