import { COMPOUND_FIRSTS, COMPOUND_SECONDS, ENDINGS } from './compounds.ts';

/** How two lines become one, in a letter whose words are known. */
export type Join = (first: string, second: string) => string;

/**
 * Joins lines of one paragraph. A hyphen at a line's end stays where it belongs to the word ("follow-" + "up",
 * "10-30-" + "2016", "H2-" + "receptor") and goes where it only parts one ("compre-" + "hensive").
 *
 * @param letter The whole letter's text: a word that it writes elsewhere decides.
 */
export function joiner(letter: string): Join {
  const words = new Set(letter.toLowerCase().match(/[a-z]+(?:-[a-z]+)*/g));
  return (first, second) => {
    if (first === '' || second === '') return first + second;
    if (first.endsWith('\u00AD')) return first.slice(0, -1) + second;
    if (/[^\s-][-/\u2014]$/.test(first)) return joinAtMark(first, second, words);
    return `${first} ${second}`;
  };
}

function joinAtMark(first: string, second: string, words: ReadonlySet<string>): string {
  // "pre- and postoperative": the hyphen hangs, and the next word is a word of its own.
  if (/^(?:and|or|to|vs\.?)\b/.test(second) && first.endsWith('-')) return `${first} ${second}`;
  const start = /(?<![\w-])([A-Za-z][a-z]+)-$/.exec(first)?.[1];
  const end = /^[a-z]+(?![\w-])/.exec(second)?.[0];
  if (!start || !end || !isParted(start.toLowerCase(), end, words)) return first + second;
  return first.slice(0, -1) + second;
}

function isParted(start: string, end: string, words: ReadonlySet<string>): boolean {
  if (words.has(`${start}-${end}`)) return false;
  if (words.has(start + end)) return true;
  if (COMPOUND_FIRSTS.has(start) || COMPOUND_SECONDS.has(end)) return false;
  if (ENDINGS.has(end)) return true;
  return !words.has(start) || !hasVowel(end);
}

function hasVowel(text: string): boolean {
  return /[aeiouy]/.test(text);
}
