import type { Line, RawDocument } from './document.ts';
import { mendCharacters } from './normalize/characters.ts';
import { measureRoom } from './normalize/room.ts';
import { isFurniture } from './normalize/furniture.ts';
import { gapsBefore } from './normalize/gaps.ts';
import type { TextLine } from './normalize/text-line.ts';

/**
 * A document's lines with characters mended, page furniture and empty lines taken out, and gaps marked.
 * No word of the document is changed, joined or lost: joining lines into paragraphs is `paragraphsOf`'s part.
 */
export function normalize(document: RawDocument): TextLine[] {
  const lines = document.lines.map((line) => ({ line, ...mendLine(line) }));
  const furniture = isFurniture(lines.map(({ text, line }) => ({ text, page: line.page })));
  const kept = lines.map((one, index) =>
    furniture(index) ? { ...one, text: '', blank: true } : one,
  );
  const gaps = gapsBefore(
    kept.map(({ line, text, blank }) => ({ line, text, removed: blank === true })),
  );
  const result: TextLine[] = [];
  kept.forEach(({ line, text, columns, bold, heavy }, index) => {
    if (text === '') return;
    result.push({
      text,
      columns,
      page: line.page,
      bold,
      heavy,
      before: gaps[index] ?? 'none',
      room: 0,
    });
  });
  return measureRoom(result);
}

interface MendedLine {
  text: string;
  columns: string[];
  bold: number | undefined;
  heavy: number;
  /** Set on lines that were taken out as furniture. */
  blank?: boolean;
}

function mendLine(line: Line): MendedLine {
  const whole = mendCharacters(line.runs.map((run) => run.text).join(''));
  const text = singleSpaced(whole);
  const columns = whole.split(/ {2,}/).map(singleSpaced).filter(Boolean);
  return { text, columns, bold: boldLength(line, text), heavy: boldShare(line) };
}

function boldLength(line: Line, text: string): number | undefined {
  if (line.runs.length === 0 || line.runs.some((run) => run.bold === undefined)) return undefined;
  const firstRegular = line.runs.findIndex((run) => run.bold === false && run.text.trim() !== '');
  if (firstRegular === -1) return text.length;
  const heavy = line.runs
    .slice(0, firstRegular)
    .map((run) => run.text)
    .join('');
  return singleSpaced(mendCharacters(heavy)).length;
}

function boldShare(line: Line): number {
  const letters = (runs: Line['runs']) =>
    runs.reduce((sum, run) => sum + run.text.replace(/\s/g, '').length, 0);
  return letters(line.runs.filter((run) => run.bold === true)) / Math.max(1, letters(line.runs));
}

function singleSpaced(text: string): string {
  return text.replace(/ +/g, ' ').trim();
}
