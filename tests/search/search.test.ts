import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Decided, decidedOf } from '../../src/archive/determination.ts';
import type { Outcome } from '../../src/schema.ts';
import { type Filters, noFilters } from '../../src/search/facet.ts';
import { type FacetName, facetNames } from '../../src/search/facet-name.ts';
import { parseQuery } from '../../src/search/query/parse.ts';
import { emptyState, type SearchState } from '../../src/search/state.ts';
import { usedAnother, valuesHeld } from '../../src/search/values-held.ts';
import { ask, indexed, letter, named, type Told } from './letters.ts';
import { key, scan } from './scan.ts';

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
        quantity: { amount: 12, unit: 'session' },
        administrator: ['odg'],
        guidelines: ['odg'],
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
        administrator: ['odg'],
        guidelines: ['odg', 'acoem'],
      },
    ],
    ['Pain Medicine'],
  ),
];
const archive = indexed(cases);
const ids = async (q: string, filters: Partial<Filters> = {}) =>
  named(await ask(asked(q, filters), archive))
    .map(key)
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
  ['either of two', 'stable OR session', ['A1 1', 'A1 2', 'A2 1']],
  ['one without the other', 'knee -stable', ['A1 2']],
  ['everything but', '-knee', ['A2 1']],
  ['a group', '(MRI OR burn) -acupuncture', ['A1 1']],
  ['a prefix', 'medic*', ['A1 2', 'A2 1']],
  ['a part of the letter', 'request:knee', ['A1 1']],
  ['another part', 'summary:knee', ['A1 1', 'A1 2']],
  ['a group in a part', 'rationale:(stable OR one)', ['A1 1', 'A2 1']],
  ['a citation', 'guideline:acoem', ['A2 1']],
  ['a case number', 'case:a1', ['A1 1', 'A1 2']],
  ['a specialty', 'specialty:pain', ['A2 1']],
])('%s: %s', async (_, q, expected) => {
  expect(await ids(q)).toEqual(expected);
});

test('filters alone are a search, any of them within a facet and all facets together', async () => {
  expect(await ids('', { treatment: ['rehabilitation'] })).toEqual(['A1 2', 'A2 1']);
  expect(await ids('', { treatment: ['surgery', 'rehabilitation/acupuncture'] })).toEqual([
    'A1 1',
    'A2 1',
  ]);
  expect(await ids('', { guideline: ['odg'], year: ['2015'] })).toEqual(['A1 1', 'A1 2']);
  expect(await ids('', { year: ['1999'] })).toEqual([]);
});

test('a word that no letter holds is told, and gives nothing', async () => {
  const answer = await ask(asked('knee zzz'), archive);
  expect(answer.found).toEqual([]);
  expect(answer.unknown).toEqual(['zzz']);
  expect(answer.ways).toEqual([{ part: 1, count: 2 }]);
});

test('ways out of an empty result count what they give', async () => {
  const answer = await ask(asked('MRI', { outcome: ['upheld'], year: ['2015'] }), archive);
  expect(answer.ways).toEqual([
    { part: 0, count: 1 },
    { facet: 'outcome', count: 1 },
  ]);
});

test('limits narrow: the amount that was asked for, and another guideline than the administrator’s', async () => {
  const limited = async (parameters: Partial<SearchState['limits']>) =>
    named(await ask({ ...emptyState, limits: { differs: false, ...parameters } }, archive)).map(
      key,
    );
  expect(await limited({ amount: { from: 12 } })).toEqual(['A1 2']);
  expect(await limited({ amount: { from: 12, to: 12, unit: 'session' } })).toEqual(['A1 2']);
  expect(await limited({ amount: { from: 12, unit: 'visit' } })).toEqual([]);
  expect(await limited({ amount: { to: 11 } })).toEqual([]);
  expect(await limited({ differs: true })).toEqual(['A2 1']);
});

test('where nothing holds all of many words, what holds most of them is offered', async () => {
  const answer = await ask(asked('a burn acupuncture session zzz'), archive);
  expect(answer.found).toEqual([]);
  expect(named({ found: answer.nearest }).map(key)).toEqual(['A2 1']);
  expect((await ask(asked('acupuncture zzz'), archive)).nearest).toEqual([]);
  expect((await ask(asked('the of a zzz'), archive)).nearest).toEqual([]);
  expect((await ask(asked('"a burn" acupuncture session zzz'), archive)).nearest).toEqual([]);
});

test('a letter that the table does not have is refused', async () => {
  const [volume] = archive.volumes;
  const strange = { ...volume!, lookup: async () => new Map([[7, [0]]]) };
  await expect(ask(asked('knee'), { ...archive, volumes: [strange] })).rejects.toThrow(RangeError);
});

const nerves = (words: readonly string[]) =>
  words.join(' ') === 'joint' || words.join(' ') === 'joint picture'
    ? [
        {
          start: 0,
          length: words.length,
          alternatives: [['mri'], ['knee']],
          written: ['mri', 'knee'],
          within: [],
        },
      ]
    : [];

test('synonyms are another way to hold a word, and can be left out', async () => {
  const answer = await ask(asked('joint picture'), archive, nerves);
  expect(named(answer).map(key)).toEqual(['A1 1', 'A1 2']);
  expect(answer.added).toMatchObject([
    { typed: 'joint picture', synonyms: [{ written: 'mri' }, { written: 'knee' }] },
  ]);
  const plain = await ask({ ...asked('joint picture'), plain: ['joint picture'] }, archive, nerves);
  expect(plain.found).toEqual([]);
  expect(plain.unknown).toEqual(['joint', 'picture']);
});

test('no synonym is added in quotes, after a minus, or to a prefix', async () => {
  for (const q of ['"joint"', '-joint', 'joint*'])
    expect((await ask(asked(q), archive, nerves)).plan.added).toEqual([]);
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
  administrator: fc.uniqueArray(fc.constantFrom('odg', 'acoem')),
});
const archives = fc.array(
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
  administrator: fc.subarray(['odg']),
  year: fc.subarray(['2014', '2015']),
});
const limits = fc.record({ differs: fc.boolean() });
const leaf = fc
  .tuple(
    fc.constantFrom('', 'request:', 'rationale:', 'summary:', 'guideline:', 'case:c'),
    fc.oneof(
      fc.constantFrom('pain', 'knee', 'deny', 'l4-5', '10', 'zzz', 'kn*', 'de*', 'odg', '0', '1'),
      text.map((phrase) => `"${phrase}"`),
    ),
  )
  .map(([field, what]) => (field === 'case:c' ? `case:${what.replaceAll('"', '')}` : field + what));
const { query } = fc.letrec<{ query: string }>((tie) => ({
  query: fc.oneof(
    { depthSize: 'small' },
    leaf,
    leaf,
    fc.tuple(tie('query'), tie('query')).map(([a, b]) => `${a} ${b}`),
    fc.tuple(tie('query'), tie('query')).map(([a, b]) => `(${a} OR ${b})`),
    tie('query').map((one) => `-(${one})`),
  ),
}));

test('results and every count are those of a plain scan, whatever the query, in any number of volumes', async () => {
  await fc.assert(
    fc.asyncProperty(archives, query, filters, limits, async (letters, q, some, limited) => {
      const chosen = { ...noFilters, ...some };
      const all = letters.map(([decided, summary, decisions], index) => ({
        ...letter(`C${index}`, decided, summary, decisions),
        volume: 1 + (index % 2),
      }));
      const state = { ...asked(q, chosen), limits: limited };
      const answer = await ask(state, indexed(all));
      const fitting = new Set(scan(all, parseQuery(q).tree).map(key));
      const keyOf = (one: Decided) => key({ id: one.case.data.id, number: one.number });
      const matching = all
        .flatMap(decidedOf)
        .filter((one) => fitting.has(keyOf(one)) && (!limited.differs || usedAnother(one)));
      const fits = (one: Decided, facet: FacetName) =>
        chosen[facet].length === 0 ||
        valuesHeld(one, facet).some((value) => chosen[facet].includes(value));
      const expected = matching.filter((one) => facetNames.every((facet) => fits(one, facet)));
      expect(named(answer).map(key).sort()).toEqual(expected.map(keyOf).sort());
      expect(answer.letters).toBe(new Set(expected.map((one) => one.case)).size);
      for (const facet of facetNames) {
        const others = matching.filter((one) =>
          facetNames.every((other) => other === facet || fits(one, other)),
        );
        for (const [value, count] of answer.counts[facet]) {
          const holders = others.filter((one) => valuesHeld(one, facet).includes(value));
          expect(count).toBe(holders.length);
        }
      }
    }),
    { numRuns: 500 },
  );
});
