import { fold } from './words.ts';

/**
 * A pattern's source that finds a printed value in any case, with or without diacritics, and whatever white space and
 * punctuation stand between its words. '' for a value without letters and digits.
 */
export function literalPattern(value: string): string {
  return piecesOf(value)
    .map((piece) => [...piece].map(eachForm).join(''))
    .join('[^\\p{L}\\p{N}]{0,4}');
}

/** A source as a pattern that matches whole words alone. */
export const wholePattern = (source: string, flags = 'i'): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, `dgu${flags}`);

/** Runs of letters or digits of a value. */
export const piecesOf = (value: string): string[] => value.match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? [];

function eachForm(character: string): string {
  const plain = fold(character);
  if (plain === '' || plain === character.toLowerCase()) return character;
  return `(?:${character}|${plain})`;
}
