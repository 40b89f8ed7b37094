import type { TextLine } from '../../pipeline/normalize/text-line.ts';

/** Longer than any line of a page. */
const LONGER_THAN_LINES = 180;

/** Whether a letter's text came without line ends, or with one per paragraph. */
export function isUnwrapped(text: string): boolean {
  return text.split('\n').some((line) => line.length > LONGER_THAN_LINES);
}

/**
 * Parts the lines of an unwrapped text into their sentences, so that a heading that follows a rationale on the same line can be
 * told from it. Lines with weights are left as they are.
 */
export function sentenceLines(lines: readonly TextLine[]): TextLine[] {
  return lines.flatMap((line) => {
    if (line.bold !== undefined) return [line];
    const sentences = line.text.split(/(?=\s)(?<=[.!?]["'\u201D)\]]*)\s+(?=["'\u201C(]?[A-Z0-9#])/);
    return sentences.map((text, index) => ({
      ...line,
      text,
      columns: [text],
      before: index === 0 ? line.before : 'none',
      room: index === sentences.length - 1 ? line.room : 0,
    }));
  });
}
