import { pagefindUrl } from '../../urls.ts';
import type { Lookup } from '../postings.ts';
import type { SearchTable } from '../table.ts';

/** What is used of Pagefind's own script, which lies beside the index it belongs to. */
export interface Pagefind {
  options(options: { basePath: string; baseUrl: string }): Promise<void>;
  init(language: string): Promise<void>;
  search(term: string): Promise<{ results: { id: string; words: number[] }[] }>;
}

/** Loads Pagefind from the archive itself. Rejects where it can't be loaded. */
export async function loadPagefind(): Promise<Pagefind> {
  const basePath = pagefindUrl();
  const pagefind = (await import(/* @vite-ignore */ `${basePath}pagefind.js`)) as Pagefind;
  await pagefind.options({ basePath, baseUrl: '/' });
  await pagefind.init('unknown');
  return pagefind;
}

/**
 * The index as the search asks it: one word's places by its code, each asked for once.
 *
 * A code is searched for as a prefix, which it is of no other (encode.ts): so Pagefind gives all its places.
 */
export function lookupIn(pagefind: Pagefind, { letters }: SearchTable): Lookup {
  const numbers = new Map(letters.map(({ record }, number) => [record, number]));
  const known = new Map<string, ReturnType<Lookup>>();
  const ask: Lookup = async (code) => {
    const { results } = await pagefind.search(code);
    return new Map(results.map(({ id, words }) => [numbers.get(id) ?? -1, words]));
  };
  return (code) => {
    const asked = known.get(code);
    if (asked) return asked;
    const asking = ask(code);
    known.set(code, asking);
    asking.catch(() => known.delete(code)); // a dropped connection must not be remembered
    return asking;
  };
}
