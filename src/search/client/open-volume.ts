import type { SearchVolume } from '../evaluate.ts';
import type { Lookup } from '../postings.ts';
import { type SearchTable, withFacets } from '../table.ts';
import { wordsFrom, type WordList } from '../word-list.ts';
import { loadCore, loadFacets, loadWords } from './archive-reader.ts';
import { lookupIn, openIndex } from './index-reader.ts';
import { once } from './once.ts';

/** A volume that can be searched. What only some searches need is loaded when it is asked for. */
export interface OpenVolume extends SearchVolume {
  /** The table with all that facets and limits need. */
  whole(): Promise<SearchTable>;
  words(): Promise<WordList>;
  /** Loads the index, which searches without words never need. */
  warm(): Promise<unknown>;
}

/** Opens volumes, each once. */
export interface VolumeOpener {
  /** Rejects where it can't be loaded, and tries again the next time. */
  open(volume: number): Promise<OpenVolume>;
}

/** Opens the archive's volumes. */
export function volumeOpener(): VolumeOpener {
  const known = new Map<number, () => Promise<OpenVolume>>();
  return {
    open: (volume) => {
      const open = known.get(volume) ?? once(() => opened(volume));
      known.set(volume, open);
      return open();
    },
  };
}

async function opened(volume: number): Promise<OpenVolume> {
  const table = await loadCore(volume);
  const words = once(() => loadWords(volume));
  const openLookup = () => once(async () => lookupIn(await openIndex(volume), table));
  let index = openLookup();
  const lookup: Lookup = async (word) => {
    const asked = index;
    try {
      return await (
        await asked()
      )(word);
    } catch (error) {
      // An index that could not load a part of itself never tries again: another one does.
      if (index === asked) index = openLookup();
      throw error;
    }
  };
  return {
    table,
    whole: once(async () => withFacets(table, await loadFacets(volume))),
    lookup,
    warm: () => index(),
    words,
    wordsFrom: async (prefix) => wordsFrom(await words(), prefix),
  };
}
