import type { Decided } from './determination.ts';
import { groupByYear } from './group.ts';

/** Determinations of a year, or of years in a row that were joined. */
export interface YearSpan {
  first: string;
  last: string;
  determinations: Decided[];
}

/**
 * Years from the oldest, joined until each span holds as many determinations as the floor asks for; what is left over at
 * the end joins the span before. One span, under the floor, where all years together hold too few; none for no determinations.
 */
export function yearSpans(determinations: readonly Decided[], floor: number): YearSpan[] {
  const spans: YearSpan[] = [];
  for (const [year, decided] of [...groupByYear(determinations)].reverse()) {
    const open = spans.at(-1);
    if (open && open.determinations.length < floor) join(open, year, decided);
    else spans.push({ first: year, last: year, determinations: [...decided] });
  }
  const rest = spans.at(-1);
  const before = spans.at(-2);
  if (rest && before && rest.determinations.length < floor) {
    join(before, rest.last, rest.determinations);
    spans.pop();
  }
  return spans;
}

function join(span: YearSpan, last: string, determinations: readonly Decided[]): void {
  span.last = last;
  span.determinations.push(...determinations);
}
