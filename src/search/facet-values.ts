import { type Decided, yearOf } from '../archive/determination.ts';
import { type HubWords, hubsOf } from '../archive/hub.ts';
import { guidelineLabel } from '../archive/labels.ts';
import type { Taxonomy } from '../taxonomy.ts';
import type { HubKind } from '../urls.ts';
import { byFacet, type FacetName } from './facet-name.ts';
import { valuesHeld } from './values-held.ts';

/** A value of a facet: what stands in the address, and what pages call it. */
export interface FacetValue {
  id: string;
  label: string;
}

/** Values that the archive's determinations have, by facet, in the order in which pages list them. */
export type FacetValues = Record<FacetName, FacetValue[]>;

/** Names of what no taxonomy names. */
export interface FacetWords extends HubWords {
  unclassified: string;
  /** A value that has no name of its own: an age band, `female`, `expedited`. */
  value(facet: FacetName, id: string): string;
}

/** The values of every facet. */
export function facetValues(
  determinations: readonly Decided[],
  taxonomy: Taxonomy,
  words: FacetWords,
): FacetValues {
  return byFacet((facet) => {
    const present = new Set(determinations.flatMap((decided) => valuesHeld(decided, facet)));
    const labels = new Map(
      namesOf(facet, determinations, taxonomy, words).map(({ id, label }) => [id, label]),
    );
    const known = [...labels].filter(([id]) => present.has(id));
    const others = [...present].filter((id) => !labels.has(id)).sort(byNumber);
    const own = (id: string) =>
      id === 'unclassified' ? words.unclassified : words.value(facet, id);
    return [
      ...known.map(([id, label]) => ({ id, label })),
      ...others.map((id) => ({ id, label: own(id) })),
    ];
  });
}

/** Values that have names, in the order of pages; not all need be there. */
function namesOf(
  facet: FacetName,
  determinations: readonly Decided[],
  taxonomy: Taxonomy,
  words: FacetWords,
): FacetValue[] {
  if (facet === 'guideline' || facet === 'administrator') {
    return [...taxonomy.guidelines.keys()].map((id) => ({
      id,
      label: guidelineLabel(taxonomy, id) ?? id,
    }));
  }
  if (facet === 'year') {
    const years = determinations.map(yearOf).sort().reverse();
    return years.map((id) => ({ id, label: id }));
  }
  const kind = HUBS[facet];
  if (!kind) return [];
  return hubsOf(kind, { determinations, taxonomy }, words).map(({ slug, label }) => ({
    id: slug,
    label,
  }));
}

/** Facets that have hubs, which name them. */
const HUBS: Partial<Record<FacetName, HubKind>> = {
  outcome: 'outcomes',
  treatment: 'treatments',
  body: 'body-parts',
  reason: 'reasons',
  specialty: 'specialties',
  program: 'programs',
};

const byNumber = (a: string, b: string): number =>
  Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : 1);
