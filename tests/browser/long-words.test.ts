import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { pagesByKind } from './kinds.ts';
import { launchBrowser } from './launch.ts';
import { answered, visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const address = inject('address');
/** Where a letter's own words stand. */
const WORDS = '.asked, .quote p, .letter p, .facts dd, .meta span, .sides dd, .sides dt, .hits h3';

test.each(pagesByKind(inject('site')))(
  'words of any length stay on the page: $kind ($path)',
  async ({ path }) => {
    const { page } = await visit(browser, { viewport: { width: 320, height: 900 } });
    await page.goto(address + path);
    if (path === 'search/') await answered(page);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const wide = await page.evaluate((words) => {
        for (const element of document.querySelectorAll(words)) element.append('w'.repeat(5000));
        return document.documentElement.scrollWidth;
      }, WORDS);
      expect(wide, `wide as the window at ${width}`).toBeLessThanOrEqual(width);
    }
    await page.context().close();
  },
);
