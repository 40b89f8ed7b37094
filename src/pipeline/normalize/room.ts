import type { TextLine } from './text-line.ts';
import { widthInTimes } from './times-widths.ts';

/**
 * Measures how much room lines leave although the next word would have fitted: there a paragraph ends, whatever the spacing.
 * Measured by counting characters and in the widths of Times, for text comes in fixed and in proportional type.
 */
export function measureRoom(lines: readonly TextLine[]): TextLine[] {
  const measures = [(text: string) => text.length, widthInTimes];
  const rooms = measures.map((measure) => roomBy(lines, measure));
  // In running text most lines end because they are full: the right measure finds the fewest with room.
  const best = rooms.toSorted((a, b) => withRoom(a) - withRoom(b))[0] ?? [];
  return lines.map((line, index) => ({ ...line, room: best[index] ?? 0 }));
}

function roomBy(lines: readonly TextLine[], measure: (text: string) => number): number[] {
  const widths = lines.map((line) => measure(line.text));
  const full = quantile(widths, 0.93);
  const long = lines.filter((line) => line.text.length > UNWRAPPED).length;
  const unwrapped = long > lines.length * 0.05;
  return lines.map((_, index) => {
    const next = lines[index + 1];
    if (!next || unwrapped) return 1;
    const word = /^\S+/.exec(next.text)?.[0] ?? '';
    const room = 1 - ((widths[index] ?? 0) + measure(` ${word}`)) / full;
    return room > TOLERANCE ? room : 0;
  });
}

// No page has lines of this many characters: the text has a line per paragraph.
const UNWRAPPED = 180;
// Bold type and kerning make lines up to this much wider or narrower than measured.
const TOLERANCE = 0.015;

function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

function withRoom(rooms: readonly number[]): number {
  return rooms.filter((room) => room > 0).length;
}
