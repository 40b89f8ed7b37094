import { evaluate } from '../evaluate.ts';
import { FIRST_FACETS, type FacetName, facetNames } from '../facet-name.ts';
import type { SearchManifest } from '../manifest.ts';
import type { Searched } from '../rank.ts';
import type { SearchAnswer } from '../search.ts';
import type { SearchState } from '../state.ts';
import type { OpenVolume, VolumeOpener } from './open-volume.ts';

/** What the manifest says of a volume. */
export type VolumeEntry = SearchManifest['volumes'][number];

/** A query, read. */
export type Read = Pick<SearchAnswer, 'plan' | 'fault'>;

/** How far a search is. */
export interface Progress {
  read: Read;
  /** What the volumes gave that have answered, newest first. */
  searched: readonly Searched[];
  /** Volumes that have not answered yet, and those that could not be loaded; newest first. */
  pending: readonly VolumeEntry[];
  failed: readonly VolumeEntry[];
  /** Whether the counts at all facets' values stand, or can't be had. */
  facets: 'pending' | 'done' | 'failed';
}

/** What to search for: first the words as typed, then with what else they are called, which takes longer to load. */
export interface Sought {
  typed: Read;
  whole(): Promise<Read>;
}

/**
 * Searches an archive's volumes, newest first, and tells after each how far it is: what is found in the newest can be shown
 * while the older ones answer, and all of it before the facets' tables have come. Where the newest volume holds the words as
 * typed, that comes first of all.
 */
export async function* searching(
  state: SearchState,
  { typed, whole }: Sought,
  volumes: readonly VolumeEntry[],
  { open }: Pick<VolumeOpener, 'open'>,
): AsyncGenerator<Progress, void> {
  const failed: VolumeEntry[] = [];
  const answered: { volume: OpenVolume; searched: Searched }[] = [];
  const ask = async ({ volume: number }: VolumeEntry, read: Read) => {
    const volume = await open(number);
    const table = narrowsLater(state) ? await volume.whole() : volume.table;
    return { volume, searched: { table, hits: await evaluate(read.plan, volume) } };
  };
  const [newest] = volumes;
  if (newest && state.q !== '') {
    const first = await ask(newest, typed).catch(() => undefined);
    const searched = first && first.searched.hits.found.length > 0 ? [first.searched] : [];
    if (searched.length > 0)
      yield { read: typed, searched, pending: volumes, failed: [], facets: 'pending' };
  }
  const read = await whole();
  const progress = (pending: readonly VolumeEntry[], facets: Progress['facets']): Progress => ({
    read,
    searched: answered.map(({ searched }) => searched),
    pending,
    failed: [...failed],
    facets,
  });
  for (const [index, entry] of volumes.entries()) {
    try {
      answered.push(await ask(entry, read));
    } catch {
      failed.push(entry);
    }
    yield progress(volumes.slice(index + 1), 'pending');
    // The older ones come side by side, but not in the way of the newest.
    if (index === 0)
      for (const older of volumes.slice(1)) open(older.volume).catch(() => undefined);
  }
  const tables = await Promise.allSettled(answered.map(({ volume }) => volume.whole()));
  tables.forEach((result, index) => {
    const one = answered[index];
    if (one && result.status === 'fulfilled')
      one.searched = { ...one.searched, table: result.value };
  });
  yield progress([], tables.every(({ status }) => status === 'fulfilled') ? 'done' : 'failed');
}

/** Whether a search chooses anything that only the second file of a volume knows. */
function narrowsLater({ filters, limits }: SearchState): boolean {
  const first: readonly FacetName[] = [...FIRST_FACETS, 'year'];
  const later = facetNames.filter((facet) => !first.includes(facet));
  return limits.differs || !!limits.amount || later.some((facet) => filters[facet].length > 0);
}
