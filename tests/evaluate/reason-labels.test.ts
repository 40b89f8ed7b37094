import { expect, test } from 'vitest';
import {
  compareReasons,
  readReasonLabel,
  reasonFigures,
} from '../../src/evaluate/reason-labels.ts';

const label = readReasonLabel(
  'exceeds-guideline-quantity|no-functional-improvement',
  'missing-documentation',
);

test('a reason of the second column is neither wrong nor missed', () => {
  const given = [{ id: 'exceeds-guideline-quantity' }, { id: 'missing-documentation' }];
  expect(compareReasons(given, label)).toEqual({
    right: ['exceeds-guideline-quantity', 'missing-documentation'],
    wrong: [],
    missed: ['no-functional-improvement'],
    mainFound: true,
    agrees: false,
  });
});

test('figures count over all determinations', () => {
  const comparisons = [
    compareReasons(
      [{ id: 'exceeds-guideline-quantity' }, { id: 'no-functional-improvement' }],
      label,
    ),
    compareReasons([{ id: 'request-not-specific' }, { id: 'no-functional-improvement' }], label),
  ];
  expect(reasonFigures(comparisons, [label, label])).toEqual({
    determinations: 2,
    coverage: 1,
    precision: 0.75,
    recall: 0.75,
    mainRecall: 0.5,
    agreement: 0.5,
  });
});

test('nothing to count is no failure', () => {
  expect(compareReasons([], readReasonLabel('', '')).agrees).toBe(true);
  expect(reasonFigures([], [])).toMatchObject({
    coverage: 1,
    precision: 1,
    recall: 1,
    mainRecall: 1,
    agreement: 1,
  });
});

test('a determination without a reason lowers the coverage and not the precision', () => {
  const comparisons = [
    compareReasons([], label),
    compareReasons([{ id: 'exceeds-guideline-quantity' }], label),
  ];
  expect(reasonFigures(comparisons, [label, label])).toMatchObject({ coverage: 0.5, precision: 1 });
});
