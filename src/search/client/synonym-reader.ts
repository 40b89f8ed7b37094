import type { Expand } from '../plan.ts';
import { expand } from '../synonyms/expand.ts';
import { loadSynonyms } from './archive-reader.ts';

/** Knows no synonyms. */
export const noSynonyms: Expand = () => [];

/** What finds synonyms; loaded once. Where they don't load, words are searched for as typed: chips show what was added. */
export function synonymReader(): () => Promise<Expand> {
  let loaded: Promise<Expand> | undefined;
  return async () => {
    loaded ??= loadSynonyms().then((index) => (words) => expand(words, index));
    try {
      return await loaded;
    } catch {
      loaded = undefined;
      return noSynonyms;
    }
  };
}
