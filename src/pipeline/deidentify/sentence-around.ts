/**
 * The sentence that a place stands in, from full stop to full stop, on one line and at most some 400 characters of it, the
 * place among them. For a person who decides; private.
 */
export function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const from = Math.max(
    ...[...before.matchAll(/[.!?:;]\s+|\n\s*\n/g)].map(({ 0: gap, index }) => index + gap.length),
    0,
  );
  const stop = /[.!?](?=\s|$)|\n\s*\n/.exec(after);
  const to = stop ? stop.index + 1 : after.length;
  return (before.slice(from) + text.slice(start, end) + after.slice(0, to))
    .replace(/\s+/g, ' ')
    .trim();
}

const REACH = 200;
