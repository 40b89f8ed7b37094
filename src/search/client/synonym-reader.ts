import type { Expand } from '../plan.ts';
import { expand } from '../synonyms/expand.ts';
import { loadSynonyms } from './archive-reader.ts';
import { once } from './once.ts';

/** Knows no synonyms. */
export const noSynonyms: Expand = () => [];

/** What finds synonyms; loaded once. `undefined` where they don't load: words are then searched for as typed. */
export function synonymReader(): () => Promise<Expand | undefined> {
  const load = once(async (): Promise<Expand> => {
    const index = await loadSynonyms();
    return (words) => expand(words, index);
  });
  return () => load().catch(() => undefined);
}
