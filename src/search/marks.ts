import type { Leaf } from './query.ts';
import { type Word, wordsOf } from './word.ts';

/** A stretch of a text that a leaf of the query names: UTF-16 code units, end exclusive. */
export interface Mark {
  start: number;
  end: number;
  /** Number of the leaf. */
  leaf: number;
}

/** Every place of a text that a leaf names, by the same rules that find it. By start; marks may overlap. */
export function marksIn(text: string, leaves: readonly Leaf[]): Mark[] {
  const words = wordsOf(text);
  const marks = leaves.flatMap(({ places }, leaf) =>
    places.length === 0 ? [] : words.flatMap((_, index) => markAt(words, index, places, leaf)),
  );
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A text cut into what is marked and what is not, in order; together they are the text. Empty pieces are left out. */
export function markedPieces(
  text: string,
  marks: readonly Mark[],
): { text: string; marked: boolean }[] {
  const pieces: { text: string; marked: boolean }[] = [];
  let place = 0;
  for (const { start, end } of marks) {
    if (end <= place) continue;
    pieces.push({ text: text.slice(place, start), marked: false });
    pieces.push({ text: text.slice(Math.max(start, place), end), marked: true });
    place = end;
  }
  pieces.push({ text: text.slice(place), marked: false });
  return pieces.filter((piece) => piece.text !== '');
}

function markAt(words: Word[], index: number, places: string[][], leaf: number): Mark[] {
  const first = words[index];
  const last = words[index + places.length - 1];
  if (!first || !last || first.run !== last.run) return [];
  const fits = places.every((forms, place) => forms.includes(words[index + place]?.word ?? ''));
  return fits ? [{ start: first.start, end: last.end, leaf }] : [];
}
