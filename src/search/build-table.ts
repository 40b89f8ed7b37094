import type { Case } from '../archive/case.ts';
import { type Decided, decidedOf } from '../archive/determination.ts';
import { unit as units } from '../schema.ts';
import { FIRST_FACETS, type FacetName, facetNames } from './facet-name.ts';
import { recordOf } from './record.ts';
import { searchedLetter } from './searched-letter.ts';
import type { Asked, Column, CoreFile, FacetsFile } from './table.ts';
import { usedAnother, valuesHeld } from './values-held.ts';

/**
 * A shard's first file.
 *
 * @param cases of the shard, in the order of their numbers; @param records the name of each one's record in the index;
 * @param volume the shard's number
 */
export function coreFileOf(
  cases: readonly Case[],
  records: readonly string[],
  volume: number = cases[0]?.volume ?? 1,
): CoreFile {
  return {
    volume,
    records: cases.map((_, index) => records[index] ?? ''),
    ids: cases.map(({ data }) => data.id),
    decided: cases.map(({ data }) => data.decided),
    counts: cases.map(({ data }) => data.determinations.length),
    lengths: cases.map((letter) => {
      const { starts, length } = recordOf(searchedLetter(letter));
      return starts.map((start, index) => (starts[index + 1] ?? length) - start);
    }),
    columns: columnsOf(cases.flatMap(decidedOf), FIRST_FACETS),
  };
}

/** A shard's second file. */
export function facetsFileOf(cases: readonly Case[]): FacetsFile {
  const determinations = cases.flatMap(decidedOf);
  const first: readonly FacetName[] = FIRST_FACETS;
  // The year is made of the days that the first file has.
  const later = facetNames.filter((facet) => !first.includes(facet) && facet !== 'year');
  return { columns: columnsOf(determinations, later), asked: askedOf(determinations) };
}

function columnsOf(
  determinations: readonly Decided[],
  facets: readonly FacetName[],
): Partial<Record<FacetName, Column>> {
  return Object.fromEntries(facets.map((facet) => [facet, columnOf(determinations, facet)]));
}

function columnOf(determinations: readonly Decided[], facet: FacetName): Column {
  const values = determinations.map((decided) => valuesHeld(decided, facet));
  const ids = [...new Set(values.flat())].sort();
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const combos = new Map<string, number[]>();
  for (const held of values)
    combos.set(
      held.join(),
      held.map((id) => numbers.get(id) ?? -1),
    );
  const order = new Map([...combos.keys()].map((key, number) => [key, number]));
  return {
    ids,
    combos: [...combos.values()],
    rows: values.map((held) => order.get(held.join()) ?? -1),
  };
}

function askedOf(determinations: readonly Decided[]): Asked {
  const quantities = determinations.map(({ determination }) => determination.quantity);
  const present = new Set(quantities.map((quantity) => quantity?.unit));
  const known = units.options.filter((unit) => present.has(unit));
  return {
    units: known,
    unit: quantities.map((quantity) => (quantity ? known.indexOf(quantity.unit) : null)),
    amount: quantities.map((quantity) => quantity?.amount ?? null),
    granted: determinations.flatMap(({ determination: { quantity, granted } }, number) =>
      granted && granted.unit === quantity?.unit ? [[number, granted.amount] as const] : [],
    ),
    differs: determinations.map((decided) => (usedAnother(decided) ? 1 : 0)),
  };
}
