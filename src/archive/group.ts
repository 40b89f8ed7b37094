import type { Outcome } from '../schema.ts';
import { type Taxonomy, UNCLASSIFIED } from '../taxonomy.ts';
import { type Decided, yearOf } from './determination.ts';
import { specialtySlugs } from './specialty.ts';

/** Determinations by what they share. Keys that nothing has are absent; each list keeps its order. */
export type Groups = Map<string, Decided[]>;

/** Outcomes as pages order them: approved first, the denial last. */
export const OUTCOMES: readonly Outcome[] = ['overturned', 'partially-overturned', 'upheld'];

/** By category and by class (`rehabilitation`, `rehabilitation/physical-therapy`), in the order of the taxonomy. */
export function groupByTreatment(determinations: readonly Decided[], taxonomy: Taxonomy): Groups {
  const order = [...taxonomy.categories.values()].flatMap(({ slug, classes }) => [
    slug,
    ...classes.map((entry) => `${slug}/${entry.slug}`),
  ]);
  return inOrder(group(determinations, treatmentPaths), order);
}

/** By guideline that either side cites, in the order of the taxonomy. */
export function groupByGuideline(determinations: readonly Decided[], taxonomy: Taxonomy): Groups {
  const cited = (decided: Decided) => [
    ...citedBy('administrator', decided),
    ...citedBy('reviewer', decided),
  ];
  return inOrder(group(determinations, cited), [...taxonomy.guidelines.keys()]);
}

/** By guideline that the reviewer cites, the most cited first. */
export function groupByReviewersGuideline(
  determinations: readonly Decided[],
  taxonomy: Taxonomy,
): Groups {
  const cited = group(determinations, (decided) => citedBy('reviewer', decided));
  const groups = inOrder(cited, [...taxonomy.guidelines.keys()]);
  return new Map([...groups].sort(([, a], [, b]) => b.length - a.length));
}

/** By reason, in the order of the taxonomy. */
export function groupByReason(determinations: readonly Decided[], taxonomy: Taxonomy): Groups {
  const reasons = group(determinations, ({ determination }) =>
    determination.reasons.map(({ id }) => id),
  );
  return inOrder(reasons, [...taxonomy.reasons.keys()]);
}

/** By the reviewer's specialty, in the order of the alphabet. */
export function groupBySpecialty(determinations: readonly Decided[]): Groups {
  const specialties = group(determinations, specialtySlugs);
  return inOrder(specialties, [...specialties.keys()].sort());
}

/** By program, in the order of the alphabet. */
export function groupByProgram(determinations: readonly Decided[]): Groups {
  const programs = group(determinations, (decided) => [decided.case.data.program]);
  return inOrder(programs, [...programs.keys()].sort());
}

/** By outcome: overturned, partly overturned, upheld. */
export function groupByOutcome(determinations: readonly Decided[]): Groups {
  return inOrder(
    group(determinations, ({ determination }) => [determination.outcome]),
    OUTCOMES,
  );
}

/** By body part, in the order of the taxonomy. */
export function groupByBodyPart(determinations: readonly Decided[], taxonomy: Taxonomy): Groups {
  const parts = group(determinations, ({ determination }) => determination.bodyParts);
  return inOrder(parts, [...taxonomy.bodyParts.keys()]);
}

/** By year of the decision, the newest first. */
export function groupByYear(determinations: readonly Decided[]): Groups {
  const years = group(determinations, (decided) => [yearOf(decided)]);
  return inOrder(years, [...years.keys()].sort().reverse());
}

/** Guidelines that one side cites, each once; without those that could not be told. */
export function citedBy(side: Side, { determination }: Pick<Decided, 'determination'>): string[] {
  const ids = determination.guidelines[side].map(({ id }) => id);
  return [...new Set(ids)].filter((id) => id !== UNCLASSIFIED);
}

export type Side = 'administrator' | 'reviewer';

function group(determinations: readonly Decided[], keysOf: (decided: Decided) => string[]): Groups {
  const groups: Groups = new Map();
  for (const decided of determinations) {
    for (const key of new Set(keysOf(decided))) {
      const members = groups.get(key);
      if (members) members.push(decided);
      else groups.set(key, [decided]);
    }
  }
  return groups;
}

function inOrder(groups: Groups, order: readonly string[]): Groups {
  const present = order.flatMap((key) => {
    const members = groups.get(key);
    return members ? [[key, members] as const] : [];
  });
  return new Map(present);
}

/** A class belongs to its category too; a table may give the category alone. */
function treatmentPaths({ determination: { treatment } }: Decided): string[] {
  const [category = treatment] = treatment.split('/');
  return [category, treatment];
}
