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
  return {
    text,
    lines: (start, end) =>
      lines.flatMap((line, index) => {
        const from = Math.max(start - (starts[index] ?? 0), 0);
        const to = Math.min(end - (starts[index] ?? 0), line.text.length);
        return from < to ? cut(line, from, to) : [];
      }),
  };
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
