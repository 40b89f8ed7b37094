import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { afterEach, expect, test, vi } from 'vitest';
import { archive } from '../../src/cases.ts';
import CasePage from '../../src/components/CasePage.astro';
import MovedPage from '../../src/components/MovedPage.astro';
import Home from '../../src/pages/index.astro';
import { GET as robots } from '../../src/pages/robots.txt.ts';
import { GET as openSearch } from '../../src/pages/opensearch.xml.ts';
import { movedHubs } from '../../src/moved-hubs.ts';
import { collections } from './content.ts';

vi.mock('astro:content', () => import('./content.ts'));
afterEach(() => vi.unstubAllEnvs());

const site = 'https://archive.example';
const container = await AstroContainer.create({ astroConfig: { site } });
const render = (component: Parameters<typeof container.renderToString>[0], props: object = {}) =>
  container.renderToString(component, { props: { ...props }, partial: false });
const { cases } = await archive();
const letter = cases[1];
const structured = (html: string) =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(([, text]) =>
    JSON.parse(text ?? ''),
  );
const unescaped = (text: string) => text.replace(/&quot;|&#34;/g, '"').replace(/&amp;/g, '&');

test('a shared link to a case shows its number, what was asked and the outcome, no age and no injury', async () => {
  const html = await render(CasePage, { letter });
  const shown = Object.fromEntries(
    [...html.matchAll(/<meta property="og:(\w+)" content="([^"]*)"/g)].map(([, name, text]) => [
      name,
      unescaped(text ?? ''),
    ]),
  );
  expect(shown).toMatchObject({
    title: 'Case CM16-0000002: 3 treatments, mixed outcome',
    site_name: 'Casebook: An invented archive',
  });
  expect(shown['description']).toContain('decided February 3, 2016');
  expect(Object.values(shown).join(' ')).not.toMatch(/40|woman|injur/i);
});

test('a case’s head speaks to reference managers, in words that stand on the page', async () => {
  const html = await render(CasePage, { letter });
  expect(html).toContain('<meta name="citation_publication_date" content="2016/02/03">');
  expect(html).toMatch(/<meta name="citation_public_url" content="https:\/\/archive\.example\/cas/);
  expect(html.match(/href="data:[^"]+" download="cm16-0000002\.(?:ris|bib|json)"/g)).toHaveLength(
    3,
  );
});

test('home tells of the archive as a site with a search and as data, with its licence on the page', async () => {
  const html = await render(Home);
  expect(structured(html).map((one) => one['@type'])).toEqual(['WebSite', 'Dataset']);
  for (const one of structured(html)) expect(html).toContain(one.description);
  expect(html).toContain('<a href="https://licence.example/">CC0</a>.');
});

test('a preview says so on every page, and keeps search engines from all', async () => {
  vi.stubEnv('CASEBOOK_PREVIEW', '1');
  const html = await render(Home);
  expect(html).toContain('This is a preview.');
  expect(html).toContain('<meta name="robots" content="noindex">');
  const text = await (await robots({ site: new URL(site) } as never)).text();
  expect(text).toBe('User-agent: *\nAllow: /\n');
  vi.stubEnv('CASEBOOK_PREVIEW', '');
  expect(await render(Home)).not.toMatch(/This is a preview|noindex/);
});

test('an old address of a class leads on, and is nobody’s own', async () => {
  const html = await render(MovedPage, {
    label: 'MRI',
    from: 'treatments/x',
    to: '/treatments/y/',
  });
  expect(html).toContain('<meta http-equiv="refresh" content="0; url=/treatments/y/">');
  expect(html).toContain('<link rel="canonical" href="https://archive.example/treatments/y/">');
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).toContain('<a href="/treatments/y/">MRI</a>');
});

test('hubs that moved are those whose old slugs the taxonomy keeps, and that have a page', async () => {
  const [treatments] = collections['treatments'] ?? [];
  const before = structuredClone(treatments?.data);
  const data = treatments?.data as {
    categories: { formerly?: string[]; classes: { slug: string; formerly?: string[] }[] }[];
  };
  data.categories[0]!.formerly = ['tests'];
  for (const one of data.categories[0]!.classes) one.formerly = [`old-${one.slug}`];
  const moved = await movedHubs();
  Object.assign(treatments!, { data: before });
  expect(moved.map(({ from, to }) => `${from} → ${to}`)).toEqual([
    'treatments/tests → treatments/testing',
    'treatments/testing/old-mri → treatments/testing/mri',
    'treatments/tests/mri → treatments/testing/mri',
    'treatments/tests/old-mri → treatments/testing/mri',
  ]);
});

test('the search description names this archive and its search page', async () => {
  const text = await (await openSearch({ site: new URL(site) } as never)).text();
  expect(text).toContain('Search the decisions of An invented archive');
  expect(text).toContain('https://archive.example/search/?q={searchTerms}');
});
