import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Outcome } from '../../src/schema.ts';
import { valuesHeld } from '../../src/search/build-table.ts';
import { facetNames, type Filters, noFilters } from '../../src/search/facet.ts';
import { search } from '../../src/search/search.ts';
import { emptyState, type SearchState } from '../../src/search/state.ts';
import type { SearchTable } from '../../src/search/table.ts';
import { decidedOf } from '../../src/archive/determination.ts';
import { indexed, letter, type Told } from './letters.ts';
import { type Scanned, scan } from './scan.ts';

const named = (found: readonly number[], table: SearchTable): Scanned[] =>
  found.map((number) => {
    const { letter: of, number: place } = table.determinations[number]!;
    return { id: table.letters[of]!.id, number: place };
  });

const asked = (q: string, filters: Partial<Filters> = {}): SearchState => ({
  ...emptyState,
  q,
  filters: { ...noFilters, ...filters },
});

const cases = [
  letter(
    'A1',
    '2015-03-01',
    ['Pain of the knee after a fall.', 'Seen by [name] in the clinic.'],
    [
      {
        request: 'MRI of the knee',
        rationale: ['The knee is stable.'],
        outcome: 'overturned',
        guidelines: ['odg'],
        treatment: 'surgery',
      },
      {
        request: '12 sessions of therapy',
        rationale: ['Not medically necessary.'],
        treatment: 'rehabilitation/physical-therapy',
      },
    ],
  ),
  letter(
    'A2',
    '2016-05-01',
    ['A burn.'],
    [
      {
        request: 'Acupuncture',
        rationale: ['One session is', 'medically necessary.'],
        treatment: 'rehabilitation/acupuncture',
        guidelines: ['odg', 'acoem'],
      },
    ],
  ),
];
const { table, lookup } = indexed(cases);
const ids = async (q: string, filters: Partial<Filters> = {}) =>
  named((await search(asked(q, filters), table, lookup)).found, table)
    .map(({ id, number }) => `${id} ${number}`)
    .sort();

test.each([
  ['a word of a request is its own decision’s alone', 'MRI', ['A1 1']],
  ['a word of the summary is every decision’s of the letter', 'clinic', ['A1 1', 'A1 2']],
  ['a word of a rationale is its own decision’s alone', 'stable', ['A1 1']],
  ['all words must be there, wherever they stand', 'clinic stable', ['A1 1']],
  ['inflected forms are found', 'session', ['A1 2', 'A2 1']],
  ['a quoted word is found as written', '"session"', ['A2 1']],
  ['a phrase is found as written', '"not medically necessary"', ['A1 2']],
  ['no phrase runs from one paragraph into the next', '"session is medically"', []],
  ['no phrase runs across a mask', '"seen by in the"', []],
  ['a mask is not found', 'name', []],
  ['a number is found whole', '12', ['A1 2']],
  ['a part of a number is not', '1', []],
])('%s: %s', async (_, q, expected) => {
  expect(await ids(q)).toEqual(expected);
});

test('filters alone are a search, any of them within a facet and all facets together', async () => {
  expect(await ids('', { treatment: ['rehabilitation'] })).toEqual(['A1 2', 'A2 1']);
  expect(await ids('', { treatment: ['surgery', 'rehabilitation/acupuncture'] })).toEqual([
    'A1 1',
    'A2 1',
  ]);
  expect(await ids('', { guideline: ['odg'], year: ['2015'] })).toEqual(['A1 1']);
  expect(await ids('', { year: ['1999'] })).toEqual([]);
});

test('a word that no letter holds is told, and gives nothing', async () => {
  const answer = await search(asked('knee zzz'), table, lookup);
  expect(answer.found).toEqual([]);
  expect(answer.unknown.map(({ shown }) => shown)).toEqual(['zzz']);
  expect(answer.ways).toEqual([{ leaf: 1, count: 2 }]);
});

test('ways out of an empty result count what they give', async () => {
  const answer = await search(asked('MRI', { outcome: ['upheld'], year: ['2015'] }), table, lookup);
  expect(answer.ways).toEqual([
    { leaf: 0, count: 1 },
    { facet: 'outcome', count: 1 },
  ]);
});

test('a letter that the table does not have is refused', async () => {
  const stranger = async () => new Map([[7, [0]]]);
  await expect(search(asked('knee'), table, stranger)).rejects.toThrow(RangeError);
});

const vocabulary = [
  'pain',
  'pains',
  'knee',
  'deny',
  'denied',
  'not',
  'the',
  'l4-5',
  '#60',
  '10',
  '[name]',
  'low-back',
];
const text = fc
  .array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 6 })
  .map((words) => words.join(' '));
const paragraphs = fc.array(text, { maxLength: 3 });
const told: fc.Arbitrary<Told> = fc.record({
  request: text,
  rationale: paragraphs,
  outcome: fc.constantFrom<Outcome>('upheld', 'overturned', 'partially-overturned'),
  treatment: fc.constantFrom(
    'unclassified',
    'surgery',
    'surgery/spine',
    'rehabilitation/acupuncture',
  ),
  guidelines: fc.uniqueArray(fc.constantFrom('odg', 'acoem', 'unclassified')),
});
const archive = fc.array(
  fc.tuple(
    fc.constantFrom('2014-01-02', '2015', '2015-06-07'),
    paragraphs,
    fc.array(told, { minLength: 1, maxLength: 3 }),
  ),
  { minLength: 1, maxLength: 4 },
);
const filters = fc.record({
  outcome: fc.subarray(['upheld', 'overturned']),
  treatment: fc.subarray(['surgery', 'rehabilitation/acupuncture', 'unclassified', 'nothing']),
  guideline: fc.subarray(['odg', 'acoem']),
  year: fc.subarray(['2014', '2015']),
});
const query = fc.record({
  words: fc.array(fc.constantFrom('pain', 'knee', 'deny', 'l4-5', '10', 'zzz'), { maxLength: 2 }),
  phrases: fc.array(
    text.filter((phrase) => !phrase.includes('[')),
    { maxLength: 1 },
  ),
});

test('results and every count are those of a plain scan', async () => {
  await fc.assert(
    fc.asyncProperty(archive, query, filters, async (letters, want, chosen) => {
      const all = letters.map(([decided, summary, decisions], index) =>
        letter(`C${index}`, decided, summary, decisions),
      );
      const index = indexed(all);
      const q = [...want.words, ...want.phrases.map((phrase) => `"${phrase}"`)].join(' ');
      const answer = await search(asked(q, chosen), index.table, index.lookup);
      const matching = scan(all, want).map(({ id, number }) => {
        const of = all.find(({ data }) => data.id === id)!;
        return { id, number, decided: decidedOf(of)[number - 1]! };
      });
      const fits = (
        decided: (typeof matching)[number]['decided'],
        facet: (typeof facetNames)[number],
      ) =>
        chosen[facet].length === 0 ||
        valuesHeld(decided, facet).some((value) => chosen[facet].includes(value));
      const expected = matching.filter(({ decided }) =>
        facetNames.every((facet) => fits(decided, facet)),
      );
      const keys = (found: Scanned[]) => found.map(({ id, number }) => `${id} ${number}`).sort();
      expect(keys(named(answer.found, index.table))).toEqual(keys(expected));
      expect(answer.letters).toBe(new Set(expected.map(({ id }) => id)).size);
      for (const facet of facetNames) {
        const others = matching.filter(({ decided }) =>
          facetNames.every((other) => other === facet || fits(decided, other)),
        );
        for (const [value, count] of answer.counts[facet]) {
          const holders = others.filter(({ decided }) =>
            valuesHeld(decided, facet).includes(value),
          );
          expect(count).toBe(holders.length);
        }
      }
    }),
    { numRuns: 300 },
  );
});
