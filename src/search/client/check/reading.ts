import { check, type CheckAnswer } from '../../check/check.ts';
import type { Pool } from '../../check/fitting.ts';
import type { CheckState } from '../../check/state.ts';
import { evaluate, type VolumeHits } from '../../evaluate.ts';
import type { SearchManifest } from '../../manifest.ts';
import type { Plan } from '../../plan.ts';
import { caseOf } from '../../rank.ts';
import { answerOf, planFor, type SearchAnswer } from '../../search.ts';
import type { ShownLetter } from '../../shown-letter.ts';
import { emptyState } from '../../state.ts';
import { nearestWords } from '../../word-list.ts';
import { letterReader } from '../archive-reader.ts';
import { volumeOpener } from '../open-volume.ts';
import { noSynonyms, synonymReader } from '../synonym-reader.ts';

/** An answer with all that is shown beside it. */
export interface Reading {
  answer: CheckAnswer;
  /** Letters of the closest decisions by case number; absent: did not load. */
  letters: ReadonlyMap<string, ShownLetter>;
  /** Volumes that could not be loaded. */
  missing: SearchManifest['volumes'];
  /** How the words were read; absent where none were asked for. */
  words: WordsRead | undefined;
}

/** How the words of a request were read. */
export interface WordsRead extends Pick<SearchAnswer, 'fault' | 'unknown' | 'added'> {
  /** Known words spelled like those that no letter holds. */
  near: ReadonlyMap<string, string[]>;
}

const volumes = volumeOpener();
const readLetter = letterReader();
const synonyms = synonymReader();

/**
 * Answers a request from the archive's files, each loaded once. The index of words, and with it WebAssembly, is loaded only
 * where words are asked for.
 *
 * @param progress takes how many volumes were read, whenever there is one more
 * @throws Error where no volume could be loaded
 */
export async function read(
  state: CheckState,
  manifest: SearchManifest,
  progress: (done: number) => void,
): Promise<Reading> {
  const asked = { ...emptyState, q: state.q, plain: state.plain };
  const plan = state.q === '' ? undefined : planFor(asked, (await synonyms()) ?? noSynonyms);
  const { pools, missing } = await poolsOf(manifest, plan?.plan, progress);
  if (pools.length === 0 && missing.length > 0) throw new Error('No volume could be loaded.');
  const searched = plan && answerOf(asked, plan, withHits(pools), manifest);
  const answer = check(state, pools, manifest.rateFloor);
  const [letters, near] = await Promise.all([
    lettersOf(answer),
    nearTo(searched?.unknown ?? [], manifest),
  ]);
  return { answer, letters, missing, words: searched && { ...searched, near } };
}

interface ReadPool extends Pool {
  hits?: VolumeHits;
}

/** Reads all volumes, asked for from the newest on; those that can't be loaded are told. */
async function poolsOf(
  manifest: SearchManifest,
  plan: Plan | undefined,
  progress: (done: number) => void,
): Promise<{ pools: ReadPool[]; missing: SearchManifest['volumes'] }> {
  let done = 0;
  const results = await Promise.allSettled(
    manifest.volumes.map(async ({ volume }) => {
      const pool = await poolOf(volume, plan);
      done += 1;
      progress(done);
      return pool;
    }),
  );
  return {
    pools: results.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])),
    missing: manifest.volumes.filter((_, index) => results[index]?.status === 'rejected'),
  };
}

async function poolOf(number: number, plan: Plan | undefined): Promise<ReadPool> {
  const volume = await volumes.open(number);
  if (!plan) return { table: await volume.whole() };
  const [table, hits] = await Promise.all([volume.whole(), evaluate(plan, volume)]);
  return { table, holding: hits.found, hits };
}

const withHits = (pools: readonly ReadPool[]) =>
  pools.flatMap(({ table, hits }) => (hits ? [{ table, hits }] : []));

/** The letters of the closest decisions by case number; one that doesn't load leaves its decision without its sentence. */
async function lettersOf({ closest }: CheckAnswer): Promise<Map<string, ShownLetter>> {
  const wanted = [...new Set([...closest.approved, ...closest.upheld].map(caseOf))];
  const loaded = await Promise.allSettled(wanted.map(readLetter));
  return new Map(
    loaded.flatMap((result, index) =>
      result.status === 'fulfilled' ? [[wanted[index] ?? '', result.value] as const] : [],
    ),
  );
}

/** Where the lists of words don't load, nothing is offered. */
async function nearTo(
  unknown: readonly string[],
  manifest: SearchManifest,
): Promise<Map<string, string[]>> {
  if (unknown.length === 0) return new Map();
  const loaded = await Promise.allSettled(
    manifest.volumes.map(async ({ volume }) => (await volumes.open(volume)).words()),
  );
  const lists = loaded.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  return new Map(unknown.map((word) => [word, nearestWords(lists, word)]));
}
