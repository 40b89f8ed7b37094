import { day } from '../messages/format.ts';
import type { ArchiveSettings } from '../schema.ts';
import type { Case } from './case.ts';

/** How to cite a case: the archive's form with its places filled in. The version is the case's own. */
export function citationOf(
  { data, hash }: Pick<Case, 'data' | 'hash'>,
  settings: Pick<ArchiveSettings, 'citation' | 'name'>,
  address: string,
): string {
  const values: Record<string, string> = {
    id: data.id,
    archive: settings.name,
    address,
    version: hash,
    decided: day(data.decided),
  };
  return settings.citation.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
