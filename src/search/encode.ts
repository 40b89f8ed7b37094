/**
 * A word as the index holds it, in `a`–`z` and digits alone: Pagefind cuts words at anything else. Every other character
 * becomes `q`, its code in base 16, `q`; so does `q` itself, which makes two words' codes differ wherever the words do.
 *
 * Each ends in `qq`, which nothing else gives: no code begins another, so that Pagefind's search by prefix finds this
 * word alone, with *all* its places (its search for a quoted word gives only the first).
 */
export function encode(word: string): string {
  let code = '';
  for (const character of word) code += PLAIN.test(character) ? character : escaped(character);
  return `${code}${END}`;
}

/** Stands between two paragraphs, or where a mask was: keeps its neighbours apart and is no word's code. */
export const GAP = 'qq';

const END = 'qq';
const PLAIN = /[a-pr-z0-9]/;
const escaped = (character: string): string => `q${character.codePointAt(0)?.toString(16)}q`;
