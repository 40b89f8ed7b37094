import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Page } from './page.ts';
import { readPages } from './read-pages.ts';

/** A built site as the rules see it. */
export interface Site {
  /** Every file, with `/`, sorted. */
  files: string[];
  pages: Page[];
  /** Path that it stands under. */
  base: string;
  /** `https://archive.example`: its own absolute addresses start so. */
  origin: string;
  /** A file's text. */
  text(file: string): Promise<string>;
  bytes(file: string): Promise<Uint8Array>;
}

/** Reads a site's folder. */
export async function readSite(folder: string, base: string, origin: string): Promise<Site> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
    .map((path) => path.split(sep).join('/'))
    .sort();
  const pages = await readPages(
    folder,
    files.filter((file) => file.endsWith('.html')),
  );
  const bytes = (file: string) => readFile(join(folder, file));
  return {
    files,
    pages,
    base,
    origin,
    bytes,
    text: async (file) => (await bytes(file)).toString(),
  };
}
