import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Features, featuresOf, productOf } from '../../src/archive/similar/features.ts';
import { askedIn } from '../../src/archive/similar/shared.ts';
import { candidates, MOST_LOOKED_AT, shelve } from '../../src/archive/similar/shelf.ts';
import { MOST_SHOWN, type Similar, similarDecisions } from '../../src/archive/similar/similar.ts';
import { decidedOf } from '../../src/archive/determination.ts';
import { cites, determination, letter } from './letters.ts';

const OUTCOMES = ['overturned', 'partially-overturned', 'upheld'] as const;

/** A row; what a test is about is given. */
function row(given: Partial<Features> = {}): Features {
  return {
    id: 'A-1',
    number: 1,
    total: 1,
    volume: 1,
    decided: '2015-01-01',
    treatment: 'testing/mri',
    bodyParts: ['knee'],
    outcome: 'upheld',
    guidelines: [],
    reasons: [],
    ...given,
  };
}

/** A letter of every few rows has several determinations; days, years and volumes are few, so that they meet. */
const letters = fc
  .array(
    fc.record({
      volume: fc.integer({ min: 1, max: 3 }),
      decided: fc.constantFrom('2014', '2015', '2014-03-01', '2014-03-02', '2015-01-01'),
      rows: fc.array(
        fc.record({
          treatment: fc.constantFrom('testing/mri', 'testing/other', 'unclassified'),
          bodyParts: fc.subarray(['knee', 'neck']),
          outcome: fc.constantFrom(...OUTCOMES),
          quantity: fc.record({
            amount: fc.constantFrom(6, 8, 12),
            unit: fc.constant('visit' as const),
          }),
          guidelines: fc.subarray(['mtus', 'odg']),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    }),
    { maxLength: 12 },
  )
  .map((all) =>
    all.flatMap(({ rows, volume, decided }, at) =>
      rows.map((one, index) => row({ ...one, volume, decided, id: `A-${at}`, number: index + 1 })),
    ),
  );

const shown = (similar: readonly Similar[]) =>
  similar.flatMap(({ found }) => OUTCOMES.flatMap((outcome) => found[outcome]));
const volumes = [1, 2, 3];
/** Whether a row may stand beside a letter: by plain reading, not by the order that the engine keeps. */
function mayStand(other: Features, own: Features): boolean {
  const days = other.decided.length > 4 && own.decided.length > 4;
  const before = days
    ? other.decided < own.decided
    : other.decided.slice(0, 4) <= own.decided.slice(0, 4);
  return before && other.id !== own.id && other.volume <= own.volume;
}

test('never its own letter, never a later one, never of a later volume, always the same kind of treatment', () => {
  fc.assert(
    fc.property(letters, (rows) => {
      for (const volume of volumes) {
        for (const [id, similar] of similarDecisions(volume, rows)) {
          const own = rows.find((one) => one.id === id);
          for (const { treatment, found } of similar) {
            expect(treatment).not.toBe('unclassified');
            for (const outcome of OUTCOMES) {
              for (const { row: other } of found[outcome]) {
                expect(own && mayStand(other, own)).toBe(true);
                expect([other.treatment, other.outcome]).toEqual([treatment, outcome]);
              }
            }
          }
        }
      }
    }),
  );
});

test('of each outcome two are shown wherever two exist', () => {
  fc.assert(
    fc.property(letters, (rows) => {
      for (const own of rows.filter(({ treatment }) => treatment !== 'unclassified')) {
        const similar = similarDecisions(own.volume, rows).get(own.id) ?? [];
        const one = similar.find(({ treatment }) => treatment === own.treatment);
        expect(one?.numbers).toContain(own.number);
        for (const outcome of OUTCOMES) {
          const exist = rows.filter(
            (other) =>
              other.treatment === own.treatment &&
              other.outcome === outcome &&
              mayStand(other, own),
          );
          expect(one?.found[outcome].length).toBe(Math.min(MOST_SHOWN, exist.length));
        }
      }
    }),
  );
});

test('rows in any order give the same lists', () => {
  const mixed = letters.chain((rows) =>
    fc.tuple(
      fc.constant(rows),
      fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
    ),
  );
  fc.assert(
    fc.property(mixed, ([rows, others]) => {
      for (const volume of volumes) {
        const [one, other] = [rows, others].map((all) => similarDecisions(volume, all));
        expect([...(one ?? [])].sort()).toEqual([...(other ?? [])].sort());
      }
    }),
  );
});

test('rows of later volumes change nothing', () => {
  fc.assert(
    fc.property(letters, (rows) => {
      const before = rows.filter(({ volume }) => volume <= 2);
      expect(similarDecisions(2, rows)).toEqual(similarDecisions(2, before));
    }),
  );
});

test('however many there are, a bounded number is looked at', () => {
  const many = Array.from({ length: 5000 }, (_, index) =>
    row({
      id: `A-${index}`,
      decided: `20${10 + (index % 5)}-01-01`,
      quantity: { amount: index % 7, unit: 'visit' },
      guidelines: [`g-${index % 3}`],
      product: `p${index % 4}`,
    }),
  );
  const own = row({
    id: 'B-1',
    decided: '2019-01-01',
    quantity: { amount: 3, unit: 'visit' },
    guidelines: ['g-1'],
    product: 'p1',
  });
  const found = candidates(shelve(many), askedIn([own]), 'upheld');
  expect(found.length).toBeGreaterThan(MOST_LOOKED_AT);
  // by treatment, body part, guideline, amount and product
  expect(found.length).toBeLessThanOrEqual(5 * MOST_LOOKED_AT);
});

test('what shares more stands first, then the newer, and two letters rather than one twice', () => {
  const rows = [
    row({ id: 'A-1', bodyParts: [], decided: '2015-01-04' }),
    row({ id: 'A-2', decided: '2015-01-01' }),
    row({ id: 'A-3', decided: '2015-01-02', number: 1 }),
    row({ id: 'A-3', decided: '2015-01-02', number: 2 }),
    row({ id: 'B-1', decided: '2016-01-01' }),
  ];
  const [similar] = similarDecisions(1, rows).get('B-1') ?? [];
  expect(similar?.found.upheld.map(({ row: { id, number } }) => [id, number])).toEqual([
    ['A-3', 2],
    ['A-2', 1],
  ]);
  expect(similar?.found.overturned).toEqual([]);
});

test('says what is shared', () => {
  const quantity = (amount: number) => ({ amount, unit: 'tablet' as const });
  const shares = { product: 'norco', guidelines: ['mtus'], reasons: ['too-many'] };
  const rows = [
    row({ id: 'A-1', quantity: quantity(90), ...shares }),
    row({ id: 'A-2', quantity: quantity(60), bodyParts: ['neck'], outcome: 'overturned' }),
    row({ id: 'A-3', quantity: quantity(12), outcome: 'partially-overturned' }),
    row({ id: 'B-1', decided: '2016-01-01', quantity: quantity(90), ...shares }),
  ];
  const found = similarDecisions(1, rows).get('B-1')?.[0]?.found;
  expect(found?.upheld[0]?.shared).toEqual({ bodyParts: ['knee'], quantity: 'same', ...shares });
  const nothing = { bodyParts: [], guidelines: [], reasons: [] };
  expect(found?.overturned[0]?.shared).toEqual({ ...nothing, quantity: 'near' });
  expect(found?.['partially-overturned'][0]?.shared).toEqual({ ...nothing, bodyParts: ['knee'] });
});

test('determinations of one kind are one question, others have their own', () => {
  const own = [
    row({ id: 'B-1', number: 1 }),
    row({ id: 'B-1', number: 2, treatment: 'testing/other' }),
    row({ id: 'B-1', number: 3, bodyParts: ['neck'] }),
    row({ id: 'B-1', number: 4, treatment: 'unclassified' }),
  ];
  expect(
    similarDecisions(1, own)
      .get('B-1')
      ?.map(({ treatment, numbers }) => [treatment, numbers]),
  ).toEqual([
    ['testing/mri', [1, 3]],
    ['testing/other', [2]],
  ]);
  expect(shown(similarDecisions(1, own).get('B-1') ?? [])).toEqual([]);
});

test.each([
  ['Norco 5/325mg #60', 'norco'],
  ['Retro Tramadol HCL ER 150 mg, 30 tablets', 'tramadol'],
  ['Menthoderm gel 15%', 'menthoderm'],
  ['12 visits of physical therapy', undefined],
  ['MRI of the knee', undefined],
])('the product named in %s is %s', (request, product) => {
  expect(productOf(request)).toBe(product);
});

test('a row holds what is compared and shown, and no sentence of its letter', () => {
  const quote = 'Ten are enough.';
  const [decided] = decidedOf(
    letter(
      [
        determination({
          request: 'Something of 5 visits',
          bodyParts: ['unspecified', 'knee'],
          outcome: 'partially-overturned',
          quantity: { amount: 12, unit: 'visit' },
          granted: { amount: 10, unit: 'visit' },
          guidelines: { administrator: cites('odg'), reviewer: cites('mtus', 'unclassified') },
          reasons: [{ id: 'not-stated' }, { id: 'too-many', quote }],
        }),
      ],
      {},
      { rationales: [['First.', `All was read. ${quote}`]], volume: 3 },
    ),
  );
  expect(decided && featuresOf(decided)).toEqual({
    id: 'CM15-0000001',
    number: 1,
    total: 1,
    volume: 3,
    decided: '2015-02-03',
    treatment: 'testing/mri',
    bodyParts: ['knee'],
    outcome: 'partially-overturned',
    quantity: { amount: 12, unit: 'visit' },
    granted: { amount: 10, unit: 'visit' },
    guidelines: ['mtus'],
    reasons: ['not-stated', 'too-many'],
    deciding: { reason: 'too-many', paragraph: 2 },
  });
});
