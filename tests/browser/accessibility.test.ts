import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { pagesByKind } from './kinds.ts';
import { launchBrowser } from './launch.ts';
import { answered, visit } from './visit.ts';

/** Every kind of page, in both colour schemes, at both widths: no finding of axe, nothing asked of other hosts, no complaint. */
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const pages = pagesByKind(inject('site'));
const address = inject('address');

test.each(pages)('$kind ($path)', async ({ path }) => {
  const { page, complaints, requests } = await visit(browser);
  const findings: unknown[] = [];
  await page.goto(address + path);
  if (path === 'search/') await answered(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [320, 1280]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      for (const { id, nodes } of await violations(page)) {
        findings.push({ colorScheme, width, id, where: nodes.map(({ target }) => target) });
      }
      const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(scrolled, `wide as the window at ${width}`).toBeLessThanOrEqual(width);
    }
  }
  expect(findings).toEqual([]);
  expect(complaints).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(address))).toEqual([]);
  await page.context().close();
});

/** What axe finds, by all of its rules. The site has no frames, so that axe need not be carried into any. */
async function violations(page: Page) {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  return (await axe.analyze()).violations;
}

test('no page is of a kind that nobody looks at', () => {
  expect(pages.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['home', 'case', 'listing', 'search', 'lost page']),
  );
});
