import { expect, test } from 'vitest';
import type { SampleItem } from '../../src/sample/letter.ts';
import { letters } from '../../src/sample/letters.ts';
import { letterText } from '../../src/sample/letter-text.ts';
import { SAMPLE } from '../../src/sample/sample.ts';

// What the pages, the search and the figures are tried on: enough of everything, in the proportions of real archives.
const sample = [...letters(SAMPLE.seed, SAMPLE.letters)];
const items = sample.flatMap(({ truth }) =>
  truth.items.map((item) => ({ ...item, year: truth.dates.decided.slice(0, 4) })),
);
type Item = (typeof items)[number];

/** Groups that a rate may be shown for: eleven determinations or more, with both outcomes. */
function groupsWithRate(keys: (item: Item) => string[]): string[] {
  const groups = new Map<string, SampleItem[]>();
  for (const item of items) {
    for (const key of new Set(keys(item))) groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  const both = (of: SampleItem[]): boolean =>
    of.some(({ outcome }) => outcome === 'upheld') &&
    of.some(({ outcome }) => outcome === 'overturned');
  return [...groups].filter(([, of]) => of.length >= 11 && both(of)).map(([key]) => key);
}

test('it holds at least 240 letters with 500 determinations, one to fifteen in a letter', () => {
  const sizes = sample.map(({ truth }) => truth.items.length);
  expect(sample.length).toBeGreaterThanOrEqual(240);
  expect(items.length).toBeGreaterThanOrEqual(500);
  expect([Math.min(...sizes), Math.max(...sizes)]).toEqual([1, 15]);
});

test('a rate can be shown for every year, twelve classes and six guidelines', () => {
  expect(groupsWithRate(({ year }) => [year]).sort()).toEqual(
    Array.from({ length: 10 }, (_, nth) => String(2015 + nth)),
  );
  expect(groupsWithRate(({ treatment }) => [treatment]).length).toBeGreaterThanOrEqual(12);
  expect(groupsWithRate(({ guidelines }) => guidelines.reviewer).length).toBeGreaterThanOrEqual(6);
});

test('the most common treatments have forty determinations or more', () => {
  for (const path of [
    'rehabilitation/physical-therapy',
    'diagnostic-testing/mri',
    'pharmaceuticals/opioids',
  ]) {
    expect(items.filter(({ treatment }) => treatment === path).length).toBeGreaterThanOrEqual(40);
  }
});

test('about one in seven denials is overturned, a few in part, and some letters are mixed', () => {
  const share = (outcome: string): number =>
    items.filter((item) => item.outcome === outcome).length / items.length;
  expect(share('overturned')).toBeGreaterThan(0.11);
  expect(share('overturned')).toBeLessThan(0.16);
  expect(share('partially-overturned')).toBeGreaterThan(0.003);
  const mixed = sample.filter(
    ({ truth }) => new Set(truth.items.map(({ outcome }) => outcome)).size > 1,
  );
  expect(mixed.length).toBeGreaterThan(10);
});

test('both layouts, both media and both ways to set text occur', () => {
  for (const format of ['ca-dwc/2014', 'ca-dwc/2016']) {
    for (const medium of ['pdf', 'text']) {
      const some = sample.filter((letter) => letter.format === format && letter.medium === medium);
      expect(some.length).toBeGreaterThan(20);
      if (medium === 'text') expect(new Set(some.map(({ spaced }) => spaced)).size).toBe(2);
    }
  }
});

test('summaries and rationales are as long as real ones', () => {
  const words = (paragraphs: string[]): number => paragraphs.join(' ').split(/\s+/).length;
  for (const { truth } of sample) {
    expect(words(truth.summary)).toBeGreaterThan(110);
    expect(words(truth.summary)).toBeLessThan(360);
  }
  const lengths = items.map(({ rationale }) => words(rationale));
  expect(Math.max(...lengths)).toBeLessThan(260);
  expect(lengths.filter((length) => length >= 40).length / lengths.length).toBeGreaterThan(0.85);
});

test.each([
  ['a letter without cited evidence on either side', 'did not cite any medical evidence'],
  ['an associated surgical service', 'Associated surgical service:'],
  ['a remainder', 'The remaining IMR eligible portion'],
  ['a leftover original request', 'leaving the original request IMR eligible'],
  ['a cover', 'Notice of Independent Medical Review Determination'],
  ['marks of HTML', '<b>bold</b>'],
  ['a sign of comparison in a request', '<5 mm'],
  ['a word of sixty letters', /[a-z]{60}/],
  ['an address', 'https://www.example.org/'],
  ['square brackets', '[sic]'],
  ['an ampersand', ' & '],
  ['an expedited review', 'Expedited'],
])('somewhere there is %s', (_, told) => {
  const found = sample.some((letter) => {
    const text = letterText({ ...letter, spaced: false });
    return typeof told === 'string' ? text.replace(/\n/g, ' ').includes(told) : told.test(text);
  });
  expect(found).toBe(true);
});
