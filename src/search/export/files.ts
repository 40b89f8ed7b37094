import type { ExportFile } from '../export-file.ts';
import type { Found } from '../rank.ts';
import { bibtexList, cslJsonList, referencesOf, risList } from './citations.ts';
import { resultsCsv } from './results-csv.ts';
import { resultsJson } from './results-json.ts';
import { savedRows, type SavedSearch } from './saved-row.ts';

/** What results can be saved as. */
export const savedFormats = ['CSV', 'JSON', 'RIS', 'BibTeX', 'CSL-JSON'] as const;
export type SavedFormat = (typeof savedFormats)[number];

/** A file of results. */
export interface SavedFile {
  name: string;
  type: string;
  text: string;
}

/**
 * Makes a file of all results, in their order.
 *
 * @param files by number of the shard; @param origin what addresses begin with
 */
export function savedFile(
  format: SavedFormat,
  found: readonly Found[],
  files: ReadonlyMap<number, ExportFile>,
  search: SavedSearch,
  origin: string,
): SavedFile {
  const rows = () => savedRows(found, files, origin);
  const references = () => referencesOf(found, files, origin);
  switch (format) {
    case 'CSV':
      return { name: 'decisions.csv', type: 'text/csv', text: resultsCsv(rows(), search) };
    case 'JSON':
      return {
        name: 'decisions.json',
        type: 'application/json',
        text: resultsJson(rows(), search),
      };
    case 'RIS':
      return {
        name: 'decisions.ris',
        type: 'application/x-research-info-systems',
        text: risList(references()),
      };
    case 'BibTeX':
      return {
        name: 'decisions.bib',
        type: 'application/x-bibtex',
        text: bibtexList(references()),
      };
    default:
      return {
        name: 'decisions.csl.json',
        type: 'application/vnd.citationstyles.csl+json',
        text: cslJsonList(references()),
      };
  }
}
