import type { FacetName } from './facet.ts';

/** A value of a facet: what stands in the address, and what the page calls it. */
export interface FacetValue {
  id: string;
  label: string;
}

/** What the search knows of a letter before its text is read. */
export interface TableLetter {
  /** Name of its record in the index. */
  record: string;
  id: string;
  /** Day, or year alone. */
  decided: string;
  /** Where its sections begin (record.ts). */
  starts: number[];
}

/** A decision as the search counts it; values by their number in `values`. */
export interface TableDetermination {
  /** Number of its letter in `letters`. */
  letter: number;
  /** From 1, within the letter. */
  number: number;
  holds: Record<FacetName, number[]>;
}

/** The whole archive in a few bytes a decision: what counts, filters and sorting are made of. */
export interface SearchTable {
  values: Record<FacetName, FacetValue[]>;
  letters: TableLetter[];
  determinations: TableDetermination[];
  /** Number of each letter's first determination, by number of the letter. */
  firsts: number[];
  /** No share is shown for fewer decisions. */
  rateFloor: number;
}

/** The table as its file has it (`search/table.json`): rows instead of objects. */
export interface TableFile {
  values: Record<FacetName, [id: string, label: string][]>;
  letters: [record: string, id: string, decided: string, starts: number[], determinations: Row[]][];
  rateFloor: number;
}
/** A decision's values of each facet but the year, which is its letter's. */
export type Row = [treatment: number[], outcome: number, guideline: number[]];

/** Reads the file's content. */
export function readTable({ values, letters, rateFloor }: TableFile): SearchTable {
  const named = {} as SearchTable['values'];
  for (const facet of Object.keys(values) as FacetName[]) {
    named[facet] = values[facet].map(([id, label]) => ({ id, label }));
  }
  const years = new Map(named.year.map(({ id }, index) => [id, index]));
  const table: SearchTable = {
    values: named,
    letters: [],
    determinations: [],
    firsts: [],
    rateFloor,
  };
  for (const [letter, [record, id, decided, starts, rows]] of letters.entries()) {
    table.letters.push({ record, id, decided, starts });
    table.firsts.push(table.determinations.length);
    const year = [years.get(yearOf(decided)) ?? -1];
    rows.forEach(([treatment, outcome, guideline], index) => {
      const holds = { treatment, outcome: [outcome], guideline, year };
      table.determinations.push({ letter, number: index + 1, holds });
    });
  }
  return table;
}

/** The year of a day (or of a year). */
export const yearOf = (decided: string): string => decided.slice(0, 4);
