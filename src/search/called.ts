import type { FacetName } from './facet-name.ts';
import type { SearchManifest } from './manifest.ts';
import type { Match, Row } from './match.ts';
import type { Concept } from './plan.ts';
import type { SearchTable } from './table.ts';
import { wordsOf } from './word.ts';

/** How well names fit a concept, from 0 to 1, for each determination of a volume; `undefined` where none does. */
export type Called = (table: SearchTable) => Float32Array | undefined;

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
  if (others.length === 0 && match.kind === 'any') return only;
  const share = match.kind === 'all' ? 1 / match.parts.length : 0;
  return (table) =>
    parts.reduce<Float32Array | undefined>((sum, part) => {
      const more = part(table);
      if (!more) return sum;
      const known = sum ?? new Float32Array(more.length);
      for (let number = 0; number < known.length; number += 1) {
        const [one, other] = [known[number] ?? 0, more[number] ?? 0];
        known[number] = share > 0 ? one + share * other : Math.max(one, other);
      }
      return known;
    }, undefined);
}

function calledAsRow(row: Row, values: SearchManifest['values']): Called {
  const named = (Object.entries(NAMING) as [FacetName, number][])
    .map(([facet, counts]) => ({ facet, counts, ids: idsCalled(facet, row, values) }))
    .filter(({ ids }) => ids.size > 0);
  const amounts =
    row.length === 1 ? (row[0] ?? []).filter((word) => AMOUNT.test(word)).map(Number) : [];
  if (named.length === 0 && amounts.length === 0) return nothing;
  return (table) => namesIn(table, named, amounts);
}

const nothing: Called = () => undefined;

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
  const called = namesOf(facet, values).filter(([, words]) =>
    words.some((_, start) =>
      row.every((forms, place) => forms.includes(words[start + place] ?? '')),
    ),
  );
  return new Set(called.map(([id]) => id));
}

type Values = SearchManifest['values'];
const read = new WeakMap<Values, Map<FacetName, [id: string, words: string[]][]>>();

/** What a facet's values are called, word by word; read once for an archive. */
function namesOf(facet: FacetName, values: Values): [id: string, words: string[]][] {
  const known = read.get(values) ?? new Map<FacetName, [string, string[]][]>();
  read.set(values, known);
  const names =
    known.get(facet) ??
    values[facet].map(([id, label]): [string, string[]] => {
      const name = facet === 'outcome' ? (OUTCOMES[id] ?? '') : label;
      return [id, wordsOf(name).map(({ word }) => word)];
    });
  known.set(facet, names);
  return names;
}

function namesIn(
  table: SearchTable,
  named: readonly Named[],
  amounts: readonly number[],
): Float32Array {
  const names = new Float32Array(table.letterOf.length);
  const raise = (number: number, to: number) => {
    if (to > (names[number] ?? 0)) names[number] = to;
  };
  for (const { facet, ids, counts } of named) {
    const column = table.columns[facet];
    const fits = column?.combos.map((combo) =>
      combo.some((value) => ids.has(column.ids[value] ?? '')),
    );
    column?.rows.forEach((row, number) => {
      if (fits?.[row]) raise(number, counts);
    });
  }
  if (amounts.length > 0)
    table.asked?.amount.forEach((amount, number) => {
      if (amount !== null && amounts.includes(amount)) raise(number, ASKED);
    });
  return names;
}
