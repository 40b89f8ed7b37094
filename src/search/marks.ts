import { type Row, rowsOf } from './match.ts';
import type { Plan } from './plan.ts';
import { type Section, sectionsOf } from './section.ts';
import { type Word, wordsOf } from './word.ts';

/** A stretch of a text that holds something asked for: UTF-16 code units, end exclusive. */
export interface Mark {
  start: number;
  end: number;
  /** Number of the concept. */
  concept: number;
}

/**
 * Every place of a section's text that holds something asked for, by the same rules that find it. What is excluded, or asked
 * of another section, is not marked. By start; marks may overlap.
 */
export function marksIn(
  text: string,
  section: Section,
  { concepts, wanted }: Pick<Plan, 'concepts' | 'wanted'>,
): Mark[] {
  const words = wordsOf(text);
  const marks = wanted.flatMap((concept) => {
    const asked = concepts[concept];
    if (!asked || !sectionsOf(asked.field).includes(section)) return [];
    const { prefix, match } = asked;
    const found =
      prefix === undefined
        ? rowsOf(match).flatMap((row) => rowsIn(words, row))
        : words.filter(({ word }) => word.startsWith(prefix));
    return found.map(({ start, end }) => ({ start, end, concept }));
  });
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

function rowsIn(words: readonly Word[], row: Row): Pick<Mark, 'start' | 'end'>[] {
  return words.flatMap((first, index) => {
    const last = words[index + row.length - 1];
    if (row.length === 0 || !last || first.run !== last.run) return [];
    const fits = row.every((forms, place) => forms.includes(words[index + place]?.word ?? ''));
    return fits ? [{ start: first.start, end: last.end }] : [];
  });
}
