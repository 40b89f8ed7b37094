import { pagefindUrl } from '../../urls.ts';
import { encode } from '../encode.ts';
import type { Lookup } from '../postings.ts';
import { recordFinder } from '../record-name.ts';
import type { SearchTable } from '../table.ts';

/** What is used of an index that Pagefind has opened. */
export interface Pagefind {
  search(term: string): Promise<{ results: { id: string; words: number[] }[] }>;
}

/** What is used of Pagefind's own script, which lies beside each volume's index. */
interface PagefindScript {
  createInstance(options: { basePath: string; baseUrl: string; noWorker: boolean }): Pagefind;
}

/** Opens a volume's index with Pagefind from the archive itself. Rejects where that can't be loaded. */
export async function openIndex(volume: number): Promise<Pagefind> {
  const basePath = pagefindUrl(volume);
  const { createInstance } = await scriptAt(basePath);
  // Without its worker: that is another script to wait for, and a shard answers a word in a few milliseconds.
  return createInstance({ basePath, baseUrl: '/', noWorker: true });
}

// Beside every index lies the same script: the first one that comes serves them all.
let loaded: Promise<PagefindScript> | undefined;

async function scriptAt(basePath: string): Promise<PagefindScript> {
  const asked = loaded ?? importScript(basePath);
  loaded = asked;
  try {
    return await asked;
  } catch {
    // A browser remembers that a script failed: another index's may still come.
    if (loaded === asked) loaded = undefined;
    return importScript(basePath);
  }
}

const importScript = (basePath: string): Promise<PagefindScript> =>
  import(/* @vite-ignore */ `${basePath}pagefind.js`);

/**
 * The index as the search asks it: one word's places, each asked for once.
 *
 * A code is searched for as a prefix, which it is of no other (encode.ts): so Pagefind gives all its places.
 */
export function lookupIn(pagefind: Pagefind, { records }: Pick<SearchTable, 'records'>): Lookup {
  const numberOf = recordFinder(records);
  const known = new Map<string, ReturnType<Lookup>>();
  const ask: Lookup = async (word) => {
    const { results } = await pagefind.search(encode(word));
    return new Map(results.map(({ id, words }) => [numberOf(id), words.sort((a, b) => a - b)]));
  };
  return (word) => {
    const asked = known.get(word);
    if (asked) return asked;
    const asking = ask(word);
    known.set(word, asking);
    asking.catch(() => known.delete(word)); // a dropped connection must not be remembered
    return asking;
  };
}
