import { searchLetterUrl, searchTableUrl } from '../../urls.ts';
import type { SearchedLetter } from '../record.ts';
import { readTable, type SearchTable, type TableFile } from '../table.ts';

/** Loads the table of the whole archive. Rejects where it can't be loaded. */
export async function loadTable(): Promise<SearchTable> {
  return readTable((await json(searchTableUrl())) as TableFile);
}

/** A letter's text by case number. Each is loaded once; rejects where it can't be loaded. */
export function letterReader(): (id: string) => Promise<SearchedLetter> {
  const known = new Map<string, Promise<SearchedLetter>>();
  return (id) => {
    const read = known.get(id) ?? (json(searchLetterUrl(id)) as Promise<SearchedLetter>);
    known.set(id, read);
    read.catch(() => known.delete(id));
    return read;
  };
}

async function json(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: status ${response.status}.`);
  return response.json();
}
