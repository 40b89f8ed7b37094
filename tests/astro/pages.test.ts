import type { APIContext } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test, vi } from 'vitest';
import { archive } from '../../src/cases.ts';
import { listingPages } from '../../src/archive/listing.ts';
import CasePage from '../../src/components/CasePage.astro';
import HubPage from '../../src/components/HubPage.astro';
import ListingPage from '../../src/components/ListingPage.astro';
import Coverage from '../../src/components/Coverage.astro';
import HowToRead from '../../src/components/HowToRead.astro';
import TakenDown from '../../src/components/TakenDown.astro';
import { withdrawalReason } from '../../src/schema/withdrawn.ts';
import Quality from '../../src/components/Quality.astro';
import RemovedTotals from '../../src/components/RemovedTotals.astro';
import { hubs } from '../../src/hubs.ts';
import Home from '../../src/pages/index.astro';
import Missing from '../../src/pages/404.astro';
import { GET, getStaticPaths } from '../../src/pages/cases/[id]/index.[format].ts';
import { GET as robots } from '../../src/pages/robots.txt.ts';
import { type HubKind, hubKinds } from '../../src/urls.ts';

vi.mock('astro:content', () => import('./content.ts'));

const container = await AstroContainer.create({ astroConfig: { site: 'https://archive.example' } });
const render = (component: Parameters<typeof container.renderToString>[0], props: object = {}) =>
  container.renderToString(component, { props: { ...props }, partial: false });
const words = (html: string) =>
  html
    .replace(/<(?:script|style)[\s\S]*?<\/(?:script|style)>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ');
const { cases } = await archive();
const [small, letter] = cases;
const hub = async (kind: HubKind, slug: string) =>
  (await hubs(kind)).find((one) => one.slug === slug);

test('a case page says what was asked and decided before the letter', async () => {
  const html = await render(CasePage, { letter, previous: 'CM15-0000001' });
  const text = words(html);
  expect(text).toContain(
    'The mri and treatment not classified. Body part: the knee. Mixed outcome: 1 approved, 1 approved in part, 1 denial stands.',
  );
  expect(text).toContain('Partly overturned: approved in part, 20 of 90 tablets');
  expect(text).toContain('None cited in the letter');
  expect(text).toContain('The old, Knee, pages 98–99');
  expect(text.indexOf('What was asked')).toBeLessThan(text.indexOf('Clinical case summary'));
  expect(html).toContain('<meta name="robots" content="noindex">');
});

test('nothing of a letter becomes markup on its page', async () => {
  const html = await render(CasePage, { letter });
  expect(html).not.toContain('<script>alert');
  expect(html).not.toContain('<b>left</b>');
  expect(html).not.toMatch(/\sstyle="/);
});

test('paragraphs and determinations have their permanent addresses', async () => {
  const html = await render(CasePage, { letter });
  for (const id of ['determination-1', 'determination-3', 'p-s-1', 'p-1-2', 'p-3-1']) {
    expect(html).toContain(`id="${id}"`);
  }
  expect(html).toMatch(/<mark class="deciding">Twelve are too many for <span class="mask">/);
});

test('a case page names its own version, its corrections and what it replaces', async () => {
  const text = words(await render(CasePage, { letter }));
  expect(text).toContain(letter?.hash);
  expect(text).toContain(
    `Corrected on January 2, 2017 A guideline was named wrongly. You are reading case version ${letter?.hash}.`,
  );
  expect(text).toContain('This case replaces CM15-0000001.');
  expect(text).not.toContain('Archive version');
});

test('a case that another replaces leads to it', async () => {
  const html = await render(CasePage, { letter: small });
  expect(words(html)).toContain('This case was replaced by CM16-0000002.');
  expect(html).toContain('<a href="/cases/cm16-0000002/">CM16-0000002</a>');
});

test('the notice of a case that was taken down has its number, day and kind of reason alone', async () => {
  const withdrawal = { id: 'CM15-0000009', date: '2025-02-02', reason: 'privacy' } as const;
  const html = await render(TakenDown, { withdrawal });
  expect(words(/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '').trim()).toBe(
    'Case CM15-0000009 is no longer published It was taken down on February 2, 2025 to protect a person’s privacy. Nothing of its text remains in this archive. Search other decisions',
  );
  expect(html).toContain('<meta name="robots" content="noindex">');
});

test.each(withdrawalReason.options)(
  'a notice says the reason in a plain sentence: %s',
  async (reason) => {
    const withdrawal = { id: 'A1', date: '2025-02-02', reason };
    expect(words(await render(TakenDown, { withdrawal }))).toMatch(
      /taken down on February 2, 2025 (?:to|because) [^.]+\. Nothing/,
    );
  },
);

test('a letter without prose says so', async () => {
  const text = words(await render(CasePage, { letter: small, next: 'CM16-0000002' }));
  expect(text).toContain('it has no summary');
  expect(text).toContain('no text of the reviewer’s reasons');
  expect(text).toContain('Aged 90 and over');
  expect(text).toContain('Nothing had to be removed.');
});

test.each(hubKinds)('hubs and listings of %s show their determinations', async (kind) => {
  for (const one of await hubs(kind)) {
    const text = words(await render(HubPage, { hub: one }));
    expect(text).toContain(one.label);
    expect(text).toContain('Published decisions are not a sample of all denials.');
    const pages = listingPages(one.determinations);
    const listed = words(await render(ListingPage, { hub: one, page: pages[0], pages }));
    expect(listed).toContain('not a sample of all denials');
    expect(listed).not.toContain('Archive version');
  }
});

test('a share is shown with its interval from the floor on, and none under it', async () => {
  const enough = words(await render(HubPage, { hub: await hub('treatments', 'testing') }));
  expect(enough).toContain('In 0 of 3 decisions the treatment was approved in full: 0% (0–56%).');
  const few = words(await render(HubPage, { hub: await hub('treatments', 'testing/mri') }));
  expect(few).toContain('2 decisions: too few to show a share.');
  expect(few).not.toMatch(/\d%/);
});

test('a guideline page says by what it was replaced, and who used it', async () => {
  const text = words(await render(HubPage, { hub: await hub('guidelines', 'old') }));
  expect(text).toContain('Replaced on July 28, 2016 by The new.');
  expect(text).toContain('Published by: A publisher.');
  expect(text).toContain('Reviewers 1 decision Claims administrators 0 decisions');
});

test('a number leads to exactly the decisions that it counts, where search can narrow to them', async () => {
  const html = await render(HubPage, { hub: await hub('treatments', 'testing') });
  expect(html).toMatch(/href="\/search\/\?treatment=testing&(?:amp|#38);guideline=old"/);
  expect(words(html)).toContain('Who decided');
  expect(html).toContain('href="/specialties/pain-medicine/"');
  expect(html).toContain('href="/reasons/too-many/"');
});

test('a guideline’s sections, wordings and both sides have figures', async () => {
  const text = words(await render(HubPage, { hub: await hub('guidelines', 'old') }));
  expect(text).toContain('Knee, pages 98–99 1 0');
  expect(text).toContain('No claims administrator used it');
});

test('a case says what the letter cites and how to find the state’s own copy', async () => {
  const html = await render(CasePage, { letter });
  expect(words(html)).toContain('Cited by the reviewer: decision 1.');
  expect(words(html)).toContain('Look there for case number CM16-0000002.');
  expect(html).toContain('href="#p-1-2"');
  expect(html).toMatch(/href="mailto:[^"]*subject=Problem%20with%20case%20CM16-0000002/);
});

test('both outcomes have their place even where one is empty', async () => {
  const text = words(await render(HubPage, { hub: await hub('years', '2015') }));
  expect(text).toContain('No published decision approved the treatment.');
});

test('the method page counts what could not be told and what was removed', async () => {
  expect(words(await render(Quality))).toContain('Kind of treatment not classified 1 of 4');
  expect(words(await render(Coverage))).toContain('All years 2 4');
  expect(words(await render(HowToRead))).toContain('1 of 4 approved in full, 25% (5–70%)');
  expect(words(await render(RemovedTotals))).toContain(
    'Names of patients, relatives, doctors, lawyers [name] 2 1',
  );
});

test('home and the page for what is missing lead to search and browsing', async () => {
  const home = await render(Home);
  expect(words(home)).toContain('Read 4 decisions.');
  expect(words(home)).toContain('All of it is invented.');
  for (const html of [home, await render(Missing)]) {
    expect(html).toContain('action="/search/"');
    expect(html).toContain('href="/treatments/"');
  }
});

test('a case lies beside its page as text and as data', async () => {
  const site = new URL('https://archive.example');
  const context = (props: object) => ({ props, site }) as unknown as Parameters<typeof GET>[0];
  const paths = await getStaticPaths();
  expect(paths.map(({ params: { id, format } }) => `${id} ${format}`)).toEqual([
    'cm15-0000001 txt',
    'cm15-0000001 json',
    'cm16-0000002 txt',
    'cm16-0000002 json',
  ]);
  for (const { props } of paths.slice(2)) {
    const text = await (await GET(context(props))).text();
    expect(text).toContain('https://archive.example/cases/cm16-0000002/');
    expect(text.startsWith('{')).toBe(props.format === 'json');
  }
});

test('robots may read everything and are told of the sitemap', async () => {
  const site = new URL('https://archive.example');
  const response = await robots({ site } as unknown as APIContext);
  expect(await response.text()).toBe(
    'User-agent: *\nAllow: /\nSitemap: https://archive.example/sitemap-index.xml\n',
  );
});
