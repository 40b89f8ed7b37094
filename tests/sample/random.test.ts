import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Chance } from '../../src/sample/random.ts';

const stream = (...seeds: number[]): number[] => {
  const chance = new Chance(...seeds);
  return Array.from({ length: 8 }, () => chance.next());
};

test('the same seeds give the same stream, others another', () => {
  expect(stream(7, 1)).toEqual(stream(7, 1));
  expect(stream(7, 1)).not.toEqual(stream(1, 7));
  expect(stream(7)).not.toEqual(stream(7 + 2 ** 32));
});

test('whole numbers fall evenly on every value of their range', () => {
  const chance = new Chance(3);
  const counts = new Map<number, number>();
  for (let draw = 0; draw < 6000; draw += 1) {
    const value = chance.int(1, 6);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  expect([...counts.keys()].sort()).toEqual([1, 2, 3, 4, 5, 6]);
  for (const count of counts.values()) expect(count).toBeGreaterThan(880);
});

test('some() takes different values and no more than there are', () => {
  const takes = fc.property(fc.integer(), fc.integer({ min: 0, max: 9 }), (seed, count) => {
    const taken = new Chance(seed).some(['a', 'b', 'c', 'd'], count);
    expect(new Set(taken).size).toBe(taken.length);
    expect(taken.length).toBe(Math.min(count, 4));
  });
  fc.assert(takes);
});

test('weights decide how often a value comes', () => {
  const chance = new Chance(11);
  let often = 0;
  for (let draw = 0; draw < 2000; draw += 1) {
    if (
      chance.weighted([
        ['often', 9],
        ['seldom', 1],
      ]) === 'often'
    )
      often += 1;
  }
  expect(often / 2000).toBeCloseTo(0.9, 1);
});

test('an empty list has nothing to pick from', () => {
  expect(() => new Chance(1).pick([])).toThrow('nothing to pick from');
  expect(() => new Chance(1).weighted([])).toThrow('nothing to pick from');
});
