import { expect, test } from 'vitest';
import { atomOf } from '../../src/archive/atom.ts';
import { decidedOf } from '../../src/archive/determination.ts';
import { MOST_TOLD, newestPublished } from '../../src/archive/feed.ts';
import { escapeXml } from '../../src/archive/xml.ts';
import { determination, letter } from './letters.ts';

const on = (updated: string) => ({ published: updated, updated });
const decided = ['A', 'B', 'C'].flatMap((id) =>
  decidedOf(letter([determination(), determination()], { id })),
);
const told = (days: Record<string, string>, determinations = decided) =>
  newestPublished(determinations, ({ data: { id } }) => (days[id] ? on(days[id]) : undefined)).map(
    ({
      decided: {
        case: { data },
        number,
      },
    }) => `${data.id}${number}`,
  );

test('what was published or corrected last comes first, else the newest of the archive', () => {
  const same = { A: '2024-01-01', B: '2024-01-01', C: '2024-01-01' };
  expect(told(same)).toEqual(['C2', 'C1', 'B2', 'B1', 'A2', 'A1']);
  expect(told({ ...same, A: '2024-02-01' })).toEqual(['A2', 'A1', 'C2', 'C1', 'B2', 'B1']);
});

test('a case without a day is left out', () => {
  expect(told({ B: '2024-01-01' })).toEqual(['B2', 'B1']);
});

test('a feed holds so many and no more', () => {
  const many = Array.from({ length: MOST_TOLD + 5 }, () => decided[0]!);
  expect(told({ A: '2024-01-01' }, many)).toHaveLength(MOST_TOLD);
});

const entry = {
  title: 'MRI <b> & "knee"',
  summary: 'Asked\u0000 for',
  address: 'https://archive.example/cases/a/#determination-1',
};
const feed = {
  title: 'An archive',
  subtitle: 'Invented',
  address: 'https://archive.example/feed.xml',
  page: 'https://archive.example/',
  author: 'An archive',
  rights: 'CC0',
  lang: 'en',
};

test('a feed was updated when its newest entry was', () => {
  const xml = atomOf({
    ...feed,
    entries: [
      { ...entry, ...on('2024-01-01') },
      { ...entry, published: '2024-01-01', updated: '2024-05-06' },
    ],
  });
  const [first] = /<updated>[^<]*<\/updated>/.exec(xml) ?? [];
  expect(first).toBe('<updated>2024-05-06T00:00:00Z</updated>');
  expect(xml).toContain('<title>MRI &lt;b&gt; &amp; &quot;knee&quot;</title>');
  expect(xml).toContain('<summary>Asked for</summary>');
});

test('what XML cannot hold is left out, whatever else there is stays', () => {
  expect(escapeXml('a\u0008b\ud800c\uffff😀\n')).toBe('abc😀\n');
});
