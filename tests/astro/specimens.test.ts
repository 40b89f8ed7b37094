import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test, vi } from 'vitest';
import SpecimensPage from '../../src/components/specimens/SpecimensPage.astro';
import { masks } from '../../src/masks.ts';
import { outcomes } from '../../src/messages/en.ts';
import { specimens as words } from '../../src/components/specimens/words.ts';

vi.mock('astro:content', () => import('./content.ts'));

const container = await AstroContainer.create({ astroConfig: { site: 'https://archive.example' } });

test('the page of components shows all outcomes, masks and scripts of writing', async () => {
  const html = await container.renderToString(SpecimensPage, { partial: false });
  for (const kind of Object.values(words.kinds).slice(0, 2)) expect(html).toContain(kind);
  for (const mask of masks) expect(html).toContain(`<span class="mask">[${mask}]</span>`);
  for (const outcome of ['overturned', 'upheld', 'partially-overturned'] as const)
    expect(html).toContain(outcomes[outcome].gloss);
  for (const text of [words.longWord, words.hebrew, words.arabic]) expect(html).toContain(text);
  expect(html).toContain('<meta name="robots" content="noindex">');
});

/** Files that a file imports, and what these import. */
function reached(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']+\.astro)'/g))
    reached(normalize(join(dirname(file), path)), seen);
  return seen;
}

/** Whole pages, and the parts of the search page and of the check page: they are looked at as built pages (tests/browser). */
const WHOLE =
  /\/(?:Case|Figures|Hub|Index|Listing|Moved|PlainIndex|Text)Page\.astro$|\/TakenDown\.astro$|\/(?:check|search)\//;

test('every component is on one of the pages of components, or is a page itself', () => {
  const pages = globSync('src/components/specimens/*Page.astro').map(normalize);
  const shown = new Set(pages.flatMap((file) => [...reached(file)]));
  const all = globSync('src/components/**/*.astro').map(normalize);
  expect(pages.length).toBeGreaterThan(2);
  expect(all.filter((file) => !shown.has(file) && !WHOLE.test(file))).toEqual([]);
});
