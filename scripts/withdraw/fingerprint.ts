import { parse } from 'yaml';
import type { KnownCase, KnownValue } from '../../src/gate/known.ts';
import type { Lookout } from '../../src/gate/lookout.ts';
import { squash } from '../../src/gate/fold.ts';
import { splitCaseFile } from '../../src/pipeline/front-matter.ts';

/** What tells that a text is of one case: taken before the case goes, kept in memory alone. */
export interface Fingerprint {
  /** Words that stand in no other case, in no page and in no part of the engine. */
  words: ReadonlySet<string>;
  /** Runs of words that stand in no other case. */
  runs: ReadonlySet<string>;
  /** What its letter's header named, but for what other letters name, too: as it is printed there. */
  known: KnownCase[];
}

/** What of a fingerprint is looked for in a place. */
export interface Sought {
  words?: ReadonlySet<string>;
  runs: ReadonlySet<string>;
  /** Absent where other letters' names stand, too: first names are many people's. */
  lookout?: Lookout;
  /** Whole values, squashed: for places where a name by itself may be somebody else's. */
  values?: ReadonlySet<string>;
}

/** What else is known of the archive while the case is in it. */
export interface Surroundings {
  /** The interface's own words. */
  engine: string;
  ledger: readonly KnownCase[];
  /** The case's id in lower case. */
  slug: string;
}

/**
 * The fingerprint of a case.
 *
 * @param own its files. @param others texts that stay: other cases, pages, taxonomies.
 */
export function fingerprintOf(
  own: readonly string[],
  others: readonly string[],
  { engine, ledger, slug }: Surroundings,
): Fingerprint {
  const said = own.flatMap(saidIn);
  const words = new Set(said.flatMap(wordsOf).filter((word) => DISTINCT.test(word)));
  const runs = new Set(said.flatMap(runsOf));
  // Half of the id may look like a word; where it stands is looked at by itself.
  for (const text of [...others, engine, slug]) {
    const listed = wordsOf(text);
    for (const word of listed) words.delete(word);
    for (const run of runsIn(listed)) runs.delete(run);
  }
  return { words, runs, known: ownKnown(ledger, slug) };
}

/** What its letter's header named, squashed, where that is long enough to be nothing else. */
export const valuesOf = ({ known }: Fingerprint): Set<string> =>
  new Set(known.flatMap((one) => one.known.map(keyOf)).filter((value) => value.length >= LEAST));

const LEAST = 8;

/** Whether a text holds anything that is sought. */
export function isTraced(text: string, { words, runs, lookout, values }: Sought): boolean {
  const listed = wordsOf(text);
  if (words && listed.some((word) => words.has(word))) return true;
  if (runsIn(listed).some((run) => runs.has(run))) return true;
  if (lookout && lookout.find(text).length > 0) return true;
  if (!values || values.size === 0) return false;
  const squashed = squash(text);
  return [...values].some((value) => squashed.includes(value));
}

/** Five letters or more: shorter ones are found within anything. */
const DISTINCT = /^\p{L}{5,}$/u;
const RUN = 6;

/** What a case file says in words: its body, and the texts of its front matter. */
function saidIn(text: string): string[] {
  const parts = splitCaseFile(text);
  if (!parts) return [text];
  try {
    return [...stringsIn(parse(parts.yaml)), parts.body];
  } catch {
    return [text]; // front matter that a person broke by hand
  }
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

const runsOf = (text: string): string[] => runsIn(wordsOf(text));

const runsIn = (words: readonly string[]): string[] =>
  words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));

/** What the case's letter named and no other letter does: a doctor or an employer may stand in many. */
function ownKnown(ledger: readonly KnownCase[], slug: string): KnownCase[] {
  const isOwn = ({ id }: KnownCase): boolean => id.toLowerCase() === slug;
  const shared = new Set(
    ledger.filter((entry) => !isOwn(entry)).flatMap(({ known }) => known.map(keyOf)),
  );
  return ledger
    .filter(isOwn)
    .map(({ id, known }) => ({ id, known: known.filter((one) => !shared.has(keyOf(one))) }));
}

const keyOf = ({ value }: KnownValue): string => squash(value);
