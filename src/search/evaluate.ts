import { bare } from './case-number.ts';
import { type Hits, hitsOf } from './hits.ts';
import type { Concept, Plan, Row, Sought } from './plan.ts';
import { type Lookup, placesOf } from './postings.ts';
import { sectionsOf } from './section.ts';
import type { SearchTable } from './table.ts';

/** A volume as the search asks it. */
export interface SearchVolume {
  table: SearchTable;
  lookup: Lookup;
  /** All words of the volume that begin so. */
  wordsFrom(prefix: string): Promise<readonly string[]>;
}

/** What a volume holds of a plan. */
export interface VolumeHits {
  /** Numbers of the determinations that fit, ascending. */
  found: readonly number[];
  /** For each concept, what determinations hold of it. */
  concepts: readonly Hits[];
}

/** Finds the determinations of a volume that fit a plan: exactly those that a plain scan of its letters would give. */
export async function evaluate(
  { root, concepts }: Pick<Plan, 'root' | 'concepts'>,
  volume: SearchVolume,
): Promise<VolumeHits> {
  const hits = await Promise.all(concepts.map((concept) => conceptHits(concept, volume)));
  const all = volume.table.letterOf.map((_, number) => number);
  const found = setOf(root, hits, all);
  return { found: all.filter((number) => found.has(number)), concepts: hits };
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

async function conceptHits(concept: Concept, volume: SearchVolume): Promise<Hits> {
  const { table } = volume;
  if (concept.field === 'case') return caseHits(concept, table);
  const within = sectionsOf(concept.field);
  const hitsOfRow = async (row: Row) => hitsOf(await placesOf(row, volume.lookup), within, table);
  if (concept.prefix !== undefined) return hitsOfRow([await volume.wordsFrom(concept.prefix)]);
  const ways = await Promise.all(
    concept.ways.map(async ({ rows, weight }) => ({
      weight,
      hits: inAll(await Promise.all(rows.map(hitsOfRow))),
    })),
  );
  const [only, ...others] = ways;
  if (!only) return new Map();
  if (others.length === 0) return only.hits;
  const best = new Map<number, number>();
  for (const { hits, weight } of ways)
    for (const [number, held] of hits)
      best.set(number, Math.max(best.get(number) ?? 0, held * weight));
  return best;
}

/** Determinations that hold every row, as much of them as of the one that they hold least of. */
function inAll([first, ...others]: Hits[]): Hits {
  if (!first || others.length === 0) return first ?? new Map();
  const common = new Map<number, number>();
  for (const [number, held] of first) {
    const rest = others.map((hits) => hits.get(number));
    if (rest.every((one) => one !== undefined)) common.set(number, Math.min(held, ...rest));
  }
  return common;
}

/** Determinations of letters whose case number holds what was typed. */
function caseHits({ ways, prefix }: Concept, { ids, letterOf }: SearchTable): Hits {
  const typed = prefix ?? ways.flatMap(({ rows }) => rows.flat(2)).join('');
  const wanted = bare(typed);
  const fits = ids.map((id) => wanted !== '' && bare(id).includes(wanted));
  const hits = new Map<number, number>();
  letterOf.forEach((letter, number) => {
    if (fits[letter]) hits.set(number, 1);
  });
  return hits;
}
