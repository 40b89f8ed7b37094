import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { pagesByKind } from './kinds.ts';
import { launchBrowser } from './launch.ts';
import { visit } from './visit.ts';

/** Every kind of page without JavaScript. */
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const address = inject('address');

test.each(pagesByKind(inject('site')))(
  'reads without JavaScript: $kind ($path)',
  async ({ path }) => {
    const { page, complaints } = await visit(browser, { javaScriptEnabled: false });
    await page.goto(address + path);
    expect(await page.locator('h1').innerText()).not.toBe('');
    const main = await page.locator('main').innerText();
    expect(main.length).toBeGreaterThan(100);
    expect(await page.locator('main a:visible').count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  },
);

test('the search page says that it needs JavaScript, and offers to browse', async () => {
  const { page } = await visit(browser, { javaScriptEnabled: false });
  await page.goto(`${address}search/?q=pain`);
  expect(await page.locator('main').innerText()).toContain('Search needs JavaScript');
  expect(await page.locator('#search').isVisible()).toBe(false);
  await page.locator('main .notice a').first().click();
  expect(await page.locator('h1').innerText()).not.toBe('');
  await page.context().close();
});

test('every page is reached by links from home', async () => {
  const { page } = await visit(browser, { javaScriptEnabled: false });
  const seen = new Set<string>();
  let next = [address];
  for (let clicks = 0; clicks <= 4 && next.length > 0; clicks += 1) {
    const found = new Set<string>();
    for (const url of next) {
      if (seen.has(url)) continue;
      seen.add(url);
      // Deeper pages are read as text: a browser adds nothing to their links.
      const html = await (await page.request.get(url)).text();
      for (const [, href = ''] of html.matchAll(/<a[^>]* href="([^"]*)"/g)) {
        const target = new URL(href.replaceAll('&amp;', '&'), url);
        if (target.href.startsWith(address)) found.add(target.origin + target.pathname);
      }
    }
    next = [...found].filter((url) => !seen.has(url));
  }
  for (const { path } of pagesByKind(inject('site'))) {
    if (path !== '404.html') expect([...seen, ...next]).toContain(address + path);
  }
  await page.context().close();
});
