import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Page, pageReader } from './page.ts';

/** Reads and validates pages, on as many processors as there are where there is enough to do. In the order given. */
export async function readPages(folder: string, paths: readonly string[]): Promise<Page[]> {
  const hands = Math.min(availableParallelism(), Math.ceil(paths.length / PAGES_A_HAND));
  if (hands < 2) return readHere(folder, paths);
  const shares = Array.from({ length: hands }, (_, hand) =>
    paths.filter((__, index) => index % hands === hand),
  );
  const read = (await Promise.all(shares.map((share) => readElsewhere(folder, share)))).flat();
  const byPath = new Map(read.map((page) => [page.path, page]));
  return paths.flatMap((path) => byPath.get(path) ?? []);
}

/** Reads pages in this thread. */
export async function readHere(folder: string, paths: readonly string[]): Promise<Page[]> {
  const read = pageReader();
  const pages: Page[] = [];
  for (const path of paths) pages.push(read(path, await readFile(join(folder, path), 'utf8')));
  return pages;
}

const PAGES_A_HAND = 60; // a thread takes as long to start as it takes to read about so many

function readElsewhere(folder: string, paths: readonly string[]): Promise<Page[]> {
  return new Promise((done, fail) => {
    const worker = new Worker(new URL('./page-worker.ts', import.meta.url), {
      workerData: { folder, paths },
    });
    worker.on('message', done);
    worker.on('error', fail);
    worker.on('exit', (code) => {
      if (code !== 0) fail(new Error(`A reader of pages stopped with code ${code}.`));
    });
  });
}
