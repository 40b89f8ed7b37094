import { expect, test } from 'vitest';
import { decidedOf } from '../../src/archive/determination.ts';
import { paragraphOf, readRationale } from '../../src/archive/rationale.ts';
import { reasonCounts, withoutReason } from '../../src/archive/reasons.ts';
import { determination, letter } from './letters.ts';

const tooMany = { id: 'too-many', quote: 'Twelve are too many.' };
const met = { id: 'criteria-met', quote: 'All is met.' };
const [first, second] = decidedOf(
  letter(
    [
      determination({ reasons: [tooMany] }),
      determination({ outcome: 'overturned', reasons: [met, { id: 'not-stated' }] }),
    ],
    {},
    {
      summary: ['A.', 'B.'],
      rationales: [
        ['The guideline allows ten.', 'Twelve are too many.'],
        ['All is met. All is met.', 'All is met.'],
      ],
    },
  ),
);

test('paragraphs are counted through the letter and placed in their section', () => {
  expect(second && readRationale(second).map(({ place, count }) => [place, count])).toEqual([
    [1, 5],
    [2, 6],
  ]);
});

test('a reason belongs to the first paragraph that holds its quote', () => {
  expect(second && readRationale(second).map(({ reasons }) => reasons)).toEqual([[met], []]);
  expect(first && paragraphOf(first, tooMany)?.count).toBe(4);
});

test('a reason without a quote has no paragraph', () => {
  expect(second && paragraphOf(second, { id: 'not-stated' })).toBeUndefined();
});

test('reasons are counted, the most frequent first, each with its newest example', () => {
  const [newer] = decidedOf(letter([determination({ reasons: [tooMany] })], { id: 'NEW-1' }));
  const counts = reasonCounts([first, second, newer].flatMap((one) => one ?? []));
  expect(counts.map(({ id, count }) => [id, count])).toEqual([
    ['too-many', 2],
    ['criteria-met', 1],
    ['not-stated', 1],
  ]);
  expect(counts[0]?.example?.decided.case.data.id).toBe('NEW-1');
  expect(counts[2]?.example).toBeUndefined();
});

test('determinations for which no reason could be told are found', () => {
  const [open] = decidedOf(letter([determination()]));
  expect(open && withoutReason([open, ...(first ? [first] : [])])).toEqual([open]);
});
