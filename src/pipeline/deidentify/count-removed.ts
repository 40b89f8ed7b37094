import { type RemovalKind, type Removed, removalKind } from '../../schema.ts';
import type { Span } from './span.ts';

/** What was removed or coarsened, one entry a place; never what. */
export type Removals = Pick<Span, 'kind' | 'coarsened' | 'count'>[];

/** How much of each kind, in the schema's order of kinds; kinds of which there is none are left out. */
export function countRemoved(removals: Readonly<Removals>): Removed {
  const counts = new Map<RemovalKind, number>();
  for (const { kind, coarsened, count = 1 } of removals) {
    const counted = coarsened ?? kind;
    counts.set(counted, (counts.get(counted) ?? 0) + count);
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b)));
}

const ORDER: readonly RemovalKind[] = removalKind.options;
