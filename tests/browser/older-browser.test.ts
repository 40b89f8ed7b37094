import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { pagesByKind } from './kinds.ts';
import { launchBrowser } from './launch.ts';
import { visit } from './visit.ts';

/** A browser that knows neither `light-dark()`, `:has()` nor pop-ups: they are renamed on their way to it. */
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const address = inject('address');

async function makeOlder(page: Page): Promise<void> {
  await page.route(/\.css$|\/(?:\?.*)?$/, async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill({
      response,
      body: body
        .replaceAll('light-dark(', 'unknown-colour(')
        .replaceAll(':has(', ':unknown(')
        .replaceAll(':popover-open', ':unknown-open')
        .replaceAll('[popover]', '[unknown]')
        .replace(/ popover(?:target|targetaction)?(?=[ =>])/g, ' data-unknown'),
    });
  });
}

test.each(pagesByKind(inject('site')))('$kind still reads ($path)', async ({ path }) => {
  const { page } = await visit(browser, { colorScheme: 'dark' });
  await makeOlder(page);
  await page.goto(address + path);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const axe = new AxeBuilder({ page }).setLegacyMode().withRules(['color-contrast']);
    const { violations, passes } = await axe.analyze();
    expect(violations.flatMap(({ nodes }) => nodes.map(({ target }) => target))).toEqual([]);
    expect(passes.length).toBeGreaterThan(0);
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(ground).toBe('rgb(255, 255, 255)');
    const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(scrolled).toBeLessThanOrEqual(width);
  }
  await page.context().close();
});

test('without pop-ups the facets stand in the page, and nothing lies over it', async () => {
  const { page } = await visit(browser, { viewport: { width: 390, height: 900 } });
  await makeOlder(page);
  await page.goto(`${address}search/`);
  // they come to sight with the first answer
  await page.locator('#search-page[data-shown]').waitFor({ state: 'attached' });
  expect(await page.locator('#facets').isVisible()).toBe(true);
  expect(await page.locator('#facets-open').isVisible()).toBe(false);
  const position = await page
    .locator('#facets')
    .evaluate((facets) => getComputedStyle(facets).position);
  expect(position).toBe('static');
  await page.context().close();
});
