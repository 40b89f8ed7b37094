import { expect, test } from 'vitest';
import { amountsAsked } from '../../src/archive/amounts.ts';
import type { Unit } from '../../src/schema.ts';
import { decided, determination } from './letters.ts';

const asked = (unit: Unit, ...amounts: number[]) =>
  decided(...amounts.map((amount) => determination({ quantity: { amount, unit } })));
const shape = (...parts: ReturnType<typeof asked>[]) =>
  amountsAsked(parts.flat(), 2).map(({ unit, spans }) => [
    unit,
    spans.map(({ first, last, determinations }) => [first, last, determinations.length]),
  ]);

test('amounts are joined until each span reaches the floor, the most frequent unit first', () => {
  const tablets = asked('tablet', 30, 60, 30, 60);
  const sessions = asked('session', 12, 6, 8, 6, 12, 24);
  expect(shape(tablets, sessions, decided(determination()))).toEqual([
    [
      'session',
      [
        [6, 6, 2],
        [8, 24, 4],
      ],
    ],
    [
      'tablet',
      [
        [30, 30, 2],
        [60, 60, 2],
      ],
    ],
  ]);
});

test('what tells nothing is left out: one span alone, or no amount at all', () => {
  expect(shape(asked('visit', 1, 2, 3))).toEqual([]);
  expect(shape(decided(determination(), determination()))).toEqual([]);
});
