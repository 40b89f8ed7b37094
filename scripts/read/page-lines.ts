import type { Line, Run } from '../../src/pipeline/document.ts';

/** A stretch of text as a PDF draws it; lengths in points, `y` from the bottom of the page. */
export interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  bold: boolean;
}

/**
 * A page's lines, top to bottom, out of what the page draws in any order.
 * What stands in different columns of one line is kept apart by three spaces.
 */
export function linesOf(pieces: readonly Piece[], page: number): Line[] {
  const rows: Piece[][] = [];
  const sorted = pieces.filter((piece) => piece.text.trim() !== '').toSorted((a, b) => b.y - a.y);
  for (const piece of sorted) {
    const row = rows.at(-1);
    if (row && isSameRow(row, piece)) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) =>
    lineOf(
      row.toSorted((a, b) => a.x - b.x),
      page,
    ),
  );
}

/** A label and its value are set up to 0.2 points apart, a raised figure up to a third of its size. */
function isSameRow(row: readonly Piece[], piece: Piece): boolean {
  const size = Math.max(piece.size, ...row.map((one) => one.size));
  return (row[0]?.y ?? 0) - piece.y < size * 0.35;
}

function lineOf(row: readonly Piece[], page: number): Line {
  const runs: Run[] = [];
  let end: number | undefined;
  for (const piece of row) {
    const text = (end === undefined ? '' : spaceFor(piece.x - end, piece.size)) + piece.text;
    const last = runs.at(-1);
    if (last && last.bold === piece.bold) last.text += text;
    else runs.push({ text, bold: piece.bold });
    end = piece.x + piece.width;
  }
  const first = row[0];
  return {
    runs,
    page,
    x: first?.x ?? 0,
    y: first?.y ?? 0,
    size: Math.max(...row.map((piece) => piece.size)),
  };
}

/** A space of Times is a quarter of its size wide; kerning moves letters by less than a tenth. */
function spaceFor(gap: number, size: number): string {
  if (gap > size * 1.2) return '   ';
  return gap > size * 0.12 ? ' ' : '';
}
