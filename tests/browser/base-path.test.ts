import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { buildArchive } from '../../scripts/build/build-archive.ts';
import { serve } from '../../scripts/serve.ts';
import { project } from '../scripts/command-line.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { launchBrowser } from './launch.ts';
import { answered, visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const base = '/health/reviews/';

/** A few letters of the archive, under a path. */
function smallArchive(folder: string): string {
  const content = join(folder, 'content');
  cpSync(inject('content'), content, { recursive: true });
  const volume = join(content, 'cases', '1');
  for (const name of readdirSync(volume).sort().slice(12)) rmSync(join(volume, name));
  const settings = join(content, 'archive.yaml');
  const text = readFileSync(settings, 'utf8').replace(/^base:.*$/m, '');
  writeFileSync(settings, `${text.trimEnd()}\nbase: ${base}\n`);
  return content;
}

test('a site under a path asks for nothing outside of it, and its search works', async () => {
  const folder = temporaryFolder();
  const out = join(folder, 'site');
  const { problems } = await buildArchive({
    root: project,
    content: smallArchive(folder),
    out,
    say: () => undefined,
  });
  expect(problems.map(({ message }) => message)).toEqual([]);
  const { address, close } = await serve({ folder: out, base, port: 0 });
  onTestFinished(close);
  const { page, complaints, requests } = await visit(browser);
  await page.goto(address);
  await page.locator('nav a', { hasText: 'Search' }).first().click();
  await answered(page);
  expect(await page.locator('#found').innerText()).toMatch(/^\d+ decisions in \d+ letters?$/);
  await page.locator('#hits h3 a').first().click();
  await page.waitForURL(new RegExp(`${base}cases/`));
  expect(await page.locator('h1').innerText()).not.toBe('');
  expect(complaints).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(address))).toEqual([]);
});
