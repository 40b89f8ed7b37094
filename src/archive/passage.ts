import { maskPattern } from '../masks.ts';

/** A piece of a letter's text: its words, or a mask that stands where something was removed. */
export interface Piece {
  text: string;
  mask: boolean;
}

/** A stretch of a paragraph that decides, or that doesn't, cut at its masks. */
export interface Stretch {
  deciding: boolean;
  pieces: Piece[];
}

/**
 * A paragraph cut at its deciding sentences and its masks; joined again, the pieces are the paragraph.
 *
 * @param quotes sentences word for word; each is marked where it first stands, and one that doesn't stand there is passed over.
 */
export function passage(paragraph: string, quotes: readonly string[]): Stretch[] {
  const stretches: Stretch[] = [];
  let end = 0;
  for (const range of rangesOf(paragraph, quotes)) {
    if (range.start > end) stretches.push(stretch(paragraph.slice(end, range.start), false));
    stretches.push(stretch(paragraph.slice(range.start, range.end), true));
    end = range.end;
  }
  if (end < paragraph.length) stretches.push(stretch(paragraph.slice(end), false));
  return stretches;
}

/** A text cut at its masks. */
export function piecesOf(text: string): Piece[] {
  return text
    .split(MASK)
    .map((part, index) => ({ text: part, mask: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}

const MASK = new RegExp(`(${maskPattern})`);

const stretch = (text: string, deciding: boolean): Stretch => ({
  deciding,
  pieces: piecesOf(text),
});

interface Range {
  start: number;
  end: number;
}

/** Where the quotes stand, by start, joined where they overlap. */
function rangesOf(paragraph: string, quotes: readonly string[]): Range[] {
  const found = quotes
    .map((quote) => ({ start: paragraph.indexOf(quote), length: quote.length }))
    .filter(({ start, length }) => start >= 0 && length > 0)
    .map(({ start, length }) => ({ start, end: start + length }))
    .sort((a, b) => a.start - b.start);
  const joined: Range[] = [];
  for (const range of found) {
    const last = joined.at(-1);
    if (last && range.start < last.end) last.end = Math.max(last.end, range.end);
    else joined.push(range);
  }
  return joined;
}
