import { bare } from './case-number.ts';
import { type Held, type Hits, hitsOf } from './hits.ts';
import { type Match, type Row, rowsOf, SYNONYM } from './match.ts';
import type { Concept, Plan, Sought } from './plan.ts';
import { type Lookup, placesOf, type Postings } from './postings.ts';
import { sectionsOf } from './section.ts';
import type { SearchTable } from './table.ts';
import type { WordList } from './word-list.ts';

/** A volume as the search asks it. */
export interface SearchVolume {
  table: SearchTable;
  lookup: Lookup;
  /** All words of the volume that begin so. */
  wordsFrom(prefix: string): Promise<readonly string[]>;
  /** All words of the volume, where they can be had: of many words that are asked for most are nowhere, and need no lookup. */
  words?(): Promise<Pick<WordList, 'words'>>;
}

/** What a volume holds of a plan. */
export interface VolumeHits {
  /** Numbers of the determinations that fit, ascending. */
  found: readonly number[];
  /** For each concept, what determinations hold of it. */
  concepts: readonly Hits[];
  /** Rows of the plan that stand somewhere in the volume. */
  rows: ReadonlySet<Row>;
}

/** Finds the determinations of a volume that fit a plan: exactly those that a plain scan of its letters would give. */
export async function evaluate(
  { root, concepts }: Pick<Plan, 'root' | 'concepts'>,
  volume: SearchVolume,
): Promise<VolumeHits> {
  const rows = new Set<Row>();
  const lookup = await lookupFor(concepts, volume);
  const rowHits = remembered((row: Row, field) => hitsInRow(row, field, { ...volume, lookup }));
  const hits = await Promise.all(
    concepts.map((concept) => conceptHits(concept, volume, rows, rowHits)),
  );
  const all = volume.table.letterOf.map((_, number) => number);
  const found = setOf(root, hits, all);
  return { found: all.filter((number) => found.has(number)), concepts: hits, rows };
}

/** The determinations that fit a part of a plan. @param all those that there are */
export function setOf(
  sought: Sought,
  hits: readonly Hits[],
  all: readonly number[],
): { has(number: number): boolean } {
  if (sought.kind === 'concept') return hits[sought.concept] ?? new Set<number>();
  if (sought.kind === 'not') {
    const part = setOf(sought.part, hits, all);
    return { has: (number) => !part.has(number) };
  }
  const parts = sought.parts.map((part) => setOf(part, hits, all));
  return sought.kind === 'all'
    ? { has: (number) => parts.every((part) => part.has(number)) }
    : { has: (number) => parts.some((part) => part.has(number)) };
}

/** Asks for known words alone where a plan has so many that the list of the known costs less than asking for the others. */
async function lookupFor(
  concepts: Plan['concepts'],
  { lookup, words }: SearchVolume,
): Promise<Lookup> {
  const asked = new Set(concepts.flatMap(({ match }) => rowsOf(match)).flat(2));
  const list = asked.size > MANY ? await words?.().catch(() => undefined) : undefined;
  if (!list) return lookup;
  const known = new Set(list.words);
  return async (word) => (known.has(word) ? lookup(word) : NOWHERE);
}

const MANY = 80; // words; as many as a list's 30 kB are worth
const NOWHERE: Postings = new Map();

type RowHits = (row: Row, field: Concept['field']) => Promise<Hits>;

const hitsInRow = async (
  row: Row,
  field: Concept['field'],
  { table, lookup }: SearchVolume,
): Promise<Hits> => hitsOf(await placesOf(row, lookup), sectionsOf(field), table);

/** Looks each row up once: what a word is called often comes again as what its neighbours are called. */
function remembered(find: RowHits): RowHits {
  const known = new Map<string, Promise<Hits>>();
  return (row, field) => {
    const key = `${field} ${row.map((forms) => forms.join('/')).join(' ')}`;
    const found = known.get(key) ?? find(row, field);
    known.set(key, found);
    return found;
  };
}

async function conceptHits(
  { field, prefix, match }: Concept,
  volume: SearchVolume,
  rows: Set<Row>,
  rowHits: RowHits,
): Promise<Hits> {
  if (field === 'case')
    return caseHits({ match, ...(prefix !== undefined && { prefix }) }, volume.table);
  if (prefix !== undefined) return rowHits([await volume.wordsFrom(prefix)], field);
  const matchHits = async (match: Match): Promise<Hits> => {
    if (match.kind !== 'row') {
      const parts = await Promise.all(match.parts.map(matchHits));
      return match.kind === 'all' ? inAll(parts) : best(parts);
    }
    const hits = await rowHits(match.row, field);
    if (hits.size > 0) rows.add(match.row);
    return hits;
  };
  return matchHits(match);
}

/** Determinations that hold any of the parts, as much of them as of the one that they hold most of. */
function best([typed = new Map(), ...others]: Hits[]): Hits {
  const synonyms = others.filter((hits) => hits.size > 0);
  if (synonyms.length === 0) return typed;
  const hits = new Map(typed);
  for (const synonym of synonyms)
    for (const [number, held] of synonym) {
      const known = hits.get(number);
      hits.set(number, {
        request: Math.max(known?.request ?? 0, held.request * SYNONYM),
        prose: Math.max(known?.prose ?? 0, held.prose * SYNONYM),
      });
    }
  return hits;
}

/** Determinations that hold every part, as much of them as of the one that they hold least of. */
function inAll([first, ...others]: Hits[]): Hits {
  if (!first || others.length === 0) return first ?? new Map();
  const common = new Map<number, Held>();
  for (const [number, held] of first) {
    const parts = [held];
    for (const hits of others) {
      const part = hits.get(number);
      if (part) parts.push(part);
    }
    if (parts.length > others.length) common.set(number, least(parts));
  }
  return common;
}

/** Of several things a request may name some alone; of the prose the least that it holds of any counts. */
function least(parts: readonly Held[]): Held {
  return {
    request: parts.reduce((sum, part) => sum + part.request, 0) / parts.length,
    prose: Math.min(...parts.map((part) => part.prose + part.request * IN_REQUEST)),
  };
}

const IN_REQUEST = 2; // what a request's word counts among words of the prose

/** Determinations of letters whose case number holds what was typed. */
function caseHits(
  { match, prefix }: Pick<Concept, 'match' | 'prefix'>,
  { ids, letterOf }: SearchTable,
): Hits {
  const typed = prefix ?? rowsOf(match).flat(2).join('');
  const wanted = bare(typed);
  const fits = ids.map((id) => wanted !== '' && bare(id).includes(wanted));
  const hits = new Map<number, Held>();
  letterOf.forEach((letter, number) => {
    if (fits[letter]) hits.set(number, { request: 1, prose: 0 });
  });
  return hits;
}
