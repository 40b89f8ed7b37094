import type { ArchiveSettings } from '../schema.ts';
import type { Taxonomy } from '../taxonomy.ts';
import type { Case } from './case.ts';

/** What a case's downloads are made of, beside the case itself. */
export interface Imprint {
  settings: ArchiveSettings;
  taxonomy: Taxonomy;
  /** The case page's whole address. */
  address: string;
}

/** A case as JSON: its file's fields, its prose, and where it comes from. Ends with a line break. */
export function caseJson(letter: Case, { settings, address }: Imprint): string {
  const { determinations, ...data } = letter.data;
  const value = {
    ...data,
    version: letter.hash,
    address,
    archive: settings.name,
    ...(settings.notice && { notice: settings.notice }),
    licence: settings.licence,
    determinations: determinations.map((determination, index) => ({
      ...determination,
      rationale: letter.rationales[index] ?? [],
    })),
    summary: letter.summary,
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
