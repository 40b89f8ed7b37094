import type { Case } from '../archive/case.ts';
import { type Decided, decidedOf, yearOf } from '../archive/determination.ts';
import { citedBy, groupByTreatment, groupByYear, OUTCOMES } from '../archive/group.ts';
import { treatmentLabel } from '../archive/labels.ts';
import { unknown } from '../messages/en.ts';
import { type Taxonomy, UNCLASSIFIED } from '../taxonomy.ts';
import { type FacetName, facetNames } from './facet.ts';
import { type SearchedLetter, recordOf } from './record.ts';
import type { FacetValue, Row, TableFile } from './table.ts';

/** Values that the archive's decisions have, by facet, in the order in which pages list them. */
export type FacetValues = Record<FacetName, FacetValue[]>;

/** What is searched of a case: request, rationale and summary. Standard text and citations are not. */
export function searchedLetter({ data, summary, rationales }: Case): SearchedLetter {
  const determinations = data.determinations.map(({ request }, index) => ({
    request,
    rationale: rationales[index] ?? [],
  }));
  return { summary, determinations };
}

/** The values of every facet, with the taxonomy's labels; outcomes and years are their own. */
export function facetValues(cases: readonly Case[], taxonomy: Taxonomy): FacetValues {
  const all = cases.flatMap(decidedOf);
  const cited = new Set(all.flatMap((decided) => citedBy('reviewer', decided)));
  const outcomes = new Set<string>(all.map(({ determination }) => determination.outcome));
  return {
    outcome: OUTCOMES.filter((id) => outcomes.has(id)).map(itself),
    treatment: treatmentValues(all, taxonomy),
    guideline: [...taxonomy.guidelines.values()]
      .filter(({ slug }) => cited.has(slug))
      .map(({ slug, label }) => ({ id: slug, label })),
    year: [...groupByYear(all).keys()].map(itself),
  };
}

/** Which values of a facet a decision has: for a treatment its category too. */
export function valuesHeld(decided: Decided, facet: FacetName): string[] {
  const { outcome, treatment } = decided.determination;
  const [category = treatment] = treatment.split('/');
  const held: Record<FacetName, string[]> = {
    outcome: [outcome],
    treatment: [...new Set([category, treatment])],
    guideline: citedBy('reviewer', decided),
    year: [yearOf(decided)],
  };
  return held[facet];
}

/**
 * The table's file.
 *
 * @param cases in the order of their numbers; @param records the name of each one's record in the index.
 */
export function tableFileOf(
  cases: readonly Case[],
  records: readonly string[],
  taxonomy: Taxonomy,
  rateFloor: number,
): TableFile {
  const values = facetValues(cases, taxonomy);
  const numbers = {} as Record<FacetName, Map<string, number>>;
  for (const facet of facetNames) {
    numbers[facet] = new Map(values[facet].map(({ id }, index) => [id, index]));
  }
  const numbersOf = (decided: Decided, facet: FacetName) =>
    valuesHeld(decided, facet).map((id) => numbers[facet].get(id) ?? -1);
  const row = (decided: Decided): Row => [
    numbersOf(decided, 'treatment'),
    numbersOf(decided, 'outcome')[0] ?? -1,
    numbersOf(decided, 'guideline'),
  ];
  const rows = (facet: FacetName) =>
    values[facet].map(({ id, label }): [string, string] => [id, label]);
  return {
    values: {
      outcome: rows('outcome'),
      treatment: rows('treatment'),
      guideline: rows('guideline'),
      year: rows('year'),
    },
    letters: cases.map((letter, index) => [
      records[index] ?? '',
      letter.data.id,
      letter.data.decided,
      recordOf(searchedLetter(letter)).starts,
      decidedOf(letter).map(row),
    ]),
    rateFloor,
  };
}

const itself = (id: string): FacetValue => ({ id, label: id });

function treatmentValues(all: readonly Decided[], taxonomy: Taxonomy): FacetValue[] {
  const values = [...groupByTreatment(all, taxonomy).keys()].map((id) => ({
    id,
    label: treatmentLabel(taxonomy, id) ?? id,
  }));
  const unclassified = all.some(({ determination }) => determination.treatment === UNCLASSIFIED);
  return unclassified ? [...values, { id: UNCLASSIFIED, label: unknown.treatment }] : values;
}
