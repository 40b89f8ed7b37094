import type { SearchVolume } from '../evaluate.ts';
import { wordsFrom, type WordList } from '../word-list.ts';
import { loadTable, loadWords } from './archive-reader.ts';
import { lookupIn, openIndex } from './index-reader.ts';

/** A volume that can be searched, and its words, which are loaded when they are asked for. */
export interface OpenVolume extends SearchVolume {
  words(): Promise<WordList>;
}

/** Opens volumes, each once. Rejects where one can't be loaded, and tries again the next time. */
export function volumeOpener(): (volume: number) => Promise<OpenVolume> {
  const known = new Map<number, Promise<OpenVolume>>();
  return (volume) => {
    const opened = known.get(volume) ?? open(volume);
    known.set(volume, opened);
    opened.catch(() => known.delete(volume));
    return opened;
  };
}

async function open(volume: number): Promise<OpenVolume> {
  const [table, pagefind] = await Promise.all([loadTable(volume), openIndex(volume)]);
  let loaded: Promise<WordList> | undefined;
  const words = () => {
    loaded ??= loadWords(volume);
    loaded.catch(() => {
      loaded = undefined;
    });
    return loaded;
  };
  return {
    table,
    lookup: lookupIn(pagefind, table),
    words,
    wordsFrom: async (prefix) => wordsFrom(await words(), prefix),
  };
}
