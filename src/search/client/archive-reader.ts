import { searchLetterUrl, searchTableUrl } from '../../urls.ts';
import type { ShownLetter } from '../shown-letter.ts';
import { readTable, type SearchTable, type TableFile } from '../table.ts';

/** Loads the table of the whole archive. Rejects where it can't be loaded. */
export async function loadTable(): Promise<SearchTable> {
  return readTable((await json(searchTableUrl())) as TableFile);
}

/** A letter's text by case number. Each is loaded once; rejects where it can't be loaded. */
export function letterReader(): (id: string) => Promise<ShownLetter> {
  const known = new Map<string, Promise<ShownLetter>>();
  return (id) => {
    const read = known.get(id) ?? (json(searchLetterUrl(id)) as Promise<ShownLetter>);
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
