import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { readArchive } from '../../scripts/build/read-archive.ts';
import type { Case } from '../../src/archive/case.ts';
import { wordsOf } from '../../src/search/word.ts';
import { allOf, scan } from '../search/scan.ts';
import { launchBrowser } from './launch.ts';
import { answered, visit } from './visit.ts';

let browser: Browser;
let cases: Case[];
beforeAll(async () => {
  browser = await launchBrowser();
  cases = (await readArchive(inject('content'))).archive?.cases ?? [];
});
afterAll(() => browser.close());

const address = inject('address');

async function opened(query: string, width = 1280): Promise<Page> {
  const { page } = await visit(browser, { viewport: { width, height: 900 } });
  await page.goto(`${address}search/${query}`);
  await answered(page);
  return page;
}

const heading = (page: Page) => page.locator('#found').innerText();
/** Four words of a rationale that stand in few letters, and the case they are of. */
function knownPhrase(): { phrase: string; id: string } {
  for (const { data, rationales } of cases) {
    for (const paragraph of rationales.flat()) {
      const phrase = wordsOf(paragraph)
        .filter(({ run }) => run === 0)
        .slice(0, 4)
        .map(({ word }) => word)
        .join(' ');
      const holders = scan(cases, allOf([], [phrase]));
      if (phrase.split(' ').length === 4 && holders.length <= 10) return { phrase, id: data.id };
    }
  }
  throw new Error('Every phrase of the archive stands in many letters.');
}

test('a search that is typed finds a known case, by keyboard alone', async () => {
  const { phrase, id } = knownPhrase();
  const { page, complaints, requests } = await visit(browser);
  await page.goto(address);
  await page.locator('main input[type="search"], #site-q').first().focus();
  await page.keyboard.type(`"${phrase}"`);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\/\?q=/);
  await answered(page);
  expect(await page.locator('#hits').innerText()).toContain(id);
  expect((await page.locator('#hits mark').first().innerText()).toLowerCase()).not.toBe('');
  expect(await page.locator('#status').innerText()).toMatch(/^\d+ decisions? in \d+ letters?$/);
  const link = page.locator(`#hits h3 a[href*="${id.toLowerCase()}"]`).first();
  await link.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/cases\//);
  expect(await page.locator('h1').innerText()).not.toBe('');
  expect(complaints).toEqual([]);
  // The query is in the page's own address alone, and nothing goes to another host.
  const carrying = requests.filter((url) =>
    decodeURIComponent(url).includes(phrase.split(' ')[0] ?? ''),
  );
  expect(carrying.every((url) => new URL(url).pathname.endsWith('/search/'))).toBe(true);
  expect(requests.filter((url) => !url.startsWith(address))).toEqual([]);
  await page.context().close();
});

test('a box that is clicked narrows the results, and back, forward and reload keep address, boxes and results together', async () => {
  const page = await opened('');
  const whole = await heading(page);
  const box = page.locator('#facets input[name="outcome"][value="overturned"]');
  const count = Number(await box.locator('xpath=ancestor::label').locator('.n').innerText());
  await box.focus();
  await page.keyboard.press('Space');
  await page.waitForURL(/outcome=overturned/);
  await expect.poll(() => heading(page)).toMatch(new RegExp(`^${count} decision`));
  const narrowed = await heading(page);
  expect(await page.locator('#chips').innerText()).toContain('Overturned');
  await page.goBack();
  await expect.poll(() => heading(page)).toBe(whole);
  expect(await box.isChecked()).toBe(false);
  await page.goForward();
  await expect.poll(() => heading(page)).toBe(narrowed);
  expect(await box.isChecked()).toBe(true);
  await page.reload();
  await answered(page);
  expect(await heading(page)).toBe(narrowed);
  expect(await box.isChecked()).toBe(true);
  await page.locator('#chips .chip').first().click();
  await expect.poll(() => heading(page)).toBe(whole);
  expect(new URL(page.url()).search).toBe('');
  await page.context().close();
});

test('pages and orders of results are links that keep the search', async () => {
  const page = await opened('?sort=oldest');
  const first = await page.locator('#hits h3').allInnerTexts();
  expect(first).toHaveLength(10);
  await page.locator('#pager a', { hasText: '2' }).first().click();
  await page.waitForURL(/sort=oldest&page=2/);
  await expect.poll(() => page.locator('#line').innerText()).toContain('11–');
  await page.locator('#line a', { hasText: 'newest' }).click();
  await page.waitForURL(/sort=newest/);
  expect(page.url()).not.toContain('page=');
  await page.goto(`${address}search/?page=999`);
  await answered(page);
  expect(await page.locator('#notices').innerText()).toContain('no page 999');
  await page.context().close();
});

test('on a phone the facets are a sheet that opens and closes by keyboard', async () => {
  const page = await opened('', 390);
  const sheet = page.locator('#facets');
  expect(await sheet.isVisible()).toBe(false);
  await page.locator('#facets-open').focus();
  await page.keyboard.press('Enter');
  expect(await sheet.isVisible()).toBe(true);
  await page.locator('#facets input[name="outcome"]').first().check();
  await page.waitForURL(/outcome=/);
  await expect.poll(() => page.locator('#facets-open').textContent()).toContain('1 chosen');
  await page.keyboard.press('Escape');
  expect(await sheet.isVisible()).toBe(false);
  await page.context().close();
});

test('an empty result says why and offers ways out that hold what they say', async () => {
  const word = wordsOf(cases[0]?.data.determinations[0]?.request ?? '')[0]?.word ?? '';
  const page = await opened(`?q=${word}+zzz`);
  expect(await heading(page)).toBe('No decision found');
  const notice = page.locator('#notices');
  expect(await notice.innerText()).toContain('No letter in this archive holds “zzz”');
  const way = notice.locator('li a').first();
  const promised = await way.innerText();
  await way.click();
  await expect.poll(() => heading(page)).toMatch(new RegExp(`^${promised}`));
  await page.context().close();
});

test('a case number leads straight to the case', async () => {
  const id = cases[0]?.data.id ?? '';
  const { page } = await visit(browser);
  await page.goto(`${address}search/?q=${id.toLowerCase().replace('-', '+')}`);
  await page.waitForURL(new RegExp(`/cases/${id.toLowerCase()}/`));
  await page.context().close();
});

test('what is typed is shown as text, never as markup', async () => {
  const typed = '<img src=x onerror=alert(1)> "<b>bold</b>"';
  const { page, complaints } = await visit(browser);
  await page.goto(
    `${address}search/?q=${encodeURIComponent(typed)}&year=${encodeURIComponent('<i>1</i>')}`,
  );
  await answered(page);
  expect(await page.locator('#search-page img, #chips i, #notices b').count()).toBe(0);
  expect(await page.locator('#chips').innerText()).toContain('<i>1</i>');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('an index that does not load is told, and can be tried again', async () => {
  const { page } = await visit(browser);
  await page.route('**/search/manifest.json', (route) => route.abort());
  await page.goto(`${address}search/?q=pain`);
  await answered(page);
  expect(await page.locator('#notices').innerText()).toContain('could not be loaded');
  await page.unroute('**/search/manifest.json');
  await page.locator('#notices button').click();
  await expect.poll(() => heading(page)).toMatch(/decision/);
  expect(await page.locator('#notices button').count()).toBe(0);
  await page.context().close();
});
