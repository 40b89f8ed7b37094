import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { lookupIn, type Pagefind } from '../../src/search/client/index-reader.ts';
import type { Lookup } from '../../src/search/postings.ts';
import { readTable, type SearchTable, type TableFile } from '../../src/search/table.ts';

/** The search of a built site outside of a browser: its own index, through Pagefind's own script, read from files. */
export async function openSearch(site: string): Promise<{ table: SearchTable; lookup: Lookup }> {
  const folder = join(site, 'pagefind');
  const base = '/pagefind/';
  const real = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = String(input).replace(/\?.*$/, '');
    if (!address.startsWith(base)) return real(input, init);
    return new Response(await readFile(join(folder, address.slice(base.length))));
  };
  const script = pathToFileURL(join(folder, 'pagefind.js')).href;
  const pagefind = (await import(/* @vite-ignore */ script)) as Pagefind;
  await pagefind.options({ basePath: base, baseUrl: '/' });
  await pagefind.init('unknown');
  const file = await readFile(join(site, 'search', 'table.json'), 'utf8');
  const table = readTable(JSON.parse(file) as TableFile);
  return { table, lookup: lookupIn(pagefind, table) };
}
