import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type TreatmentEntry, treatmentList } from '../../../src/search/check/treatment-list.ts';
import { calledSo, suggest } from '../../../src/search/check/treatment-match.ts';
import { readTaxonomy } from '../../../src/taxonomy.ts';

const sentence = 'A kind of care.';
const taxonomy = readTaxonomy({
  treatments: {
    categories: [
      {
        slug: 'rehabilitation',
        label: 'Rehabilitation',
        sentence,
        classes: [
          {
            slug: 'physical-therapy',
            label: 'Physical therapy',
            sentence,
            patterns: ['physical therap(?:y|ist)', 'PT'],
          },
          { slug: 'other', label: 'Other care', sentence, weakPatterns: ['therapy'] },
        ],
      },
      {
        slug: 'testing',
        label: 'Testing',
        sentence,
        classes: [
          { slug: 'nerve', label: 'Nerve tests', sentence, patterns: ['EMG', 'nerve conduction'] },
          { slug: 'other', label: 'Other tests', sentence, weakPatterns: ['test(?:ing)?'] },
        ],
      },
      {
        slug: 'drugs',
        label: 'Medicines',
        sentence,
        classes: [
          { slug: 'opioids', label: 'Opioids', sentence, drugs: { hydrocodone: ['Norco'] } },
        ],
      },
    ],
  },
  bodyParts: { bodyParts: [] },
  guidelines: { guidelines: [] },
  reasons: { reasons: [] },
  synonyms: {
    drugs: [{ same: ['hydrocodone', 'Norco', 'Vicodin'], slips: ['Vicodon'] }],
    abbreviations: [{ same: ['EMG', 'electromyography'] }],
    lay: [
      { same: ['nerve test', 'nerve study'], also: ['EMG', 'nerve conduction'] },
      { same: ['sore back', 'back pain'] },
    ],
    wordForms: [],
    spellings: [],
  },
});
const counts = new Map([
  ['rehabilitation', 9],
  ['rehabilitation/physical-therapy', 8],
  ['testing', 3],
  ['testing/nerve', 2],
  ['drugs', 5],
  ['drugs/opioids', 5],
]);
const list = treatmentList(taxonomy, counts);
const entry = (path: string): TreatmentEntry => list.find((one) => one.path === path)!;

test('categories stand before their classes, in the order of the taxonomy, with their decisions', () => {
  expect(list.map(({ path, decisions }) => [path, decisions])).toEqual([
    ['rehabilitation', 9],
    ['rehabilitation/physical-therapy', 8],
    ['rehabilitation/other', 0],
    ['testing', 3],
    ['testing/nerve', 2],
    ['testing/other', 0],
    ['drugs', 5],
    ['drugs/opioids', 5],
  ]);
  expect(entry('testing/nerve').category).toBe('Testing');
});

test('a category without decisions is left out, with its classes', () => {
  const few = treatmentList(taxonomy, new Map([['drugs', 1]]));
  expect(few.map(({ path }) => path)).toEqual(['drugs', 'drugs/opioids']);
});

test('drugs and synonyms find their class: slips and lay words by their group, each once', () => {
  expect(entry('drugs/opioids').terms).toEqual(['hydrocodone', 'Norco', 'Vicodin', 'Vicodon']);
  expect(entry('testing/nerve').terms).toEqual(
    expect.arrayContaining(['EMG', 'electromyography', 'nerve test', 'nerve study']),
  );
  expect(entry('testing/other').terms).toEqual([]);
  expect(list.flatMap(({ terms }) => terms)).not.toContain('back pain');
});

test('an archive without synonyms has its drugs alone', () => {
  const { synonyms: _, ...bare } = taxonomy;
  const terms = treatmentList(bare, counts).flatMap((one) => one.terms);
  expect(terms).toEqual(['hydrocodone', 'Norco']);
});

test.each([
  ['norco', 'drugs/opioids'],
  ['NERVE  test', 'testing/nerve'],
  ['physical therapy', 'rehabilitation/physical-therapy'],
  ['Opioids', 'drugs/opioids'],
])('%s is called so', (typed, path) => {
  expect(calledSo(typed, list)?.path).toBe(path);
});

test.each(['', 'nor', 'acupuncture', 'physical'])('nothing is called “%s” alone', (typed) => {
  expect(calledSo(typed, list)).toBeUndefined();
});

const offered = (typed: string) =>
  suggest(typed, list, 10).map(({ entry: one, term }) =>
    term ? `${one.path} (${term})` : one.path,
  );

test('suggestions: the name on the pages before other names, beginnings before words inside', () => {
  expect(offered('nerve')).toEqual(['testing/nerve']);
  expect(offered('test')).toEqual(['testing', 'testing/nerve', 'testing/other']);
  expect(offered('vico')).toEqual(['drugs/opioids (Vicodin)']);
  expect(offered('therapy phys')).toEqual(['rehabilitation/physical-therapy']);
  expect(offered('zzz')).toEqual([]);
});

test('a name among other words is offered, too', () => {
  expect(offered('30 tablets of Norco a month')).toEqual(['drugs/opioids (Norco)']);
});

test('without anything typed all are offered, in their order', () => {
  expect(offered(' ')).toEqual(list.map(({ path }) => path));
});

test('any text may be typed, and no more is offered than there is room for', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat({ max: 4 }), (typed, most) => {
      const found = suggest(typed, list, most);
      if (/[\p{L}\p{N}]/u.test(typed)) expect(found.length).toBeLessThanOrEqual(most);
      expect(() => calledSo(typed, list)).not.toThrow();
    }),
  );
});
