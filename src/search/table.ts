import type { Unit } from '../schema.ts';
import type { FacetName } from './facet-name.ts';

/** A facet's values for every determination of a volume: each row names a combination of values, which many share. */
export interface Column {
  /** Values as the address has them. */
  ids: readonly string[];
  /** Numbers of values. */
  combos: readonly (readonly number[])[];
  /** For each determination, its combination's number. */
  rows: readonly number[];
}

/** What is known of a volume before any text is read. Determinations and letters are named by their numbers in it. */
export interface SearchTable {
  volume: number;
  /** Names of the letters' records in the index. */
  records: readonly string[];
  /** Case numbers. */
  ids: readonly string[];
  /** Days, or years alone. */
  decided: readonly string[];
  /** Where each letter's sections begin, and at the end its length (record.ts). */
  starts: readonly (readonly number[])[];
  /** Number of each letter's first determination. */
  firsts: readonly number[];
  /** Number of each determination's letter. */
  letterOf: readonly number[];
  columns: Readonly<Partial<Record<FacetName, Column>>>;
  /** What narrows by other things than values; comes with the later facets. */
  asked?: Asked;
}

/** How much each determination asks for (`null`: not told), and whether the reviewer used another guideline. */
export interface Asked {
  units: readonly Unit[];
  /** Number in `units`; `null` where no quantity is known. */
  unit: readonly (number | null)[];
  amount: readonly (number | null)[];
  /** What was granted where the letter grants a part and counts it in the unit asked for: determination's number, amount. */
  granted: readonly (readonly [number: number, amount: number])[];
  /** Whether the reviewer cites a guideline that the administrator, who cites some, does not. */
  differs: readonly (0 | 1)[];
}

/** A volume's first file (`core.json`). */
export interface CoreFile {
  volume: number;
  records: string[];
  ids: string[];
  decided: string[];
  /** How many determinations each letter has. */
  counts: number[];
  /** Lengths of each letter's sections. */
  lengths: number[][];
  columns: Partial<Record<FacetName, Column>>;
}

/** A volume's second file (`facets.json`). */
export interface FacetsFile {
  columns: Partial<Record<FacetName, Column>>;
  asked: Asked;
}

/** Reads a volume's first file. */
export function readTable({ counts, lengths, ...file }: CoreFile): SearchTable {
  const firsts: number[] = [];
  const letterOf: number[] = [];
  counts.forEach((count, letter) => {
    firsts.push(letterOf.length);
    for (let index = 0; index < count; index += 1) letterOf.push(letter);
  });
  return {
    ...file,
    firsts,
    letterOf,
    starts: lengths.map(startsOf),
    columns: withYears(file, letterOf),
  };
}

/** The table with its second file. */
export function withFacets(table: SearchTable, { columns, asked }: FacetsFile): SearchTable {
  return { ...table, columns: { ...table.columns, ...columns }, asked };
}

/** Values of a facet that a determination has. Empty where the facet is not there yet. */
export function held(table: SearchTable, facet: FacetName, determination: number): string[] {
  const column = table.columns[facet];
  const combo = column?.combos[column.rows[determination] ?? -1] ?? [];
  return combo.map((value) => column?.ids[value] ?? '');
}

/** The year of a day (or of a year). */
export const yearOf = (decided: string): string => decided.slice(0, 4);

function startsOf(lengths: readonly number[]): number[] {
  const starts = [0];
  for (const length of lengths) starts.push((starts.at(-1) ?? 0) + length);
  return starts;
}

function withYears(
  { columns, decided }: Pick<CoreFile, 'columns' | 'decided'>,
  letterOf: readonly number[],
): SearchTable['columns'] {
  const ids = [...new Set(decided.map(yearOf))].sort().reverse();
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const years = decided.map((day) => numbers.get(yearOf(day)) ?? -1);
  return {
    ...columns,
    year: {
      ids,
      combos: ids.map((_, number) => [number]),
      rows: letterOf.map((letter) => years[letter] ?? -1),
    },
  };
}
