import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from './launch.ts';
import { visit } from './visit.ts';

/** Tables of figures, sorted by keyboard; the same tables without a script. */
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const address = `${inject('address')}figures/`;

/** The first table with its headings' state and the cells of a column. */
const column = (page: Page, at: number) =>
  page.evaluate((index) => {
    const [table] = document.querySelectorAll<HTMLTableElement>('table[data-sortable]');
    const rows = [...(table?.tBodies[0]?.rows ?? [])];
    return {
      sorted: [...(table?.tHead?.rows[0]?.cells ?? [])].map(({ ariaSort }) => ariaSort),
      cells: rows.map((row) => row.cells[index]?.innerText.trim() ?? ''),
    };
  }, at);

test('a heading sorts its table either way by keyboard, says so, and moves nothing else', async () => {
  const { page, complaints } = await visit(browser);
  await page.goto(address);
  const table = page.locator('table[data-sortable]').first();
  const status = page.locator('[role="status"][data-sorted]');
  const before = await column(page, 1);
  expect(before.sorted).toEqual([null, 'descending', null, null, null, null]);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);

  await table.locator('th button').nth(1).focus();
  await page.keyboard.press('Enter');
  const ascending = await column(page, 1);
  expect(ascending.sorted).toEqual([null, 'ascending', null, null, null, null]);
  const numbers = ascending.cells.map((cell) => Number(cell.replaceAll(',', '')));
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  expect([...ascending.cells].sort()).toEqual([...before.cells].sort());
  expect(await status.innerText()).toMatch(/^Sorted by Decisions, lowest first\.$/);
  await page.keyboard.press('Space');
  expect(await status.innerText()).toMatch(/highest first/);
  expect(await column(page, 1)).toEqual({ ...before, cells: before.cells });

  await table.locator('th button').first().click();
  const words = await column(page, 0);
  expect(words.sorted).toEqual(['ascending', null, null, null, null, null]);
  expect(words.cells).toEqual(words.cells.toSorted(new Intl.Collator('en').compare));
  expect(await status.innerText()).toMatch(/A to Z/);

  // where no share is shown, there is nothing to be sorted by: such rows stand last either way
  await table.locator('th button').last().click();
  const shares = (await column(page, 5)).cells.map((cell) => Number.parseInt(cell, 10));
  const known = shares.filter((share) => !Number.isNaN(share));
  expect(shares.slice(0, known.length)).toEqual(known.toSorted((a, b) => b - a));
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('headings become buttons without moving anything', async () => {
  const places = async (javaScriptEnabled: boolean) => {
    const { page } = await visit(browser, { javaScriptEnabled });
    await page.goto(address);
    const boxes = await Promise.all(
      (await page.locator('table[data-sortable] th[scope="col"] > .sort').all())
        .slice(0, 8)
        .map((one) => one.boundingBox()),
    );
    await page.context().close();
    return boxes;
  };
  const [with_, without] = [await places(true), await places(false)];
  expect(with_.length).toBe(8);
  expect(with_).toEqual(without);
});

test('on a phone the buttons stand before the rows, and without a script nothing does', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const { page } = await visit(browser, { javaScriptEnabled });
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(address);
    const headings = page.locator('table[data-sortable]').first().locator('thead .sort');
    const box = await headings.last().boundingBox();
    const row = await page.locator('table[data-sortable] tbody tr').first().boundingBox();
    if (javaScriptEnabled) expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(row?.y ?? 0);
    const head = await page.locator('table[data-sortable] thead').first().boundingBox();
    expect((head?.height ?? 0) > 20).toBe(javaScriptEnabled);
    await page.context().close();
  }
});

test('paper shows the headings of every column', async () => {
  const { page } = await visit(browser);
  await page.goto(address);
  await page.emulateMedia({ media: 'print' });
  const headings = page.locator('table[data-sortable] th[scope="col"] > .sort');
  expect(await headings.first().isVisible()).toBe(true);
  expect(await headings.last().isVisible()).toBe(true);
  await page.context().close();
});
