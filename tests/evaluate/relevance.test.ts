import { expect, test } from 'vitest';
import { gainAtTen, measure, reciprocalRank } from '../../src/evaluate/relevance.ts';
import { knownItems } from '../../src/evaluate/relevance-known.ts';
import { topicsIn } from '../../src/evaluate/relevance-topics.ts';
import { letter } from '../search/letters.ts';

const grades = new Map([
  ['A#1', 2],
  ['B#1', 1],
]);

test('the reciprocal rank is one over the first place of an answer', () => {
  expect(reciprocalRank(['A#1'], grades)).toBe(1);
  expect(reciprocalRank(['X#1', 'X#2', 'B#1', 'A#1'], grades)).toBe(1 / 3);
  expect(reciprocalRank(['X#1'], grades)).toBe(0);
});

test('the gain is whole for the best order, less for others, and none for nothing', () => {
  expect(gainAtTen(['A#1', 'B#1'], grades)).toBe(1);
  expect(gainAtTen(['B#1', 'A#1'], grades)).toBeCloseTo(
    (1 + 3 / Math.log2(3)) / (3 + 1 / Math.log2(3)),
  );
  expect(gainAtTen([], grades)).toBe(0);
  expect(gainAtTen(['A#1'], new Map())).toBe(0);
  expect(
    gainAtTen([...Array.from({ length: 10 }, (_, place) => `X#${place}`), 'A#1'], grades),
  ).toBe(0);
});

test('a search is measured by its mean, and what falls short is listed, the worst first', async () => {
  const judged = ['one', 'two', 'three'].map((query) => ({ query, grades }));
  const listed: Record<string, string[]> = { one: ['A#1'], two: [], three: ['X#1', 'A#1'] };
  const { mean, short } = await measure(judged, async (q) => listed[q] ?? [], reciprocalRank);
  expect(mean).toBe(0.5);
  expect(short.map(({ query }) => query)).toEqual(['two', 'three']);
  expect((await measure([], async () => [], reciprocalRank)).mean).toBe(0);
});

const told = (id: string, age: number) => {
  const one = letter(
    id,
    '2015-01-01',
    [`A ${age}-year-old who fell.`],
    [
      {
        request: 'Acupuncture',
        treatment: 'rehabilitation/acupuncture',
        bodyParts: ['lower-back'],
      },
      { request: 'TENS unit', treatment: 'dmepos/tens', bodyParts: ['multiple'] },
    ],
  );
  return { ...one, data: { ...one.data, patient: { sex: 'female' as const } } };
};

test('a known item is the only one of its archive with its facts, and none is asked for twice', () => {
  const items = knownItems([told('A', 40), told('B', 41), told('C', 41)]);
  expect(items.map((item) => [...item.grades.keys()])).toEqual([['A#1'], ['A#2']]);
  expect(items[0]?.query).toMatch(/needle treatment/);
  expect(items[0]?.query).toMatch(/low back/);
  expect(items[0]?.query).toMatch(/40 ?y/);
  expect(items[1]?.query).not.toContain('multiple');
  expect(knownItems([told('B', 41), told('C', 41)])).toEqual([]);
  const nobody = letter(
    'D',
    '2015-01-01',
    ['A fall.'],
    [{ request: 'x', treatment: 'dmepos/tens' }],
  );
  expect(knownItems([nobody])).toEqual([]);
});

test('a topic takes what fits it fully for better than its treatment alone', () => {
  const requests = [
    { request: 'PT', treatment: 'rehabilitation/physical-therapy', bodyParts: ['lower-back'] },
    { request: 'PT', treatment: 'rehabilitation/physical-therapy', bodyParts: ['knee'] },
    { request: 'MRI', treatment: 'diagnostic-testing/mri', bodyParts: ['lower-back'] },
  ];
  const topics = topicsIn([letter('A', '2015-01-01', [], requests)]);
  const low = topics.find(({ query }) => query === 'physical therapy low back');
  expect([...(low?.grades ?? [])]).toEqual([
    ['A#1', 2],
    ['A#2', 1],
  ]);
  expect(topics.map(({ query }) => query)).not.toContain('acupuncture');
});
