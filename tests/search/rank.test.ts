import { expect, test } from 'vitest';
import type { Sort } from '../../src/search/rank.ts';
import { emptyState, sortOf } from '../../src/search/state.ts';
import { ask, indexed, letter, named } from './letters.ts';

const archive = indexed([
  letter('A1', '2014-01-01', ['knee'], [{ request: 'a brace' }]),
  letter('A2', '2015-01-01', ['pain'], [{ request: 'care', rationale: ['a knee'] }]),
  letter('A3', '2013-01-01', ['pain'], [{ request: 'a knee' }, { request: 'other' }]),
  letter('A4', '2016', ['knee'], [{ request: 'a brace' }]),
]);
const order = async (q: string, sort?: Sort) =>
  named(await ask({ ...emptyState, q, sort }, archive)).map(({ id, number }) => `${id}-${number}`);

test('the best match is in the request, then in the reasons, then in the summary, the newer first', async () => {
  expect(await order('knee')).toEqual(['A3-1', 'A2-1', 'A4-1', 'A1-1']);
});

test('newest and oldest go by the day of the decision', async () => {
  expect(await order('knee', 'newest')).toEqual(['A4-1', 'A2-1', 'A1-1', 'A3-1']);
  expect(await order('knee', 'oldest')).toEqual(['A3-1', 'A1-1', 'A2-1', 'A4-1']);
});

test('without words the newest come first, a letter’s decisions in their order', async () => {
  expect(sortOf(emptyState)).toBe('newest');
  expect(sortOf({ ...emptyState, q: 'knee' })).toBe('relevance');
  expect(await order('')).toEqual(['A4-1', 'A2-1', 'A1-1', 'A3-1', 'A3-2']);
});
