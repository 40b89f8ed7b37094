import type { FacetName } from './facet-name.ts';
import type { SearchManifest } from './manifest.ts';
import type { Match, Row } from './match.ts';
import type { Concept } from './plan.ts';
import type { SearchTable } from './table.ts';
import { wordsOf } from './word.ts';

/** How well names fit a concept, from 0 to 1, by volume and number of a determination. */
export type Called = (table: SearchTable, number: number) => number;

/**
 * Finds whether what a determination is filed under is called as a concept: its treatment and body parts before all, then its
 * outcome and guidelines, and how much it asks for. Names tell what a decision is about where its words are others.
 * Of "neck pain" a body part called neck names one half.
 */
export function calledSo(concept: Concept | undefined, values: SearchManifest['values']): Called {
  if (!concept || concept.field !== undefined || concept.prefix !== undefined) return nothing;
  return calledAs(concept.match, values);
}

function calledAs(match: Match, values: SearchManifest['values']): Called {
  if (match.kind === 'row') return calledAsRow(match.row, values);
  const parts = match.parts
    .map((part) => calledAs(part, values))
    .filter((part) => part !== nothing);
  const [only, ...others] = parts;
  if (!only) return nothing;
  if (match.kind === 'all')
    return (table, number) =>
      parts.reduce((sum, part) => sum + part(table, number), 0) / match.parts.length;
  if (others.length === 0) return only;
  return (table, number) =>
    others.reduce((most, part) => Math.max(most, part(table, number)), only(table, number));
}

function calledAsRow(row: Row, values: SearchManifest['values']): Called {
  const named = (Object.entries(NAMING) as [FacetName, number][])
    .map(([facet, counts]) => ({ facet, counts, ids: idsCalled(facet, row, values) }))
    .filter(({ ids }) => ids.size > 0);
  const amounts =
    row.length === 1 ? (row[0] ?? []).filter((word) => AMOUNT.test(word)).map(Number) : [];
  if (named.length === 0 && amounts.length === 0) return nothing;
  const byTable = new Map<SearchTable, (number: number) => number>();
  return (table, number) => {
    const known = byTable.get(table) ?? counter(table, named, amounts);
    byTable.set(table, known);
    return known(number);
  };
}

/** Nothing is called so. */
export const nothing: Called = () => 0;

/** Which facets' names count, and how much. */
const NAMING: Partial<Record<FacetName, number>> = {
  treatment: 1,
  body: 0.9,
  outcome: 0.7,
  guideline: 0.4,
};
const ASKED = 0.8;
const AMOUNT = /^\d{1,3}$/;

/** What people say for an outcome; the pages have one word for each. */
const OUTCOMES: Readonly<Record<string, string>> = {
  upheld: 'upheld denied denial deny refused rejected declined uncertified noncertified unapproved',
  overturned:
    'overturned approved approval approve granted allowed authorized won certified reversed',
  'partially-overturned': 'partially partial modified partly approved',
};

interface Named {
  facet: FacetName;
  counts: number;
  ids: ReadonlySet<string>;
}

function idsCalled(
  facet: FacetName,
  row: Row,
  values: SearchManifest['values'],
): ReadonlySet<string> {
  const called = values[facet].filter(([id, label]) => {
    const words = wordsOf(facet === 'outcome' ? (OUTCOMES[id] ?? '') : label).map(
      ({ word }) => word,
    );
    return words.some((_, start) =>
      row.every((forms, place) => forms.includes(words[start + place] ?? '')),
    );
  });
  return new Set(called.map(([id]) => id));
}

function counter(
  table: SearchTable,
  named: readonly Named[],
  amounts: readonly number[],
): (number: number) => number {
  const columns = named.flatMap(({ facet, ids, counts }) => {
    const column = table.columns[facet];
    if (!column) return [];
    const fits = column.combos.map((combo) =>
      combo.some((value) => ids.has(column.ids[value] ?? '')),
    );
    return [{ rows: column.rows, fits, counts }];
  });
  const asked = amounts.length > 0 ? table.asked?.amount : undefined;
  return (number) => {
    let most = 0;
    for (const { rows, fits, counts } of columns)
      if (fits[rows[number] ?? -1]) most = Math.max(most, counts);
    const amount = asked?.[number];
    return typeof amount === 'number' && amounts.includes(amount) ? Math.max(most, ASKED) : most;
  };
}
