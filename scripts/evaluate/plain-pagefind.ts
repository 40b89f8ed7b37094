import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import type { Case } from '../../src/archive/case.ts';
import { type Ask, determinationKey } from '../../src/evaluate/relevance.ts';

interface Plain {
  search(query: string): Promise<{ results: { data(): Promise<{ meta: { title: string } }> }[] }>;
}

/**
 * Gives a task what Pagefind by itself makes of determinations: a record each of their plain text, its own stemming and order.
 * Its files lie in a folder that is gone afterwards.
 */
export async function withPlainPagefind<Value>(
  cases: readonly Case[],
  task: (ask: Ask) => Promise<Value>,
): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), 'casebook-relevance-'));
  const real = globalThis.fetch;
  try {
    await write(cases, folder);
    globalThis.fetch = async (input) =>
      new Response(await readFile(join(folder, String(input).replace(/\?.*$/, ''))));
    const script = pathToFileURL(join(folder, 'pagefind.js')).href;
    const { createInstance } = (await import(script)) as {
      createInstance(options: { basePath: string }): Plain;
    };
    const plain = createInstance({ basePath: '/' });
    return await task(async (query) => {
      const { results } = await plain.search(query);
      const shown = await Promise.all(results.slice(0, MOST).map((result) => result.data()));
      return shown.map(({ meta }) => meta.title);
    });
  } finally {
    globalThis.fetch = real;
    await rm(folder, { recursive: true, force: true });
  }
}

const MOST = 50; // what comes later counts next to nothing

async function write(cases: readonly Case[], folder: string): Promise<void> {
  const { index } = await createIndex({ forceLanguage: 'en' });
  try {
    for (const { data, summary, rationales } of cases)
      for (const [place, { request }] of data.determinations.entries()) {
        const title = determinationKey(data.id, place + 1);
        const content = [request, ...summary, ...(rationales[place] ?? [])].join('\n');
        await index?.addCustomRecord({
          url: `/${title}`,
          content,
          language: 'en',
          meta: { title },
        });
      }
    await index?.writeFiles({ outputPath: folder });
  } finally {
    await close();
  }
}
