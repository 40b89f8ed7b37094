import type { SavedRow, SavedSearch } from './saved-row.ts';

/** Results as JSON: what was searched, where and in which version, then a value each. Ends with a line break. */
export function resultsJson(rows: readonly SavedRow[], search: SavedSearch): string {
  const { query, address, archive, date, version } = search;
  const { name, notice, licence } = archive;
  const value = {
    query,
    address,
    archive: name,
    ...(notice !== null && { notice }),
    licence,
    archiveDate: date,
    archiveVersion: version,
    total: rows.length,
    letters: new Set(rows.map((row) => row.case)).size,
    results: rows,
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
