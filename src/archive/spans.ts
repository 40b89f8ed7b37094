import type { Decided } from './determination.ts';

/** Determinations of neighbouring classes (years, amounts) that were joined, with the first and last of them. */
export interface Span<Key, Member = Decided> {
  first: Key;
  last: Key;
  determinations: Member[];
}

/**
 * Classes in their order, joined until each span holds as many determinations as the floor asks for; what is left over at the
 * end joins the span before. One span, under the floor, where all together hold too few; none for no determinations.
 */
export function spansOf<Key, Member = Decided>(
  classes: Iterable<readonly [Key, readonly Member[]]>,
  floor: number,
): Span<Key, Member>[] {
  const spans: Span<Key, Member>[] = [];
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

function join<Key, Member>(
  span: Span<Key, Member>,
  last: Key,
  determinations: readonly Member[],
): void {
  span.last = last;
  span.determinations.push(...determinations);
}
