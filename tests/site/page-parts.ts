import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A built page's main part. */
export function mainOf(site: string, path: string): string {
  const html = readFileSync(join(site, path, 'index.html'), 'utf8');
  return /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
}

/** The words of a piece of a page. */
export const wordsOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

/** The section with that anchor, up to the next one; empty where the page has none. */
export function sectionOf(main: string, id: string): string {
  const [, after = ''] = main.split(new RegExp(`<section[^>]* aria-labelledby="${id}"`));
  return after.split('<section')[0] ?? '';
}

/** A row of a table: its heading, the address that leads on, and its cells' words by their labels. */
export interface TableRow {
  heading: string;
  href: string;
  cells: Record<string, string>;
}

/** The rows of every table in a piece of a page. */
export function tableRows(html: string): TableRow[] {
  return [...html.matchAll(/<tr>\s*<th scope="row">([\s\S]*?)<\/th>([\s\S]*?)<\/tr>/g)].map(
    ([, heading = '', cells = '']) => ({
      heading: wordsOf(heading),
      href: /href="([^"]*)"/.exec(heading)?.[1] ?? '',
      cells: Object.fromEntries(
        [...cells.matchAll(/data-label="([^"]*)"[^>]*>([\s\S]*?)<\/td>/g)].map(
          ([, label = '', cell = '']) => [label, wordsOf(cell)],
        ),
      ),
    }),
  );
}

/** Lines of an index: where each leads, and its count. */
export function indexLines(html: string): { label: string; href: string; count: number }[] {
  return [...html.matchAll(/<ul class="index[^"]*">([\s\S]*?)<\/ul>/g)].flatMap(([, list = '']) =>
    [...list.matchAll(/<li>([\s\S]*?)<\/li>/g)].map(([, line = '']) => {
      const [, label = ''] = /<(?:a|span)[^>]*>([\s\S]*?)<\//.exec(line) ?? [];
      const [, count = ''] = /class="n"[^>]*>([\s\S]*?)<\//.exec(line) ?? [];
      return {
        label: wordsOf(label),
        href: /href="([^"]*)"/.exec(line)?.[1] ?? '',
        count: numberOf(wordsOf(count)),
      };
    }),
  );
}

/** The cells of every row of a table's body, its heading first: for tables whose cells have no labels. */
export function plainRows(html: string): string[][] {
  return [...html.matchAll(/<tr>\s*(<th scope="row"[^>]*>[\s\S]*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) => wordsOf(cell)),
  );
}

/** `1,204` as a number. */
export const numberOf = (words: string): number => Number(words.replaceAll(',', ''));

/** A number as pages write it. */
export const written = (value: number): string => value.toLocaleString('en-US');

/** Links that stand for a number and lead to the search: the number, and the search's parameters. */
export function searchedNumbers(html: string): { count: number; parameters: URLSearchParams }[] {
  const links = html.matchAll(/<a[^>]*href="[^"]*\/search\/\?([^"]*)"[^>]*>\s*([\d,]+)[^<]*<\/a>/g);
  return [...links].map(([, query = '', count = '']) => ({
    count: numberOf(count),
    parameters: new URLSearchParams(query.replaceAll('&amp;', '&')),
  }));
}
