import type { Case } from '../archive/case.ts';
import { referenceOf } from '../archive/citation/reference.ts';
import type { ArchiveSettings } from '../schema.ts';
import type { Taxonomy } from '../taxonomy.ts';
import type { ExportFile } from './export-file.ts';

/** What files of results say of a shard's cases, in their order. */
export function exportFileOf(
  cases: readonly Case[],
  { settings, taxonomy }: { settings: ArchiveSettings; taxonomy: Taxonomy },
): ExportFile {
  const references = cases.map((letter) =>
    referenceOf(letter, { settings, taxonomy, address: '' }),
  );
  const { name, notice = null, licence } = settings;
  return {
    archive: { name, notice, licence },
    titles: references.map(({ title }) => title),
    versions: references.map(({ version }) => version),
    programs: references.map(({ program }) => program),
    requests: cases.flatMap(({ data }) => data.determinations.map(({ request }) => request)),
  };
}
