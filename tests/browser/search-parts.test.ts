import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './launch.ts';
import { type SeveralVolumes, severalVolumes } from './several-volumes.ts';
import { answered, visit } from './visit.ts';

/** The search of several volumes: newest first, each by itself, whatever becomes of the others. */
let browser: Browser;
let site: SeveralVolumes;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), severalVolumes(3)]);
});
afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
});

const total = async (page: Page) =>
  Number(await page.locator('#results').getAttribute('data-total'));
const state = (page: Page) => page.locator('#results').getAttribute('data-search-state');

async function whole(query: string): Promise<number> {
  const { page } = await visit(browser);
  await page.goto(`${site.address}search/${query}`);
  await answered(page);
  expect(await state(page)).toBe('done');
  const found = await total(page);
  await page.context().close();
  return found;
}

test('without a search a large archive says how much it holds, and loads no more than the newest', async () => {
  const { page, requests } = await visit(browser);
  await page.goto(`${site.address}search/`);
  await page.locator('#results[data-search-state="idle"]').waitFor();
  expect(await total(page)).toBe(site.determinations);
  const outcomes = await page
    .locator('[data-facet="outcome"]')
    .evaluateAll((items) => items.map((item) => Number(item.getAttribute('data-count'))));
  expect(outcomes.reduce((sum, count) => sum + count, 0)).toBe(site.determinations);
  expect(requests.filter((url) => /search\/[12]\/|synonyms/.test(url))).toEqual([]);
  await page.locator('#notices a').click();
  await answered(page);
  expect(await total(page)).toBe(site.determinations);
  expect(await page.locator('[data-determination]').count()).toBe(10);
  await page.locator('#chips a', { hasText: 'Start again' }).count();
  await page.context().close();
});

test('what the newer volumes hold is shown while an older one is on its way', async () => {
  const all = await whole('?q=pain');
  const { page } = await visit(browser);
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route('**/search/1/core.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${site.address}search/?q=pain`);
  await page.locator('#pending', { hasText: 'older decisions are still being searched' }).waitFor();
  await page.locator('[data-determination]').first().waitFor();
  expect(await state(page)).toBe('busy');
  expect(await page.locator('#pending').innerText()).toMatch(/\d+ decisions so far\. \d{4}/);
  const progress = page.locator('#pending progress');
  await expect.poll(() => progress.getAttribute('value')).toBe('2');
  expect(await total(page)).toBeLessThan(all);
  // A part has no share.
  expect(await page.locator('#share').innerText()).toBe('');
  release();
  await answered(page);
  expect([await state(page), await total(page)]).toEqual(['done', all]);
  expect(await page.locator('#pending').isVisible()).toBe(false);
  expect(await page.locator('#share').innerText()).toContain('%');
  await page.context().close();
});

test('a volume that does not load is named by its years, the rest answers, and it can be tried again', async () => {
  const all = await whole('?q=pain');
  const { page } = await visit(browser);
  await page.route('**/pagefind/2/**', (route) => route.abort());
  await page.goto(`${site.address}search/?q=pain`);
  await answered(page);
  expect(await state(page)).toBe('error');
  expect(await page.locator('#notices h3').innerText()).toMatch(
    /^The years? \d{4}.* did not load$/,
  );
  expect(await page.locator('[data-determination]').count()).toBe(10);
  const found = await total(page);
  expect(found).toBeGreaterThan(0);
  expect(found).toBeLessThan(all);
  await page.unroute('**/pagefind/2/**');
  await page.locator('#notices button').click();
  await page.locator('#results[data-search-state="done"]').waitFor();
  expect(await total(page)).toBe(all);
  expect(await page.locator('#notices').innerText()).toBe('');
  await page.context().close();
});

test('results come before the counts, and stand where these do not load', async () => {
  const { page } = await visit(browser);
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route('**/facets.json', async (route) => {
    await held;
    await route.abort();
  });
  await page.goto(`${site.address}search/?q=pain`);
  await page.locator('[data-determination]').first().waitFor();
  expect(await state(page)).toBe('busy');
  release();
  await answered(page);
  expect(await state(page)).toBe('error');
  expect(await page.locator('#notices').innerText()).toContain('numbers beside the choices');
  await page.unroute('**/facets.json');
  await page.locator('#notices button').click();
  await page.locator('#results[data-search-state="done"]').waitFor();
  await page.context().close();
});

test('words are searched for as typed where their other names do not load, and that is said', async () => {
  const { page } = await visit(browser);
  await page.route('**/synonyms.json', (route) => route.abort());
  await page.goto(`${site.address}search/?q=PT`);
  await answered(page);
  expect(await page.locator('#notices').innerText()).toContain('as you typed them');
  expect(await page.locator('#chips .added').count()).toBe(0);
  expect(await total(page)).toBeLessThan(await whole('?q=PT'));
  await page.context().close();
});

test('offline is said, and the search goes on by itself when the connection is back', async () => {
  const { page } = await visit(browser);
  await page.goto(`${site.address}search/`);
  await page.locator('#results[data-search-state="idle"]').waitFor();
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await page.locator('#q').fill('knee pain');
  await page.keyboard.press('Enter');
  await answered(page);
  expect(await page.locator('#notices').innerText()).toContain('You are offline');
  expect(await state(page)).toBe('error');
  await page.context().setOffline(false);
  await page.locator('#results[data-search-state="done"]').waitFor();
  expect(await total(page)).toBeGreaterThan(0);
  await page.context().close();
});
