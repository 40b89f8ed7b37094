import { AxeBuilder } from '@axe-core/playwright';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { renderPages } from '../../scripts/build/render-pages.ts';
import { pageReader } from '../../scripts/gate/page.ts';
import { readSettings } from '../../scripts/gate/settings.ts';
import { type Served, serve } from '../../scripts/serve.ts';
import { project } from '../scripts/command-line.ts';
import { smallArchive } from './small-archive.ts';
import { launchBrowser } from './launch.ts';
import { visit } from './visit.ts';

/** The page of components: every component in all its states, as no published site has it. */
let browser: Browser;
let served: Served;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebook-specimens-'));
  const content = smallArchive(folder, inject('content'));
  const { site, base } = await readSettings(content);
  const out = join(folder, 'site');
  await renderPages({ root: project, content, out, site, base, version: '', specimens: true });
  served = await serve({ folder: out, base, port: 0 });
  browser = await launchBrowser();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await served.close();
  await rm(folder, { recursive: true, force: true });
});

const PATHS = ['components/', 'components/hub/', 'components/bare/'];
const places = PATHS.flatMap((path) => [320, 1280].map((width) => ({ path, width })));

async function open(path: string, width: number) {
  const visited = await visit(browser, { viewport: { width, height: 900 } });
  await visited.page.goto(served.address + path);
  // the states of the search are made by its script
  if (path === PATHS[0]) await visited.page.locator('#search-states .notice').nth(2).waitFor();
  return visited;
}

test.each(places)(
  '$path stands in both colours without a finding, $width pixels wide',
  async ({ path, width }) => {
    const { page, complaints } = await open(path, width);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const axe = new AxeBuilder({ page }).setLegacyMode().disableRules(['landmark-unique']); // a component many times
      const { violations } = await axe.analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual(
        [],
      );
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  },
);

test.each(places)(
  'nothing leaves its place on $path, $width pixels wide',
  async ({ path, width }) => {
    const { page } = await open(path, width);
    const specimens = page.locator('[data-specimen], section[aria-labelledby]');
    const boxes = await specimens.evaluateAll((found) =>
      found.map((one) => {
        const { left, right, height } = one.getBoundingClientRect();
        const wide = [...one.querySelectorAll('*')].filter((inner) => {
          const box = inner.getBoundingClientRect();
          return box.width > 1 && box.right > Math.max(right, document.body.clientWidth) + 1;
        });
        return { left, right, height, wide: wide.map(({ outerHTML }) => outerHTML.slice(0, 120)) };
      }),
    );
    expect(boxes.length).toBeGreaterThan(10);
    for (const { left, right, height, wide } of boxes) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
      expect(height).toBeGreaterThan(0);
      expect(wide).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
    await page.context().close();
  },
);

test.each(PATHS)('the markup of %s is valid', async (path) => {
  const file = join(folder, 'site', path, 'index.html');
  const { invalid } = pageReader()(`${path}index.html`, await readFile(file, 'utf8'));
  expect(invalid).toEqual([]);
});

test('every outcome has its word', async () => {
  const { page } = await visit(browser);
  await page.goto(`${served.address}components/`);
  const outcomes = page.locator('#k-outcomes ~ [data-specimen] .outcome');
  expect(await outcomes.allInnerTexts()).toEqual([
    'Overturned: treatment approved',
    'Partly overturned: approved in part, 20 of 90 tablets',
    'Upheld: denial stands',
    expect.stringMatching(/^Upheld: Pneumono/),
  ]);
  await page.context().close();
});
