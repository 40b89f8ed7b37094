import { afterEach, expect, test, vi } from 'vitest';
import { feedOf } from '../../src/feeds.ts';
import { hubs } from '../../src/hubs.ts';
import { GET, getStaticPaths } from '../../src/pages/[...folder]/feed.xml.ts';
import * as table from '../../src/pages/treatments/[...slug]/decisions.csv.ts';
import { collections } from './content.ts';

vi.mock('astro:content', () => import('./content.ts'));

afterEach(() => {
  delete collections['history'];
});

const site = new URL('https://archive.example');
const line = (id: string, date: string, added: string[]) => ({
  id,
  data: {
    date,
    added: Object.fromEntries(added.map((one) => [one, 'hash'])),
    corrected: {},
    removed: [],
  },
});
const context = <Route extends (context: never) => unknown>(props: object) =>
  ({ props, site }) as unknown as Parameters<Route>[0];

test('an archive without a history has no feed', async () => {
  expect(await getStaticPaths()).toEqual([]);
  expect(await feedOf(undefined)).toBeUndefined();
});

test('the archive, each treatment class, guideline and outcome have a feed, and no other hub', async () => {
  collections['history'] = [
    line('line-2', '2017-01-02', ['cm16-0000002']),
    line('line-1', '2016-05-06', ['cm15-0000001']),
  ];
  const folders = (await getStaticPaths()).map(({ params }) => params.folder);
  expect(folders).toEqual([
    undefined,
    'treatments/testing/mri',
    'guidelines/old',
    'guidelines/new',
    'outcomes/overturned',
    'outcomes/partially-overturned',
    'outcomes/upheld',
  ]);
  for (const kind of ['treatments', 'years'] as const) {
    const [hub] = await hubs(kind);
    expect(await feedOf(hub)).toBeUndefined();
  }
});

test('a feed says what was decided, and when the archive published it', async () => {
  collections['history'] = [line('line-1', '2016-05-06', ['cm15-0000001', 'cm16-0000002'])];
  const [own] = await getStaticPaths();
  const xml = await (await GET(context<typeof GET>(own?.props ?? {}))).text();
  expect(xml).toContain('<title>An invented archive</title>');
  expect(xml).toContain('All of it is invented.');
  expect(xml.match(/<entry>/g)).toHaveLength(4);
  expect(xml).toContain('Partly overturned (approved in part, 20 of 90 tablets)</title>');
  expect(xml).toContain('Case CM16-0000002, decision 1, decided February 3, 2016');
  expect(xml).toContain('Asked for: MRI of the &lt;b&gt;left&lt;/b&gt; knee');
  expect(xml).toContain('<published>2016-05-06T00:00:00Z</published>');
});

test('a treatment’s decisions are a table beside its page', async () => {
  const paths = await table.getStaticPaths();
  expect(paths.map(({ params }) => params.slug)).toContain('testing/mri');
  const [first] = paths;
  const csv = await (await table.GET(context<typeof table.GET>(first?.props ?? {}))).text();
  expect(csv).toContain('https://archive.example/cases/cm16-0000002/#determination-1');
});
