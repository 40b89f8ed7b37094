import { expect, test } from 'vitest';
import { caseBodyParts, letterOutcome, readCase } from '../../src/archive/case.ts';
import type { CaseData, Determination, Outcome } from '../../src/schema.ts';

const determination = (outcome: Outcome, bodyParts: string[] = []): Determination => ({
  request: 'MRI of the left knee',
  treatment: 'diagnostic-testing/mri',
  bodyParts,
  outcome,
  guidelines: { administrator: [], reviewer: [] },
  reasons: [],
});
const data = (...determinations: Determination[]): CaseData => ({
  id: 'CM15-0000001',
  program: 'ca-dwc',
  decided: '2015-02-03',
  patient: {},
  reviewer: { specialties: [] },
  determinations,
  format: 'ca-dwc/2016',
  profile: 'state-publication',
  removed: {},
});

test('a letter whose determinations agree has their outcome', () => {
  expect(letterOutcome({ data: data(determination('upheld'), determination('upheld')) })).toBe(
    'upheld',
  );
  expect(letterOutcome({ data: data(determination('partially-overturned')) })).toBe(
    'partially-overturned',
  );
});

test('a letter whose determinations differ is mixed', () => {
  expect(letterOutcome({ data: data(determination('upheld'), determination('overturned')) })).toBe(
    'mixed',
  );
});

test('body parts of a letter are those of its determinations, each once', () => {
  const some = data(determination('upheld', ['knee', 'hip']), determination('upheld', ['knee']));
  expect(caseBodyParts({ data: some })).toEqual(['knee', 'hip']);
});

test('five body parts or more are given as multiple', () => {
  const many = data(
    determination('upheld', ['knee', 'hip', 'neck']),
    determination('upheld', ['shoulder', 'wrist']),
  );
  expect(caseBodyParts({ data: many })).toEqual(['multiple']);
});

test('a case has one list of paragraphs for each determination, also where the body has none', () => {
  const body = '## Clinical summary\n\nOne.\n\n## Determination 1\n\nTwo.\n';
  const read = readCase(
    body,
    data(determination('upheld'), determination('upheld')),
    3,
    '0a1b2c3d',
  );
  expect(read).toMatchObject({
    volume: 3,
    hash: '0a1b2c3d',
    summary: ['One.'],
    rationales: [['Two.'], []],
  });
});
