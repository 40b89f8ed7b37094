import type { SearchVolume } from '../evaluate.ts';
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
}

/** Opens volumes, each once. */
export interface VolumeOpener {
  /** Rejects where it can't be loaded, and tries again the next time. */
  open(volume: number): Promise<OpenVolume>;
  /** The table alone. */
  core(volume: number): Promise<SearchTable>;
}

/** Opens the archive's volumes. */
export function volumeOpener(): VolumeOpener {
  const known = new Map<number, { open(): Promise<OpenVolume>; core(): Promise<SearchTable> }>();
  const volumeAt = (volume: number) => {
    const core = once(() => loadCore(volume));
    const made = known.get(volume) ?? { core, open: once(() => opened(volume, core)) };
    known.set(volume, made);
    return made;
  };
  return { open: (volume) => volumeAt(volume).open(), core: (volume) => volumeAt(volume).core() };
}

async function opened(volume: number, core: () => Promise<SearchTable>): Promise<OpenVolume> {
  const [table, pagefind] = await Promise.all([core(), openIndex(volume)]);
  const words = once(() => loadWords(volume));
  return {
    table,
    whole: once(async () => withFacets(table, await loadFacets(volume))),
    lookup: lookupIn(pagefind, table),
    words,
    wordsFrom: async (prefix) => wordsFrom(await words(), prefix),
  };
}
