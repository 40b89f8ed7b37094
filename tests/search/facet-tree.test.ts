import { expect, test } from 'vitest';
import { decidedOf } from '../../src/archive/determination.ts';
import { facetTree } from '../../src/search/facet-tree.ts';
import { facetValues } from '../../src/search/facet-values.ts';
import { facetWords } from '../../src/search/facet-words.ts';
import { shownLetter } from '../../src/search/shown-letter.ts';
import { letter, taxonomy } from './letters.ts';

const cases = [
  letter(
    'A1',
    '2015-01-01',
    [],
    [
      {
        request: 'a',
        treatment: 'rehabilitation/acupuncture',
        outcome: 'upheld',
        guidelines: ['acoem'],
      },
      { request: 'b', treatment: 'rehabilitation', outcome: 'overturned' },
    ],
  ),
  letter('A2', '2016', [], [{ request: 'c', guidelines: ['unclassified'] }]),
];
const values = facetValues(cases.flatMap(decidedOf), taxonomy, facetWords);
const tree = (facet: keyof typeof values) =>
  facetTree(facet, values[facet], cases.flatMap(decidedOf));

test('a category counts all of its classes and what is filed under it alone', () => {
  expect(tree('treatment')).toMatchObject([
    {
      id: 'rehabilitation',
      count: 2,
      children: [{ id: 'rehabilitation/acupuncture', count: 1, children: [] }],
    },
    { id: 'unclassified', count: 1, children: [] },
  ]);
});

test('values that no decision has are not listed', () => {
  expect(values.guideline.map(({ id }) => id)).toEqual(['acoem']);
  expect(values.outcome.map(({ id }) => id)).toEqual(['overturned', 'upheld']);
  expect(values.year.map(({ id }) => id)).toEqual(['2016', '2015']);
});

test('a letter’s file calls its decisions as lists do', () => {
  expect(shownLetter(cases[0]!, taxonomy).determinations).toMatchObject([
    { request: 'a', title: 'acupuncture', gloss: 'denial stands' },
    { request: 'b', title: 'rehabilitation', gloss: 'treatment approved' },
  ]);
});
