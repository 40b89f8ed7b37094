import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { afterEach, expect, test, vi } from 'vitest';
import { riskProblem } from '../../src/archive/risk/required.ts';
import { archive } from '../../src/cases.ts';
import CasePage from '../../src/components/CasePage.astro';
import HubPage from '../../src/components/HubPage.astro';
import RemovedTotals from '../../src/components/RemovedTotals.astro';
import { hubs } from '../../src/hubs.ts';
import Home from '../../src/pages/index.astro';
import { archiveSettings } from '../../src/schema.ts';
import { collections } from './content.ts';

/** Every setting of archive.yaml does something: it is changed, and what comes of it is seen. */
vi.mock('astro:content', () => import('./content.ts'));

const container = await AstroContainer.create({ astroConfig: { site: 'https://archive.example' } });
const render = (component: Parameters<typeof container.renderToString>[0], props: object = {}) =>
  container.renderToString(component, { props: { ...props }, partial: false });

const home = () => render(Home);
const letter = async () => render(CasePage, { letter: (await archive()).cases[1] });
const removed = () => render(RemovedTotals);
const hub = async () => render(HubPage, { hub: (await hubs('treatments'))[0] });
const risk = async () => {
  const { cases, settings } = await archive();
  return riskProblem(cases, settings)?.message ?? '';
};

const [entry] = collections['settings'] ?? [];
const before = entry?.data as Record<string, unknown>;
const set = (settings: object) => Object.assign(entry!, { data: { ...before, ...settings } });
afterEach(() => set({}));

const SEEN: [setting: string, changed: object, where: () => Promise<string>, seen: RegExp][] = [
  ['name', { name: 'Another archive' }, home, /<span>Another archive<\/span>/],
  ['description', { description: 'Said anew.' }, home, /content="Said anew\."/],
  ['notice', { notice: 'Mind the gap.' }, letter, /<p class="wrap">Mind the gap\.<\/p>/],
  ['profile', { profile: 'strict' }, removed, /reviewer’s specialty/],
  ['source', { source: 'anonymized' }, removed, /came without the patient’s name/],
  ['contact', { contact: 'me@new.example' }, letter, /mailto:me@new\.example\?subject/],
  [
    'licence',
    { licence: { name: 'Mine', url: 'https://l.example/' } },
    home,
    /l\.example\/">Mine</,
  ],
  ['citation', { citation: 'See {id} at {address}' }, letter, /See CM16-0000002 at https:/],
  ['robots', { robots: { indexCases: false } }, letter, /<meta name="robots" content="noindex">/],
  ['thresholds', { thresholds: { rateFloor: 99, smallestCell: 11 } }, hub, /fewer than 99/],
  [
    'riskSignedOff',
    {
      thresholds: { rateFloor: 3, smallestCell: 11, riskFloor: 2 },
      riskSignedOff: { letters: 1, on: '2026-01-31', reason: 'Read' },
    },
    risk,
    /1 are signed off/,
  ],
];

test.each(SEEN)('%s shows', async (_, changed, where, seen) => {
  const other = { ...before, source: 'identified', robots: { indexCases: true } };
  Object.assign(entry!, { data: other });
  expect(await where()).not.toMatch(seen);
  Object.assign(entry!, { data: { ...other, ...changed } });
  expect(await where()).toMatch(seen);
});

test('no setting is left out', () => {
  // site and base stand in every address (tests/site, tests/browser/base-path), the others are for commands: which step brings
  // an archive up, whether `npm run sample` may write it, whose letters it takes, who reads twice, which risks are accepted.
  const elsewhere = [
    ...['site', 'base', 'schemaVersion', 'sample', 'programs'],
    ...['secondReader', 'riskRows'],
  ];
  const seen = SEEN.map(([setting]) => setting);
  expect([...seen, ...elsewhere].sort()).toEqual(Object.keys(archiveSettings.shape).sort());
});
