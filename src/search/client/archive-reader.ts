import {
  searchLetterUrl,
  searchManifestUrl,
  searchSynonymsUrl,
  searchTreatmentsUrl,
  searchVolumeUrl,
} from '../../urls.ts';
import type { TreatmentEntry } from '../check/treatment-list.ts';
import type { ExportFile } from '../export-file.ts';
import type { SearchManifest } from '../manifest.ts';
import type { ShownLetter } from '../shown-letter.ts';
import { readSynonyms, type SynonymIndex } from '../synonyms/synonym-index.ts';
import type { SynonymTable } from '../synonyms/table.ts';
import { type CoreFile, type FacetsFile, readTable, type SearchTable } from '../table.ts';
import { readWords, type WordList } from '../word-list.ts';

/** Loads the manifest of the whole archive. Rejects where it can't be loaded, as all of these do. */
export async function loadManifest(): Promise<SearchManifest> {
  return (await json(searchManifestUrl())) as SearchManifest;
}

/** Loads what else things are called. */
export async function loadSynonyms(): Promise<SynonymIndex> {
  return readSynonyms((await json(searchSynonymsUrl())) as SynonymTable);
}

/** Loads what can be checked, and what may be typed for it. */
export async function loadTreatments(): Promise<TreatmentEntry[]> {
  return (await json(searchTreatmentsUrl())) as TreatmentEntry[];
}

/** Loads a volume's table, as far as results need it. */
export async function loadCore(volume: number): Promise<SearchTable> {
  return readTable((await json(searchVolumeUrl(volume, 'core'))) as CoreFile);
}

/** Loads what a volume's table lacks for its facets. */
export async function loadFacets(volume: number): Promise<FacetsFile> {
  return (await json(searchVolumeUrl(volume, 'facets'))) as FacetsFile;
}

/** Loads what files of results say of a volume beside its table. */
export async function loadExport(volume: number): Promise<ExportFile> {
  return (await json(searchVolumeUrl(volume, 'export'))) as ExportFile;
}

/** Loads a volume's words. */
export async function loadWords(volume: number): Promise<WordList> {
  return readWords(await (await fetched(searchVolumeUrl(volume, 'words'))).text());
}

/** A letter's text by case number. Each is loaded once. */
export function letterReader(): (id: string) => Promise<ShownLetter> {
  const known = new Map<string, Promise<ShownLetter>>();
  return (id) => {
    const read = known.get(id) ?? (json(searchLetterUrl(id)) as Promise<ShownLetter>);
    known.set(id, read);
    read.catch(() => known.delete(id));
    return read;
  };
}

const json = async (address: string): Promise<unknown> => (await fetched(address)).json();

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: status ${response.status}.`);
  return response;
}
