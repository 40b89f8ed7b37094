import type { TextLine } from '../../pipeline/normalize/text-line.ts';

/** A letter as one text in which labels can be sought over line ends, and from which lines can be cut again. */
export interface Scroll {
  /** The lines, parted by line feeds. */
  text: string;
  /** The lines between two places of `text`; a line that is cut ends, or begins, its paragraph there. */
  lines(start: number, end: number): TextLine[];
}

/** Lines as a scroll. */
export function scrollOf(lines: readonly TextLine[]): Scroll {
  const starts: number[] = [];
  let text = '';
  for (const line of lines) {
    starts.push(text.length);
    text += `${line.text}\n`;
  }
  return { text, lines: (start, end) => linesBetween(lines, starts, start, end) };
}

function linesBetween(
  lines: readonly TextLine[],
  starts: readonly number[],
  start: number,
  end: number,
): TextLine[] {
  const found: TextLine[] = [];
  for (let index = lineAt(starts, start); index < lines.length; index += 1) {
    const [line, at = 0] = [lines[index], starts[index]];
    if (!line || at >= end) break;
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, line.text.length)];
    if (from < to) found.push(...cut(line, from, to));
  }
  return found;
}

/** The index of the line that holds a place, by halving: a file may hold a hundred thousand lines. */
function lineAt(starts: readonly number[], place: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

function cut(line: TextLine, from: number, to: number): TextLine[] {
  const raw = line.text.slice(from, to);
  const text = raw.trim();
  if (text === '') return [];
  const skipped = from + (raw.length - raw.trimStart().length);
  const bold =
    line.bold === undefined ? undefined : Math.min(Math.max(line.bold - skipped, 0), text.length);
  return [
    {
      ...line,
      text,
      bold,
      columns: from === 0 && to === line.text.length ? line.columns : [text],
      before: skipped === 0 ? line.before : 'gap',
      room: to < line.text.length ? 1 : line.room,
    },
  ];
}
