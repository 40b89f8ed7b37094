import { expect, test } from 'vitest';
import { openSearch } from '../../src/archive/open-search.ts';
import { breadcrumbList, dataset, scriptText, webSite } from '../../src/archive/structured-data.ts';

const settings = {
  name: 'A & B',
  description: 'Invented.',
  licence: { name: 'CC0', url: 'https://licence.example/' },
};
const home = 'https://archive.example/';

test('the way to a page is a numbered list with whole addresses', () => {
  const steps = [
    { name: 'Home', address: home },
    { name: 'Here', address: `${home}here/` },
  ];
  expect(breadcrumbList(steps)).toMatchObject({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { position: 1, name: 'Home', item: home },
      { position: 2, name: 'Here', item: `${home}here/` },
    ],
  });
});

test('the search’s address has a place for what is looked for', () => {
  expect(webSite(settings, home, `${home}search/`)).toMatchObject({
    name: 'A & B',
    potentialAction: {
      target: { urlTemplate: 'https://archive.example/search/?q={search_term_string}' },
      'query-input': 'required name=search_term_string',
    },
  });
});

test('the archive as data has its licence and version, and a date only where it has one', () => {
  expect(dataset(settings, home, { hash: '0123abcd' })).toMatchObject({
    license: 'https://licence.example/',
    version: '0123abcd',
  });
  expect(dataset(settings, home, { hash: '0123abcd' })).not.toHaveProperty('dateModified');
  expect(dataset(settings, home, { hash: '0123abcd', imported: '2025-01-02' })).toMatchObject({
    dateModified: '2025-01-02',
  });
});

test('no text can end the element that it stands in', () => {
  const text = scriptText({ name: '</script><!--' });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ name: '</script><!--' });
});

test('a search description has a short name, and its markup is escaped', () => {
  const xml = openSearch({
    shortName: 'A name of more than sixteen characters',
    description: 'A & <B>',
    search: `${home}search/`,
    icon: `${home}favicon.svg`,
  });
  expect(xml).toContain('<ShortName>A name of more t</ShortName>');
  expect(xml).toContain('A &amp; &lt;B&gt;');
  expect(xml).toContain('template="https://archive.example/search/?q={searchTerms}"');
});
