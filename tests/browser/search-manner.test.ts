import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from './launch.ts';
import { answered, visit } from './visit.ts';

/** By keyboard alone, without a jump, and for everyone. */
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const address = inject('address');

async function opened(query: string, width = 1280): Promise<Page> {
  const { page } = await visit(browser, { viewport: { width, height: 900 } });
  await page.goto(`${address}search/${query}`);
  await answered(page);
  return page;
}

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);

test('arrows go from the field through the results and back, Enter opens one, Escape leads to the field', async () => {
  const page = await opened('?q=pain');
  const titles = await page.locator('#hits h3 a').allInnerTexts();
  await page.keyboard.press('Control+k');
  expect(await focused(page)).toBe('q');
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toBe(titles[0]);
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toBe(titles[1]);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await focused(page)).toBe('q');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  expect(await focused(page)).toBe('q');
  expect(await page.locator('#q').inputValue()).toBe('pain');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/cases\//);
  await page.context().close();
});

test.each(['', 'how-to-search/', 'treatments/', '404.html'])(
  'Ctrl and K go to the search field from /%s',
  async (path) => {
    const { page } = await visit(browser);
    await page.goto(address + path);
    await page.keyboard.press('Control+k');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
    await page.context().close();
  },
);

test.each([320, 390, 1280])('next to nothing moves when results come, at %i px', async (width) => {
  const { page } = await visit(browser, { viewport: { width, height: 844 } });
  await page.addInitScript(() => {
    Object.assign(globalThis, { moved: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        Object.assign(globalThis, {
          moved: (globalThis as unknown as { moved: number }).moved + entry.value,
        });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`${address}search/?q=flexeril+knee&outcome=upheld`);
  await answered(page);
  await page.waitForTimeout(200);
  const moved = await page.evaluate(() => (globalThis as unknown as { moved: number }).moved);
  // On a slow machine the line of chips may grow after the first results have been drawn.
  expect(moved).toBeLessThan(0.05);
  await page.context().close();
});

const states: [name: string, query: string, act?: (page: Page) => Promise<unknown>][] = [
  ['results', '?q=PT+knee'],
  ['none found', '?q=knee+zzz'],
  ['an unknown word', '?q=cyclobenzaprin'],
  ['a fault', '?q=%22knee'],
  [
    'all lists open',
    '',
    (page) =>
      page.evaluate(() => {
        for (const details of document.querySelectorAll<HTMLDetailsElement>('#facets details'))
          details.open = true;
        for (const button of document.querySelectorAll<HTMLElement>('.facet-all')) button.click();
      }),
  ],
  [
    'the sheet',
    '',
    async (page) => {
      const opener = page.locator('#facets-open');
      if (await opener.isVisible()) await opener.click();
    },
  ],
];

test.each(states)('axe finds nothing wrong with %s', async (_, query, act) => {
  for (const width of [320, 1280]) {
    const page = await opened(query, width);
    await act?.(page);
    for (const media of [
      { colorScheme: 'light' },
      { colorScheme: 'dark' },
      { forcedColors: 'active' },
    ] as const) {
      await page.emulateMedia(media);
      const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
      // Forced colours are the reader's own: what axe takes for the page's is not what is painted.
      if ('forcedColors' in media) axe.disableRules('color-contrast');
      const { violations } = await axe.analyze();
      const found = violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)]);
      expect([width, media, found]).toEqual([width, media, []]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
    }
    await page.context().close();
  }
});

test('axe finds nothing wrong with waiting, with an error, and with marks in a letter', async () => {
  const { page } = await visit(browser);
  const clean = async () => {
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    return violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)]);
  };
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route('**/manifest.json', async (route) => {
    await held;
    await route.abort();
  });
  await page.goto(`${address}search/?q=pain`);
  await page.locator('#first-wait').waitFor();
  expect(await clean()).toEqual([]);
  release();
  await page.locator('[data-search-state="error"]').waitFor({ state: 'attached' });
  expect(await clean()).toEqual([]);
  await page.unroute('**/manifest.json');
  await page.locator('#notices button').click();
  await page.locator('#hits .to-passage').first().click();
  await page.locator('.marks-bar').waitFor();
  expect(await clean()).toEqual([]);
  await page.context().close();
});

test('no target is under 24 pixels', async () => {
  for (const width of [390, 1280]) {
    const page = await opened('?q=pain', width);
    const small = await page
      .locator('#search-page :is(button, input, select, summary, .check, .chip):visible')
      .evaluateAll((items) =>
        items
          .filter((item) => item.getBoundingClientRect().height < 24)
          .map((item) => item.outerHTML.slice(0, 80)),
      );
    expect(small).toEqual([]);
    await page.context().close();
  }
});
