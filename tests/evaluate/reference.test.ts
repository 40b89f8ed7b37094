import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { evaluateReference } from '../../scripts/evaluate/reference.ts';
import {
  compareWithReference,
  type ReferenceLetter,
  tokenF1,
} from '../../src/evaluate/reference.ts';
import type { ParsedLetter } from '../../src/pipeline/letter.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const REFERENCE: ReferenceLetter = {
  caseNumber: 'CM15-0000321',
  file: 'a.txt',
  dateAssigned: '2015-03-10',
  dateOfInjury: '2013-05-06',
  denialDate: '2015-02-12',
  decisionDate: '2015-04-11',
  received: '2015-03-01',
  priority: 'standard',
  age: 44,
  sex: null,
  summaryWords: 3,
  reviewerSpecialty: ['Family Practice'],
  determinations: [
    {
      request: 'Cedar oil 5% #60',
      requestAlternatives: ['#60 of oil'],
      heading: 'Cedar oil 5% #60',
      outcome: 'upheld',
      administratorGuideline: 'Oil Handbook, Thumbs.',
      reviewerGuideline: '',
      administratorCited: true,
      reviewerCited: false,
      rationaleFirst: 'The oil',
      rationaleLast: 'not needed',
      rationaleWords: 5,
      rationaleSha: sha256('theoilisnotneeded').slice(0, 16),
    },
  ],
};

const READ: ParsedLetter = {
  format: 'ca-dwc/2014',
  caseNumber: 'CM15-0000321',
  dates: {
    decided: '2015-04-11',
    assigned: '2015-03-10',
    received: '2015-03-01',
    denied: '2015-02-12',
    injured: '2013-05-06',
  },
  priority: 'standard',
  specialties: ['Family Practice'],
  patient: { age: 44 },
  summary: ['Thumb was bent.'],
  known: [],
  items: [
    {
      request: 'Cedar oil 5% #60',
      heading: 'Cedar oil 5% #60',
      outcome: 'upheld',
      administrator: 'Oil Handbook,  Thumbs.',
      reviewer: null,
      rationale: ['The oil is', 'not needed.'],
    },
  ],
};

test('finds a letter that was read as the reference has it right in every field', () => {
  const scores = compareWithReference([{ file: 'a.txt', letter: READ }], [REFERENCE], sha256);
  expect(scores.filter(({ right, of }) => right !== of)).toEqual([]);
  expect(scores).toHaveLength(24);
});

test('names the fields and places that differ', () => {
  const letter: ParsedLetter = {
    ...READ,
    patient: {},
    items: READ.items.map((item) => ({
      ...item,
      request: 'oil',
      reviewer: 'Oil Handbook.',
      rationale: ['The oil is needed.'],
    })),
  };
  const scores = compareWithReference([{ file: 'a.txt', letter }], [REFERENCE], sha256);
  const wrong = scores.filter(({ failures }) => failures.length > 0);
  expect(Object.fromEntries(wrong.map(({ field, failures }) => [field, failures[0]]))).toEqual({
    age: 'a.txt',
    request: 'a.txt #1',
    reviewerCited: 'a.txt #1',
    reviewerGuideline: 'a.txt #1',
    rationaleLast: 'a.txt #1',
    rationaleSha: 'a.txt #1',
  });
});

test('counts a letter that is held or missing as wrong in all fields', () => {
  const held = { held: { where: 'header', what: 'no case number', todo: 'Look' } };
  for (const results of [[], [{ file: 'a.txt', letter: held }]]) {
    expect(
      compareWithReference(results, [REFERENCE], sha256).every(({ right }) => right === 0),
    ).toBe(true);
  }
});

test('prints a line for each field, and returns the share that is right', () => {
  const lines: string[] = [];
  const share = evaluateReference(
    [{ file: 'a.txt', letter: { ...READ, patient: {} } }],
    [REFERENCE],
    (line) => lines.push(line),
  );
  expect(share).toBeCloseTo(23 / 24);
  expect(lines).toContainEqual(expect.stringMatching(/^age +0 of 1 +not: a\.txt$/));
});

test.each([
  ['the same words', 'a b', 'a b', 1],
  ['nothing', '', '', 1],
  ['half of them', 'a b', 'a c', 0.5],
  ['a word once that stands twice', 'a', 'a a', 2 / 3],
])('likens requests by %s', (_, read, wanted, f1) => {
  expect(tokenF1(read, wanted)).toBeCloseTo(f1);
});
