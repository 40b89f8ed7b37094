import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from './launch.ts';
import { answered, visit } from './visit.ts';

/** Results as files, made in the browser. */
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const address = inject('address');

async function saved(page: Page, format: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`#saved [data-format="${format}"]`).click(),
  ]);
  expect(await page.locator('#saved-status').innerText()).toContain('was saved');
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  };
}

test('all results are saved, not the page alone, with what was searched and the version', async () => {
  const { page, complaints, requests } = await visit(browser);
  await page.goto(`${address}search/?sort=newest`);
  await answered(page);
  const total = Number(await page.locator('#results').getAttribute('data-total'));
  expect(total).toBeGreaterThan(100);
  const csv = await saved(page, 'CSV');
  expect(csv.name).toBe('decisions.csv');
  expect(csv.text.trimEnd().split('\r\n')).toHaveLength(total + 1);
  expect(csv.text).toContain(`${address}search/?sort=newest`);
  const json = JSON.parse((await saved(page, 'JSON')).text);
  expect(json.results).toHaveLength(total);
  expect(json).toMatchObject({ query: '', address: page.url(), total });
  expect(json.archiveDate).toMatch(/^\d{4}-\d\d-\d\d$/);
  const first = await page
    .locator('[data-determination]')
    .first()
    .getAttribute('data-determination');
  expect(`${json.results[0].case}#determination-${json.results[0].decision}`).toBe(first);
  const letters = new Set(json.results.map((row: { case: string }) => row.case)).size;
  const ris = (await saved(page, 'RIS')).text;
  expect(ris.match(/^ER {2}- /gm)).toHaveLength(letters);
  expect((await saved(page, 'BibTeX')).text.match(/^@misc/gm)).toHaveLength(letters);
  expect(JSON.parse((await saved(page, 'CSL-JSON')).text)).toHaveLength(letters);
  expect(complaints).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(address) && !url.startsWith('blob:'))).toEqual(
    [],
  );
  await page.context().close();
});

test('a file that can not be made is told', async () => {
  const { page } = await visit(browser);
  await page.goto(`${address}search/?q=pain`);
  await answered(page);
  await page.route('**/export.json', (route) => route.abort());
  await page.locator('#saved [data-format="CSV"]').click();
  await expect.poll(() => page.locator('#saved-status').innerText()).toContain('could not be made');
  await page.context().close();
});
