import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { lookupIn, type Pagefind } from '../../src/search/client/index-reader.ts';
import type { SearchManifest } from '../../src/search/manifest.ts';
import { readTable, withFacets } from '../../src/search/table.ts';
import { readWords, wordsFrom } from '../../src/search/word-list.ts';
import type { Searchable } from '../search/letters.ts';

/** The search of a built site outside of a browser: its own index, through Pagefind's own script, read from files. */
export async function openSearch(site: string): Promise<Searchable> {
  readFetchesFrom(site);
  const read = (...path: string[]) => readFile(join(site, 'search', ...path), 'utf8');
  const manifest = JSON.parse(await read('manifest.json')) as SearchManifest;
  const volumes = manifest.volumes.map(async ({ volume }) => {
    const folder = String(volume);
    const core = readTable(JSON.parse(await read(folder, 'core.json')));
    const words = readWords(await read(folder, 'words.txt'));
    return {
      table: withFacets(core, JSON.parse(await read(folder, 'facets.json'))),
      lookup: lookupIn(await openIndex(site, folder), core),
      wordsFrom: async (prefix: string) => wordsFrom(words, prefix),
    };
  });
  return { manifest, volumes: await Promise.all(volumes) };
}

async function openIndex(site: string, volume: string): Promise<Pagefind> {
  const script = pathToFileURL(join(site, 'pagefind', volume, 'pagefind.js')).href;
  const { createInstance } = (await import(/* @vite-ignore */ script)) as {
    createInstance(options: { basePath: string }): Pagefind;
  };
  return createInstance({ basePath: `${BASE}${volume}/` });
}

const BASE = '/pagefind/';

function readFetchesFrom(site: string): void {
  const real = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = String(input).replace(/\?.*$/, '');
    if (!address.startsWith(BASE)) return real(input, init);
    return new Response(await readFile(join(site, address)));
  };
}
