import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { pagesByKind } from './kinds.ts';
import { launchBrowser } from './launch.ts';
import { answered, visit } from './visit.ts';

/** Every kind of page on paper: printed to a PDF, and read from it. */
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const address = inject('address');
const { name, site } = parse(readFileSync(join(inject('content'), 'archive.yaml'), 'utf8'));

/** A word on paper, with its edges in points. */
interface Word {
  text: string;
  left: number;
  right: number;
}

const A4 = 595;
const MARGIN = 56; // 20 mm

async function printed(
  path: string,
): Promise<{ pages: Word[][]; shown: string[]; rows: string[] }> {
  const { page } = await visit(browser, {
    viewport: { width: 390, height: 800 },
    colorScheme: 'dark',
  });
  await page.goto(address + path);
  if (path === 'search/') await answered(page);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const shown = await page.evaluate(() =>
    [...document.querySelectorAll('nav, form, button:not(th > .sort), input, .toc, .skip')]
      .filter((element) => element.checkVisibility())
      .map(({ outerHTML }) => outerHTML.slice(0, 80)),
  );
  const rows = await page.evaluate(() =>
    [...document.querySelectorAll('main tr')].map((row) => getComputedStyle(row).breakInside),
  );
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
  const pages: Word[][] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(
      items.flatMap((item) =>
        'str' in item && item.str.trim() !== ''
          ? [{ text: item.str, left: item.transform[4], right: item.transform[4] + item.width }]
          : [],
      ),
    );
  }
  await page.context().close();
  return { pages, shown, rows };
}

const textOf = (words: readonly Word[] = []) =>
  words
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ');
/** Lines break addresses where they like. */
const joined = (text: string) => text.replace(/[\s-]+/g, '');

describe.each(pagesByKind(inject('site')))('$kind ($path)', ({ kind, path }) => {
  test('paper says whose page it is, where it stands and what it holds, and nothing else', async () => {
    const { pages, shown, rows } = await printed(path);
    expect(shown).toEqual([]);
    expect(new Set(rows)).toEqual(new Set(rows.length > 0 ? ['avoid'] : []));
    const first = textOf(pages[0]);
    expect(first).toContain('Casebook, ');
    if (kind !== 'case') expect(joined(first)).toContain(joined(name));
    if (path !== '404.html') expect(joined(first)).toContain(joined(new URL(path, site).href));
    for (const words of pages) {
      for (const { text, left, right } of words) {
        expect([text, left >= MARGIN - 1, right <= A4 - MARGIN + 1]).toEqual([text, true, true]);
      }
    }
  });
});

test('a case is printed with number, version and all of its letter, folded parts too', async () => {
  const path = pagesByKind(inject('site')).find(({ kind }) => kind === 'case')?.path ?? '';
  const { pages } = await printed(path);
  const id = path.replace(/^cases\/|\/$/g, '').toUpperCase();
  expect(textOf(pages[0])).toMatch(
    new RegExp(`^(?:.{0,200})Casebook, case ${id}, case version [\\da-f]{8}\\.`),
  );
  const all = pages.map(textOf).join(' ');
  const { page } = await visit(browser);
  await page.goto(address + path);
  const paragraphs = await page.locator('.letter p').allTextContents();
  expect(paragraphs.length).toBeGreaterThan(2);
  for (const paragraph of paragraphs) {
    const words = joined(paragraph.replace(/^\s*¶\s*\d+/, '')).slice(0, 60);
    expect(joined(all)).toContain(words);
  }
  await page.context().close();
});

test('a hub is printed with its archive’s version, and its table beside the chart', async () => {
  const path = pagesByKind(inject('site')).find(({ kind }) => kind === 'outcome')?.path ?? '';
  const all = (await printed(path)).pages.map(textOf).join(' ');
  expect(all).toMatch(/Archive version: .{0,40}[\da-f]{8}\./);
  expect(all).toContain('The same numbers as a table');
  expect(all).toContain('Share and 95% range');
});

test('what leads out of the archive is printed with its address', async () => {
  const { pages } = await printed('about/');
  expect(joined(pages.map(textOf).join(' '))).toMatch(/\(https?:\/\//);
});
