import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CheckState, emptyCheck } from '../../../src/search/check/state.ts';
import { type Step, steps, widen } from '../../../src/search/check/widen.ts';
import { archives, requests, scanned } from './archive.ts';

const FLOOR = 11;
const full: CheckState = {
  ...emptyCheck,
  treatment: 'rehabilitation/physical-therapy',
  body: 'knee',
  amount: { from: 12, to: 12, unit: 'session' },
};

/** How many decisions a request would have that lacks these things. */
const byWidth =
  (counts: Partial<Record<Step | 'all', number>>) =>
  ({ treatment, body, amount, q }: CheckState): number => {
    if (q === '' && counts.words !== undefined) return counts.words;
    if (!treatment.includes('/')) return counts.category ?? 0;
    if (body === '') return counts.body ?? 0;
    return (amount ? counts.all : counts.amount) ?? 0;
  };
const takenFor = (state: CheckState, counts: Partial<Record<Step | 'all', number>>) =>
  widen(state, FLOOR, byWidth(counts)).taken.map(({ step }) => step);

test.each<[string, Partial<Record<Step | 'all', number>>, Step[]]>([
  ['as many as the floor asks for: no step', { all: 11 }, []],
  ['one fewer: any amount', { all: 10, amount: 11 }, ['amount']],
  ['still too few: any body part', { all: 0, amount: 10, body: 30 }, ['amount', 'body']],
  ['at last the category', { all: 0, body: 10, category: 90 }, ['amount', 'body', 'category']],
  ['even where that is too few', { category: 1 }, ['amount', 'body', 'category']],
])('%s', (_, counts, expected) => {
  expect(takenFor(full, counts)).toEqual(expected);
});

test('what was not asked for is no step', () => {
  const { amount: _, ...rest } = full;
  expect(takenFor(rest, {})).toEqual(['body', 'category']);
  expect(takenFor({ ...rest, body: '' }, {})).toEqual(['category']);
  expect(takenFor({ ...rest, body: '', treatment: 'rehabilitation' }, {})).toEqual([]);
});

test('each step tells how many decisions it has led to', () => {
  const widened = widen(full, FLOOR, byWidth({ all: 1, amount: 2, body: 3, category: 4 }));
  expect(widened.asked).toBe(1);
  expect(widened.taken).toEqual([
    { step: 'amount', count: 2 },
    { step: 'body', count: 3 },
    { step: 'category', count: 4 },
  ]);
  expect(widened.state).toEqual({ ...emptyCheck, treatment: 'rehabilitation' });
});

test('words that some decision of the category holds stay, be they few', () => {
  const state = { ...full, q: 'pain' };
  const count = (one: CheckState) => (one.q === '' ? 90 : 2);
  expect(widen(state, FLOOR, count).taken.map(({ step }) => step)).toEqual([
    'amount',
    'body',
    'category',
  ]);
});

test('words that no decision of the category holds come off first', () => {
  const state = { ...full, q: 'zzz', plain: ['zzz'] };
  const count = (one: CheckState) => (one.q === '' ? 90 : 0);
  const widened = widen(state, FLOOR, count);
  expect(widened.taken).toEqual([{ step: 'words', count: 90 }]);
  expect(widened.state).toEqual(full);
});

test('an answer has as many decisions as the floor asks for, or is as wide as it can be, and is never nothing while the category has some', () => {
  fc.assert(
    fc.property(archives, requests, (cases, asked) => {
      const count = (state: CheckState) => scanned(cases, state).length;
      const { state, taken } = widen(asked, FLOOR, count);
      const category = asked.treatment.split('/')[0] ?? '';
      if (count({ ...emptyCheck, treatment: category }) > 0)
        expect(count(state)).toBeGreaterThan(0);
      if (count(state) < FLOOR) expect(state).toMatchObject({ body: '', treatment: category });
      const order = taken.map(({ step }) => steps.indexOf(step));
      expect(order).toEqual([...order].sort((a, b) => a - b));
      // No step too many: before the last one there were too few.
      const before = taken.at(-2)?.count ?? count(asked);
      if (taken.length > 0) expect(before).toBeLessThan(FLOOR);
      expect(taken.at(-1)?.count ?? count(asked)).toBe(count(state));
    }),
    { numRuns: 300 },
  );
});
