import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closestOf } from '../../../src/search/check/closest.ts';
import { type CheckState, emptyCheck } from '../../../src/search/check/state.ts';
import {
  archives,
  nameOf,
  poolsOf,
  requests,
  scanned,
  told,
  type ToldDecision,
} from './archive.ts';

const treatment = 'rehabilitation/physical-therapy';
const state: CheckState = {
  ...emptyCheck,
  treatment,
  body: 'knee',
  amount: { from: 12, to: 12, unit: 'session' },
  q: 'radiculopathy',
};
const sessions = (amount: number) => ({ quantity: { amount, unit: 'session' as const } });
/** The upheld decisions in order, as places among those told. */
const order = (decisions: ToldDecision[], asked = state) =>
  closestOf(asked, poolsOf([told('A', '2015', decisions)])).upheld.map(nameOf);

test('the same treatment comes before the words, these before the body part, that before the amount', () => {
  expect(
    order([
      {
        treatment: 'rehabilitation/acupuncture',
        holds: true,
        bodyParts: ['knee'],
        ...sessions(12),
      },
      { treatment, bodyParts: ['knee'], ...sessions(12) },
      { treatment, holds: true, ...sessions(12) },
      { treatment, holds: true, bodyParts: ['knee'], ...sessions(24) },
    ]),
  ).toEqual(['A 4', 'A 3', 'A 2']);
});

test('of amounts the nearer by ratio comes first; one that can’t be told is the farthest', () => {
  const decisions = [
    { treatment },
    { treatment, ...sessions(36) },
    { treatment, ...sessions(6) },
    { treatment, ...sessions(18) },
  ];
  expect(order(decisions)).toEqual(['A 4', 'A 3', 'A 2']);
  const range: CheckState = { ...state, amount: { from: 6, to: 20 } };
  expect(order(decisions, range)).toEqual(['A 3', 'A 4', 'A 2']);
});

test('an amount in another unit is not compared', () => {
  const visits = { treatment, quantity: { amount: 12, unit: 'visit' as const } };
  expect(order([visits, { treatment, ...sessions(90) }])).toEqual(['A 2', 'A 1']);
});

test('equals go by date, newest first, then by case number', () => {
  const one = [{ treatment }];
  const pools = poolsOf([told('B', '2015', one), told('A', '2015', one), told('C', '2016', one)]);
  expect(closestOf(state, pools).upheld.map(nameOf)).toEqual(['C 1', 'A 1', 'B 1']);
});

test('what is shared is told', () => {
  const pools = poolsOf([
    told('A', '2015', [{ treatment, holds: true, bodyParts: ['knee'], ...sessions(12) }]),
  ]);
  expect(closestOf(state, pools).upheld[0]?.shares).toEqual({
    treatment: true,
    words: true,
    body: true,
    apart: 1,
  });
  expect(closestOf({ ...emptyCheck, treatment }, pools).upheld[0]?.shares).toEqual({
    treatment: true,
    words: false,
    body: false,
    apart: undefined,
  });
});

test('decisions in part stand with the approved where these leave room', () => {
  const overturned = { treatment, outcome: 'overturned' as const };
  const partly = { treatment, outcome: 'partially-overturned' as const, bodyParts: ['knee'] };
  const pools = (decisions: ToldDecision[]) => poolsOf([told('A', '2015', decisions)]);
  expect(closestOf(state, pools([partly, overturned, overturned])).approved.map(nameOf)).toEqual([
    'A 1',
    'A 2',
    'A 3',
  ]);
  expect(
    closestOf(state, pools([partly, overturned, overturned, overturned])).approved.map(nameOf),
  ).toEqual(['A 2', 'A 3', 'A 4']);
});

test('each side has as many as the category has, three at most, and never another outcome', () => {
  fc.assert(
    fc.property(archives, requests, (cases, asked) => {
      const { approved, upheld } = closestOf(asked, poolsOf(cases));
      const category = asked.treatment.split('/')[0] ?? '';
      const whole = scanned(cases, { ...emptyCheck, treatment: category });
      const denied = whole.filter(({ determination }) => determination.outcome === 'upheld').length;
      expect(upheld).toHaveLength(Math.min(3, denied));
      expect(approved).toHaveLength(Math.min(3, whole.length - denied));
      const names = [...approved, ...upheld].map(nameOf);
      expect(new Set(names).size).toBe(names.length);
    }),
  );
});
