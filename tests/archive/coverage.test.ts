import { expect, test } from 'vitest';
import { coverageByYear, quality, removedByKind, removedFrom } from '../../src/archive/coverage.ts';
import { decidedOf } from '../../src/archive/determination.ts';
import { cites, decided, determination, letter } from './letters.ts';

test('what could not be told is counted by kind', () => {
  const counts = quality(
    decided(
      determination({
        treatment: 'unclassified',
        quantity: { amount: 2, unit: 'visit' },
        reasons: [{ id: 'not-stated' }],
        guidelines: {
          administrator: cites('unclassified'),
          reviewer: cites('unclassified', 'odg'),
        },
      }),
      determination(),
    ),
  );
  expect(counts).toEqual({
    total: 2,
    treatmentUnknown: 1,
    reasonUnknown: 1,
    quantityUnknown: 1,
    reviewerNone: 1,
    reviewerUnknown: 0,
    administratorNone: 1,
    administratorUnknown: 1,
  });
});

test('letters and determinations of a year are counted apart', () => {
  const both = decidedOf(letter([determination(), determination()], { decided: '2014' }));
  const one = decidedOf(letter([determination()], { decided: '2016-01-31' }));
  expect(coverageByYear([...both, ...one])).toEqual([
    { year: '2016', letters: 1, determinations: 1 },
    { year: '2014', letters: 1, determinations: 2 },
  ]);
});

test('what was removed is summed by kind, names first, and what was not is left out', () => {
  const cases = [
    letter([determination()], { removed: { datesToYear: 3, name: 2 } }),
    letter([determination()], { removed: { name: 1 } }),
  ];
  expect(removedByKind(cases)).toEqual([
    { kind: 'name', times: 3, letters: 2 },
    { kind: 'datesToYear', times: 3, letters: 1 },
  ]);
  expect(removedFrom({ ageToBand: 1, employer: 2 })).toEqual([
    ['employer', 2],
    ['ageToBand', 1],
  ]);
});
