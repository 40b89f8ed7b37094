import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from './launch.ts';
import { answered, visit } from './visit.ts';

/** From a result's passage into its letter: that very passage, with the words marked. */
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const address = inject('address');
const QUERY = '?q=%22medically+necessary%22+request';

async function passage(page: Page, query = QUERY) {
  await page.goto(`${address}search/${query}`);
  await answered(page);
  const link = page.locator('#hits .to-passage').first();
  const text = await link.innerText();
  return { link, text: text.replace(/^… | …$/g, '').replace(/\s+/g, ' ') };
}

const plain = (text: string) => text.replace(/\s+/g, ' ');

test('a click on a passage lands on it, marked, by the words that found it', async () => {
  const { page, complaints, requests } = await visit(browser);
  const { link, text } = await passage(page);
  const marked = await link.locator('mark').allInnerTexts();
  await link.click();
  await page.waitForURL(/\/cases\//);
  await page.locator('.marks-bar').waitFor();
  const target = page.locator(':target');
  expect(plain(await target.innerText())).toContain(text);
  expect(await target.locator('mark.found').allInnerTexts()).toEqual(
    expect.arrayContaining(marked),
  );
  expect(
    await page
      .locator('mark.current')
      .first()
      .evaluate((mark) => mark.closest('.para')?.id),
  ).toBe(new URL(page.url()).hash.slice(1));
  // The address is the passage's own; what was searched for was sent to nobody.
  expect(new URL(page.url()).hash).toMatch(/^#p-(?:s|\d+)-\d+$/);
  const asked = requests.filter((url) => url.includes('necessary'));
  expect(asked.every((url) => new URL(url).pathname.endsWith('/search/'))).toBe(true);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('the bar leads from match to match by button and by key, round, and takes the marks away', async () => {
  const { page } = await visit(browser);
  const { link } = await passage(page);
  await link.click();
  const bar = page.locator('.marks-bar');
  await bar.waitFor();
  const at = async () =>
    /Match (\d+) of (\d+)/
      .exec(await bar.innerText())!
      .slice(1)
      .map(Number);
  const [first = 0, all = 0] = await at();
  expect(all).toBeGreaterThan(1);
  const after = (first % all) + 1;
  await bar.locator('button', { hasText: 'Next' }).click();
  expect(await at()).toEqual([after, all]);
  await page.keyboard.press('Alt+ArrowUp');
  expect(await at()).toEqual([first, all]);
  await page.keyboard.press('Alt+ArrowDown');
  expect(await at()).toEqual([after, all]);
  expect(await page.locator('mark.current').first().isVisible()).toBe(true);
  await page.reload();
  await bar.waitFor();
  await bar.locator('button', { hasText: 'Hide' }).click();
  expect(await page.locator('mark.found').count()).toBe(0);
  expect(await bar.count()).toBe(0);
  await page.reload();
  await page.waitForLoadState('networkidle');
  expect(await page.locator('mark.found').count()).toBe(0);
  await page.context().close();
});

test('a letter that is opened otherwise loads nothing for marks', async () => {
  const { page, requests } = await visit(browser);
  const { link } = await passage(page);
  const [path = ''] = ((await link.getAttribute('href')) ?? '').split('#');
  requests.length = 0;
  await page.goto(new URL(path, address).href);
  await page.waitForLoadState('networkidle');
  expect(requests.filter((url) => /case-marks|synonyms/.test(url))).toEqual([]);
  await page.context().close();
});

test('without JavaScript the address of a passage still leads to it', async () => {
  const { page } = await visit(browser);
  const { link, text } = await passage(page);
  const href = ((await link.getAttribute('href')) ?? '').replace(/\?.*$/, '');
  const { page: bare } = await visit(browser, { javaScriptEnabled: false });
  await bare.goto(new URL(href, address).href);
  expect(plain(await bare.locator(':target').innerText())).toContain(text);
  await bare.context().close();
  await page.context().close();
});

test('back from a letter the results stand where they were', async () => {
  const { page } = await visit(browser);
  await page.goto(`${address}search/?q=request&page=2`);
  await answered(page);
  const link = page.locator('#hits h3 a').nth(6);
  await link.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(0);
  const title = await link.innerText();
  await link.click();
  await page.waitForURL(/\/cases\//);
  await page.goBack();
  await answered(page);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
  expect(await page.locator('#hits h3 a').nth(6).innerText()).toBe(title);
  expect(page.url()).toContain('page=2');
  await page.context().close();
});
