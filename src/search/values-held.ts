import { type Decided, yearOf } from '../archive/determination.ts';
import { citedBy } from '../archive/group.ts';
import { specialtySlugs } from '../archive/specialty.ts';
import type { FacetName } from './facet-name.ts';

/** Which values of a facet a determination has: for a treatment its category too. */
export function valuesHeld(decided: Decided, facet: FacetName): string[] {
  return [...new Set(READ[facet](decided))];
}

const some = (value: string | undefined): string[] => (value === undefined ? [] : [value]);

const READ: Record<FacetName, (decided: Decided) => string[]> = {
  outcome: ({ determination }) => [determination.outcome],
  treatment: ({ determination: { treatment } }) => [
    treatment.split('/')[0] ?? treatment,
    treatment,
  ],
  body: ({ determination }) => determination.bodyParts,
  guideline: (decided) => citedBy('reviewer', decided),
  administrator: (decided) => citedBy('administrator', decided),
  reason: ({ determination }) => determination.reasons.map(({ id }) => id),
  year: (decided) => [yearOf(decided)],
  specialty: specialtySlugs,
  age: ({ case: { data } }) => some(data.patient.age),
  sex: ({ case: { data } }) => some(data.patient.sex),
  priority: ({ case: { data } }) => some(data.priority),
  program: ({ case: { data } }) => [data.program],
};

/** Whether the reviewer cites a guideline that the administrator, who cites some, does not. */
export function usedAnother(decided: Pick<Decided, 'determination'>): boolean {
  const administrator = citedBy('administrator', decided);
  return (
    administrator.length > 0 &&
    citedBy('reviewer', decided).some((id) => !administrator.includes(id))
  );
}
