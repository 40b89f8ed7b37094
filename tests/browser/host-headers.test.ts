import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { project } from '../scripts/command-line.ts';
import { launchBrowser } from './launch.ts';
import { answered, visit } from './visit.ts';

/** The site behind a host that sends the headers of scripts/hosting/_headers. */
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const example = readFileSync(join(project, 'scripts', 'hosting', '_headers'), 'utf8');
const [, forAll = ''] = /^\/\*\n((?: {2}.+\n)+)/m.exec(example) ?? [];
const headers = Object.fromEntries(
  forAll
    .trim()
    .split(/\n\s*/)
    .map((line) => {
      const [name = '', ...value] = line.split(': ');
      return [name.toLowerCase(), value.join(': ')];
    }),
);

test('the search works under the headers of the example, and no frame shows a page', async () => {
  const { page, complaints } = await visit(browser);
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), ...headers } });
  });
  const address = inject('address');
  await page.goto(`${address}search/?q=pain`);
  await answered(page);
  expect(await page.locator('#found').innerText()).toMatch(/^\d+ decisions? in/);
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(complaints).toEqual([]);
  await page.context().close();
});
