import { widthInTimes } from './times-widths.ts';
import type { TextLine } from './text-line.ts';

/**
 * Marks the lines that end although the next word would have fitted: there a paragraph ends, whatever the spacing.
 * Measured by counting characters and in the widths of Times, for text comes in fixed and in proportional type.
 */
export function markEarlyEnds(lines: readonly TextLine[]): TextLine[] {
  const measures = [(text: string) => text.length, widthInTimes].map((measure) =>
    earlyBy(lines, measure),
  );
  // In running text most lines end because they are full: the right measure finds the fewest early ends.
  const best = measures.toSorted((a, b) => count(a) - count(b))[0] ?? [];
  return lines.map((line, index) => ({ ...line, endsEarly: best[index] ?? false }));
}

function earlyBy(lines: readonly TextLine[], measure: (text: string) => number): boolean[] {
  const widths = lines.map((line) => measure(line.text));
  const full = quantile(widths, 0.93);
  const unwrapped =
    lines.filter((line) => line.text.length > UNWRAPPED).length > lines.length * 0.05;
  return lines.map((_, index) => {
    const next = lines[index + 1];
    if (!next || unwrapped) return true;
    const word = /^\S+/.exec(next.text)?.[0] ?? '';
    return (widths[index] ?? 0) + measure(` ${word}`) < full * 0.985;
  });
}

// No page has lines of this many characters: the text has a line per paragraph.
const UNWRAPPED = 180;

function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

function count(flags: readonly boolean[]): number {
  return flags.filter(Boolean).length;
}
