/** What results can be narrowed by; also the names of the address's parameters. */
export const facetNames = [
  'outcome',
  'treatment',
  'body',
  'guideline',
  'administrator',
  'reason',
  'year',
  'specialty',
  'age',
  'sex',
  'priority',
  'program',
] as const;
export type FacetName = (typeof facetNames)[number];

/** Facets that ranking and results need at once; the others come in a file of their own. */
export const FIRST_FACETS = ['outcome', 'treatment', 'body', 'guideline'] as const;
export type FirstFacet = (typeof FIRST_FACETS)[number];

/** A record with something for each facet. */
export function byFacet<Value>(make: (facet: FacetName) => Value): Record<FacetName, Value> {
  return Object.fromEntries(facetNames.map((facet) => [facet, make(facet)])) as Record<
    FacetName,
    Value
  >;
}
