import { evaluate } from '../evaluate.ts';
import { FIRST_FACETS, type FacetName, facetNames } from '../facet-name.ts';
import type { SearchManifest } from '../manifest.ts';
import type { Plan } from '../plan.ts';
import type { Searched } from '../rank.ts';
import type { SearchState } from '../state.ts';
import type { OpenVolume, VolumeOpener } from './open-volume.ts';

/** What the manifest says of a volume. */
export type VolumeEntry = SearchManifest['volumes'][number];

/** How far a search is. */
export interface Progress {
  /** What the volumes gave that have answered, newest first. */
  searched: readonly Searched[];
  /** Volumes that have not answered yet, and those that could not be loaded; newest first. */
  pending: readonly VolumeEntry[];
  failed: readonly VolumeEntry[];
  /** Whether the counts at all facets' values stand, or can't be had. */
  facets: 'pending' | 'done' | 'failed';
}

/**
 * Searches an archive's volumes, newest first, and tells after each how far it is: what is found in the newest can be shown
 * while the older ones answer, and all of it before the facets' tables have come.
 */
export async function* searching(
  state: SearchState,
  plan: Plan,
  volumes: readonly VolumeEntry[],
  { open }: Pick<VolumeOpener, 'open'>,
): AsyncGenerator<Progress, void> {
  const answered: { volume: OpenVolume; searched: Searched }[] = [];
  const failed: VolumeEntry[] = [];
  const progress = (pending: readonly VolumeEntry[], facets: Progress['facets']): Progress => ({
    searched: answered.map(({ searched }) => searched),
    pending,
    failed: [...failed],
    facets,
  });
  for (const [index, entry] of volumes.entries()) {
    try {
      const volume = await open(entry.volume);
      const table = narrowsLater(state) ? await volume.whole() : volume.table;
      answered.push({ volume, searched: { table, hits: await evaluate(plan, volume) } });
    } catch {
      failed.push(entry);
    }
    // The older ones come side by side, but not in the way of the newest.
    if (index === 0)
      for (const older of volumes.slice(1)) open(older.volume).catch(() => undefined);
    yield progress(volumes.slice(index + 1), 'pending');
  }
  const whole = await Promise.allSettled(answered.map(({ volume }) => volume.whole()));
  whole.forEach((result, index) => {
    const one = answered[index];
    if (one && result.status === 'fulfilled')
      one.searched = { ...one.searched, table: result.value };
  });
  yield progress([], whole.every(({ status }) => status === 'fulfilled') ? 'done' : 'failed');
}

/** Whether a search chooses anything that only the second file of a volume knows. */
function narrowsLater({ filters, limits }: SearchState): boolean {
  const first: readonly FacetName[] = [...FIRST_FACETS, 'year'];
  const later = facetNames.filter((facet) => !first.includes(facet));
  return limits.differs || !!limits.amount || later.some((facet) => filters[facet].length > 0);
}
