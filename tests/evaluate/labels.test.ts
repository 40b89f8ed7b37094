import { expect, test } from 'vitest';
import { readCsv } from '../../src/evaluate/csv.ts';
import { compareWithLabels } from '../../src/evaluate/labels.ts';
import type { Classification } from '../../src/pipeline/classify/classify.ts';

const HEADER =
  'case,n,treatment,body_parts,quantity_amount,quantity_unit,reasons,reason_sentence_first_words,administrator_guidelines,reviewer_guidelines,reasons_also';

const told: Classification = {
  treatment: 'diagnostic-testing/mri',
  bodyParts: ['neck', 'shoulder'],
  quantity: { amount: 2, unit: 'test' },
  guidelines: { administrator: [], reviewer: [{ id: 'odg', cited: 'ODG' }] },
  reasons: [{ id: 'no-surgery-planned' }],
};

function shares(row: string, classifications: Classification[] = [told]): Record<string, number> {
  const scores = compareWithLabels(new Map([['CM1', classifications]]), `${HEADER}\n${row}\n`);
  return Object.fromEntries(scores.map(({ name, right, of }) => [name, right / of]));
}

test('what is labelled the same is right in every column, body parts in any order', () => {
  const same = shares(
    'CM1,1,diagnostic-testing/mri,shoulder|neck,2,test,no-surgery-planned,"Quoted, words",none,odg,',
  );
  expect(new Set(Object.values(same))).toEqual(new Set([1]));
});

test('each column is counted by itself', () => {
  expect(
    shares('CM1,1,diagnostic-testing/ct,neck,,,not-stated,,odg,odg,no-surgery-planned'),
  ).toEqual({
    'treatment category': 1,
    'treatment class': 0,
    'treatment classified': 1,
    quantity: 0,
    'body parts': 0,
    'administrator guidelines': 0,
    'reviewer guidelines': 1,
    reasons: 0,
  });
});

test('an unclassified treatment and a determination that is missing are wrong', () => {
  const row = 'CM1,1,injection/facet,neck,,,,,none,none,';
  expect(shares(row, [{ ...told, treatment: 'unclassified' }])['treatment classified']).toBe(0);
  expect(shares(row, [])['treatment classified']).toBe(0);
});

test('CSV fields may hold commas, quotes and line breaks', () => {
  expect(readCsv('\uFEFFa,b\r\n"1, ""x""\ny",2\r\n3\r\n')).toEqual([
    { a: '1, "x"\ny', b: '2' },
    { a: '3', b: '' },
  ]);
});
