import { expect, test } from 'vitest';
import type { Sort } from '../../src/search/rank.ts';
import { emptyState, sortOf } from '../../src/search/state.ts';
import { ask, indexed, letter, named, type Searchable } from './letters.ts';

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

const first = async (q: string, among: Searchable) =>
  named(await ask({ ...emptyState, q }, among)).map(({ id, number }) => `${id}-${number}`);

test('a request that names it comes before any amount of prose', async () => {
  const prose = 'The knee is stable and the knee is not swollen. '.repeat(30);
  const among = indexed([
    letter('B1', '2016-01-01', ['pain'], [{ request: 'care', rationale: [prose] }]),
    letter('B2', '2014-01-01', ['pain'], [{ request: 'a brace for the left knee' }]),
  ]);
  expect(await first('knee', among)).toEqual(['B2-1', 'B1-1']);
});

test('what a decision is filed under counts nearly as its request', async () => {
  const told = { request: 'therapy', rationale: ['knee acupuncture'] };
  const among = indexed([
    letter('B1', '2016-01-01', ['pain'], [told]),
    letter('B2', '2014-01-01', ['pain'], [{ ...told, bodyParts: ['knee'] }]),
    letter('B3', '2013-01-01', ['pain'], [{ ...told, treatment: 'rehabilitation/acupuncture' }]),
  ]);
  expect((await first('knee', among))[0]).toBe('B2-1');
  expect((await first('acupuncture', among))[0]).toBe('B3-1');
});

test('words of an outcome put decisions with that outcome first', async () => {
  const told = { request: 'a brace', rationale: ['The request was denied, then approved.'] };
  const among = indexed([
    letter('B1', '2014-01-01', ['pain'], [{ ...told, outcome: 'overturned' }]),
    letter('B2', '2014-01-01', ['pain'], [{ ...told, outcome: 'upheld' }]),
  ]);
  expect((await first('brace approved', among))[0]).toBe('B1-1');
  expect((await first('brace denied', among))[0]).toBe('B2-1');
});

test('an amount that was asked for counts where it is told in other words', async () => {
  const told = { request: 'visits', rationale: ['12 visits'] };
  const among = indexed([
    letter('B1', '2016-01-01', ['pain'], [told]),
    letter('B2', '2014-01-01', ['pain'], [{ ...told, quantity: { amount: 12, unit: 'session' } }]),
  ]);
  expect((await first('12 visits', among))[0]).toBe('B2-1');
});

test('small words say next to nothing beside others', async () => {
  const among = indexed([
    letter('B1', '2016-01-01', ['pain'], [{ request: 'my my my', rationale: ['brace'] }]),
    letter('B2', '2014-01-01', ['my pain'], [{ request: 'brace' }]),
  ]);
  expect(await first('my brace', among)).toEqual(['B2-1', 'B1-1']);
});

test('what holds most of plain words comes after what holds all, best first, and only where that is little', async () => {
  const among = indexed([
    letter('B1', '2014-01-01', ['A fall from a ladder.'], [{ request: 'MRI' }, { request: 'CT' }]),
    letter('B2', '2014-01-01', ['A burn.'], [{ request: 'MRI' }]),
  ]);
  const near = async (q: string) => {
    const { found, nearest } = await ask({ ...emptyState, q }, among);
    return [
      named({ found }).length,
      ...named({ found: nearest }).map((one) => `${one.id}-${one.number}`),
    ];
  };
  expect(await near('ladder MRI')).toEqual([1, 'B2-1', 'B1-2']);
  expect(await near('ladder ultrasound')).toEqual([0]);
  expect(await near('ladder 97110')).toEqual([0, 'B1-1', 'B1-2']);
  expect(await near('"ladder" MRI')).toEqual([1]);
  expect(await near('ladder -MRI')).toEqual([1]);
});

test('small words must be found like all others; what lacks them is near', async () => {
  const among = indexed([
    letter('B1', '2014-01-01', ['A fall from a ladder.'], [{ request: 'MRI knee' }]),
    letter('B2', '2014-01-01', ['A burn.'], [{ request: 'MRI knee' }]),
  ]);
  const { found, nearest } = await ask({ ...emptyState, q: 'why my MRI knee ladder' }, among);
  expect(found).toEqual([]);
  expect(named({ found: nearest })[0]).toEqual({ id: 'B1', number: 1 });
});
