import { caseUrl, determinationUrl } from '../../urls.ts';
import { casesNamed, mayNameCase } from '../case-number.ts';
import type { SearchManifest } from '../manifest.ts';
import type { VolumeOpener } from './open-volume.ts';

/** A case number goes straight to its case; the search that was typed is then no step of the reader's way back. */
export async function leadsToCase(
  typed: string,
  known: Pick<SearchManifest, 'volumes' | 'withdrawn'>,
  { open }: VolumeOpener,
): Promise<boolean> {
  if (!mayNameCase(typed)) return false;
  const tables = await Promise.allSettled(
    known.volumes.map(async ({ volume }) => (await open(volume)).table),
  );
  const ids = tables.flatMap((one) => (one.status === 'fulfilled' ? one.value.ids : []));
  const [only, ...others] = casesNamed(typed, [...ids, ...known.withdrawn]);
  if (!only || others.length > 0) return false;
  const { id, determination } = only;
  location.replace(determination === undefined ? caseUrl(id) : determinationUrl(id, determination));
  return true;
}
