import type { Decided } from './determination.ts';

/** Determinations of neighbouring classes (years, amounts) that were joined, with the first and last of them. */
export interface Span<Key> {
  first: Key;
  last: Key;
  determinations: Decided[];
}

/**
 * Classes in their order, joined until each span holds as many determinations as the floor asks for; what is left over at the
 * end joins the span before. One span, under the floor, where all together hold too few; none for no determinations.
 */
export function spansOf<Key>(
  classes: Iterable<readonly [Key, readonly Decided[]]>,
  floor: number,
): Span<Key>[] {
  const spans: Span<Key>[] = [];
  for (const [key, decided] of classes) {
    const open = spans.at(-1);
    if (open && open.determinations.length < floor) join(open, key, decided);
    else spans.push({ first: key, last: key, determinations: [...decided] });
  }
  const rest = spans.at(-1);
  const before = spans.at(-2);
  if (rest && before && rest.determinations.length < floor) {
    join(before, rest.last, rest.determinations);
    spans.pop();
  }
  return spans;
}

function join<Key>(span: Span<Key>, last: Key, determinations: readonly Decided[]): void {
  span.last = last;
  span.determinations.push(...determinations);
}
