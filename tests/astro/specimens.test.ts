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

/** What is a whole page, or shows the archive's own figures, is looked at as a built page (tests/browser). */
test('most components are on the page of components', () => {
  const shown = reached(normalize('src/components/specimens/SpecimensPage.astro'));
  const all = globSync('src/components/**/*.astro').map(normalize);
  expect(all.filter((file) => shown.has(file)).length / all.length).toBeGreaterThan(0.6);
});
