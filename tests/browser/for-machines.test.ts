import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { readBibtex, readRis } from '../archive/citation/readers.ts';
import { pagesByKind } from './kinds.ts';
import { launchBrowser } from './launch.ts';
import { answered, visit } from './visit.ts';

/** What pages give to other programs, as a browser takes it under the site's own content policy. */
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const address = inject('address');
const site = inject('site');
const pages = pagesByKind(site);
const casePath = pages.find(({ kind }) => kind === 'case')?.path ?? '';

test('a citation is kept as a file by its link alone, without script and without a request', async () => {
  const { page, complaints, requests } = await visit(browser, { javaScriptEnabled: false });
  await page.goto(address + casePath);
  const asked = requests.length;
  const kept: Record<string, string> = {};
  for (const format of ['RIS', 'BibTeX', 'CSL-JSON']) {
    const download = page.waitForEvent('download');
    await page.locator('a[download]', { hasText: format }).click();
    const file = await download;
    kept[file.suggestedFilename().replace(/^.*\./, '')] = await readFile(await file.path(), 'utf8');
  }
  const shown = await page.locator('link[rel="canonical"]').getAttribute('href');
  expect(Object.fromEntries(readRis(kept['ris'] ?? ''))['UR']).toBe(shown);
  expect(readBibtex(kept['bib'] ?? '').fields['url']).toBe(shown);
  expect(JSON.parse(kept['json'] ?? '[]')[0]).toMatchObject({ type: 'legal_case', URL: shown });
  expect(requests.slice(asked).filter((url) => !url.startsWith('data:'))).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('the citation is copied by a button that moves nothing, and can be marked without it', async () => {
  const { page, complaints } = await visit(browser);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(address + casePath);
  const button = page.locator('button[data-copy]');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.copy [role="status"]').innerText()).toContain('copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe((await page.locator('#citation').innerText()).trim());
  expect(copied).toContain('version ');
  expect(complaints).toEqual([]);
  await page.context().close();
  const { page: plain } = await visit(browser, { javaScriptEnabled: false });
  await plain.goto(address + casePath);
  expect(await plain.locator('button[data-copy]').isVisible()).toBe(false);
  expect(await plain.locator('#citation').isVisible()).toBe(true);
  await plain.context().close();
});

test.each(['', casePath, 'search/'])('Ctrl and K go to the search field: /%s', async (path) => {
  const { page } = await visit(browser);
  await page.goto(address + path);
  if (path === 'search/') await answered(page);
  await page.keyboard.press('k');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  await page.keyboard.press('Control+k');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
  await page.context().close();
});

test('the help tells of the keys', () => {
  expect(readFileSync(join(site, 'how-to-search', 'index.html'), 'utf8')).toContain('Ctrl and K');
});

test('the address that browsers take the search by opens a list of results', async () => {
  const xml = readFileSync(join(site, 'opensearch.xml'), 'utf8');
  const template = /template="([^"]+)"/.exec(xml)?.[1] ?? '';
  const { pathname, search } = new URL(template.replace('{searchTerms}', 'pain'));
  const { page } = await visit(browser);
  await page.goto(new URL(pathname + search, address).href);
  await answered(page);
  expect(await page.locator('#found').innerText()).toMatch(/^\d+ decisions? in \d+ letters?$/);
  expect(await page.locator('#hits > li').count()).toBeGreaterThan(0);
  await page.context().close();
});

test('what search engines are told stands on the page', async () => {
  const { page, complaints } = await visit(browser);
  for (const { path } of pages) {
    await page.goto(address + path);
    const text = (await page.locator('body').textContent())?.replace(/\s+/g, ' ') ?? '';
    const told = await page.locator('script[type="application/ld+json"]').allTextContents();
    if (path !== '404.html') expect([path, told.length]).not.toEqual([path, 0]);
    for (const one of told.map((json) => JSON.parse(json))) {
      expect(one['@context']).toBe('https://schema.org');
      for (const said of wordsOf(one)) expect(text).toContain(said);
    }
  }
  expect(complaints).toEqual([]);
  await page.context().close();
});

/** Names and sentences in structured data: what a reader must find, too. */
function wordsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    /^(?:name|description|version)$/.test(name) ? [String(inner)] : wordsOf(inner),
  );
}
