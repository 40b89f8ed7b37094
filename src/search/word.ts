import { maskPattern } from '../masks.ts';
import { normalize } from './normal.ts';

/** One word of a text, as every part of the search understands it. */
export interface Word {
  /** Its form: NFKC, lower case, without what is neither letter nor digit at its ends. */
  word: string;
  /** Where it stands in the shown text: UTF-16 code units, end exclusive. */
  start: number;
  end: number;
  /** Stretch of text without a mask in it, counted from 0: a phrase stays inside one. */
  run: number;
}

/**
 * The one rule on what a word is, for index, query, marks and tests. In order of the text; `[]` if there is none.
 *
 * A token (what stands between white space) that holds a digit is one word as written: `l4-5`, `10/325mg`, `#60`. Any
 * other is split at hyphens, dashes, slashes, full stops, commas, `&` and round brackets; a final `'s` is dropped,
 * another apostrophe left out. A mask such as `[name]` is no word and ends the run.
 */
export function wordsOf(text: string): Word[] {
  const normal = normalize(text);
  const words: Word[] = [];
  let from = 0;
  let run = 0;
  const take = (to: number) => {
    const found = tokensIn(normal.text, from, to).flatMap(split);
    words.push(...found.map((piece) => placed(piece, normal.sourceOf, run)));
  };
  for (const mask of normal.text.matchAll(MASK)) {
    take(mask.index);
    from = mask.index + mask[0].length;
    run += 1;
  }
  take(normal.text.length);
  return words;
}

const MASK = new RegExp(`${maskPattern}(?:'s)?`, 'g');
const TOKEN = /\S+/g;
const PIECE = /[^-–—/.,&()]+/g;
const DIGIT = /\p{N}/u;
const BEFORE = /^[^\p{L}\p{N}]+/u;
const AFTER = /[^\p{L}\p{N}]+$/u;

/** A stretch of the normal text. */
interface Piece {
  text: string;
  start: number;
}

function tokensIn(text: string, from: number, to: number): Piece[] {
  return pieces(text.slice(from, to), TOKEN, from);
}

function split(token: Piece): Piece[] {
  if (DIGIT.test(token.text)) return trim(token);
  return pieces(token.text, PIECE, token.start).flatMap(trim).flatMap(withoutPossessive);
}

function pieces(text: string, pattern: RegExp, offset: number): Piece[] {
  return [...text.matchAll(pattern)].map((match) => ({
    text: match[0],
    start: offset + match.index,
  }));
}

/** Drops what is neither letter nor digit at both ends; `#` before a digit and `%` after one belong to the word. */
function trim({ text, start }: Piece): Piece[] {
  let first = BEFORE.exec(text)?.[0].length ?? 0;
  let last = AFTER.exec(text)?.index ?? text.length;
  if (first >= last) return [];
  if (text[first - 1] === '#' && /^\p{N}/u.test(text.slice(first))) first -= 1;
  if (text[last] === '%' && /\p{N}$/u.test(text.slice(0, last))) last += 1;
  return [{ text: text.slice(first, last), start: start + first }];
}

function withoutPossessive({ text, start }: Piece): Piece[] {
  const stem = text.replace(/'s$/, '');
  return stem === '' ? [] : [{ text: stem, start }];
}

function placed({ text, start }: Piece, sourceOf: (place: number) => number, run: number): Word {
  const word = DIGIT.test(text) ? text : text.replaceAll("'", '');
  return { word, start: sourceOf(start), end: sourceOf(start + text.length), run };
}
