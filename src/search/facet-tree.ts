import type { Decided } from '../archive/determination.ts';
import type { FacetName } from './facet-name.ts';
import type { FacetValue } from './facet-values.ts';
import { valuesHeld } from './values-held.ts';

/** A value as the page lists it: with its count in the whole archive, and for a category its classes. */
export interface FacetEntry extends FacetValue {
  count: number;
  children: FacetEntry[];
}

/** A facet's values as a tree, in their order: a treatment class (`category/class`) lies under its category. */
export function facetTree(
  facet: FacetName,
  values: readonly FacetValue[],
  determinations: readonly Decided[],
): FacetEntry[] {
  const counts = new Map<string, number>();
  for (const id of determinations.flatMap((decided) => valuesHeld(decided, facet))) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const entry = (value: FacetValue): FacetEntry => ({
    ...value,
    count: counts.get(value.id) ?? 0,
    children: values.filter(({ id }) => id.startsWith(`${value.id}/`)).map(entry),
  });
  return values.filter(({ id }) => !id.includes('/')).map(entry);
}
