import { expect, test } from 'vitest';
import { decidedOf } from '../../src/archive/determination.ts';
import { intakeOf } from '../../src/archive/intake.ts';
import { determination, letter } from './letters.ts';

test('what was published, left open, corrected and taken down is counted', () => {
  const cases = [
    letter([determination(), determination({ treatment: 'unclassified' })]),
    letter([determination()], { corrections: [{ date: '2017-01-02', note: 'It was wrong.' }] }),
  ];
  const withdrawn = [{ id: 'A1', date: '2025-02-02', reason: 'privacy' as const }];
  expect(intakeOf({ cases, determinations: cases.flatMap(decidedOf), withdrawn })).toEqual({
    published: 2,
    decisions: 3,
    unclassified: 1,
    corrected: 1,
    takenDown: 1,
  });
});
