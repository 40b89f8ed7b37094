import type { Span } from './span.ts';

/**
 * One list out of many detectors' spans: by start, none overlapping, whatever order they came in. Of overlapping ones the
 * one that holds the others wins; where none does, all of their ground is masked under the surest one's kind. Names that
 * only white space or a comma parts become one, so that the number of masks does not tell the number of names.
 */
export function mergeSpans(spans: readonly Span[], text: string): Span[] {
  const merged: Span[] = [];
  for (const span of spans.filter(({ start, end }) => end > start).sort(inOrder)) {
    const last = merged.at(-1);
    if (last && span.start < last.end) merged[merged.length - 1] = join(last, span);
    else if (last && isSameName(last, span, text)) {
      merged[merged.length - 1] = { ...last, end: span.end, ...tail(span) };
    } else merged.push(span);
  }
  return merged;
}

// By start, then the longest, then the surest; the rest makes the order of the detectors meaningless.
function inOrder(a: Span, b: Span): number {
  return (
    a.start - b.start ||
    b.end - a.end ||
    b.score - a.score ||
    (a.kind < b.kind ? -1 : Number(a.kind > b.kind)) ||
    (a.reason < b.reason ? -1 : Number(a.reason > b.reason))
  );
}

function join(a: Span, b: Span): Span {
  if (b.end <= a.end) return a;
  if (b.start === a.start) return b;
  const { kind, score, reason } = b.score > a.score ? b : a;
  return { kind, score, reason, start: a.start, end: b.end, ...(kind === b.kind && tail(b)) };
}

/** What a name ends in ("'s") is kept when its span grows. */
const tail = ({ kind, instead }: Span): Pick<Span, 'instead'> =>
  kind === 'name' && instead !== undefined ? { instead } : {};

const isSameName = (a: Span, b: Span, text: string): boolean =>
  a.kind === 'name' &&
  b.kind === 'name' &&
  a.instead === undefined &&
  /^(?:\s+|\s*,\s*|\s*-\s*)$/.test(text.slice(a.end, b.start));
