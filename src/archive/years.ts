import type { Decided } from './determination.ts';
import { groupByYear } from './group.ts';
import { type Span, spansOf } from './spans.ts';

/** Years from the oldest, those under the floor joined with their neighbours: see `spansOf`. */
export function yearSpans(determinations: readonly Decided[], floor: number): Span<string>[] {
  return spansOf([...groupByYear(determinations)].reverse(), floor);
}
