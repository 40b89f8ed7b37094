import { searchTreatmentsUrl, searchVolumeUrl } from '../../../urls.ts';
import type { Pool } from '../../check/fitting.ts';
import type { TreatmentEntry } from '../../check/treatment-list.ts';
import { evaluate, type VolumeHits } from '../../evaluate.ts';
import type { Plan } from '../../plan.ts';
import {
  type CoreFile,
  type FacetsFile,
  readTable,
  type SearchTable,
  withFacets,
} from '../../table.ts';
import { wordsFrom } from '../../word-list.ts';
import { loadWords } from '../archive-reader.ts';
import { lookupIn, openIndex, type Pagefind } from '../index-reader.ts';

/** A volume that was read, with what it holds of the words, where there are any. */
export interface Read extends Pool {
  hits?: VolumeHits;
}

/** Loads what can be checked, and what may be typed for it. Rejects where it can't be loaded, as all of these do. */
export async function loadTreatments(): Promise<TreatmentEntry[]> {
  return (await json(searchTreatmentsUrl())) as TreatmentEntry[];
}

/**
 * Reads volumes, each file once; what failed is tried again the next time. The index of words, and with it WebAssembly, is
 * opened only where words are asked for.
 */
export function poolReader(): (volume: number, plan: Plan | undefined) => Promise<Read> {
  const tableOf = remembered(loadTable);
  const indexOf = remembered((volume): Promise<Pagefind> => openIndex(volume));
  const wordsOf = remembered(loadWords);
  return async (volume, plan) => {
    if (!plan) return { table: await tableOf(volume) };
    const [table, index] = await Promise.all([tableOf(volume), indexOf(volume)]);
    const hits = await evaluate(plan, {
      table,
      lookup: lookupIn(index, table),
      wordsFrom: async (prefix) => wordsFrom(await wordsOf(volume), prefix),
    });
    return { table, holding: hits.found, hits };
  };
}

async function loadTable(volume: number): Promise<SearchTable> {
  const [core, facets] = await Promise.all([
    json(searchVolumeUrl(volume, 'core')),
    json(searchVolumeUrl(volume, 'facets')),
  ]);
  return withFacets(readTable(core as CoreFile), facets as FacetsFile);
}

/** A loader that loads each volume once. A dropped connection is not remembered. */
function remembered<Value>(
  load: (volume: number) => Promise<Value>,
): (volume: number) => Promise<Value> {
  const known = new Map<number, Promise<Value>>();
  return (volume) => {
    const loading = known.get(volume) ?? load(volume);
    known.set(volume, loading);
    loading.catch(() => known.delete(volume));
    return loading;
  };
}

async function json(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: status ${response.status}.`);
  return response.json();
}
