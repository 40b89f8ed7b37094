import fc from 'fast-check';
import { expect, test } from 'vitest';
import { letterAt, letters } from '../../src/sample/letters.ts';

const seeds = fc.integer({ min: 0, max: 1_000_000 });
const places = fc.integer({ min: 0, max: 100_000 });

test('the same seed gives the same letters, another seed others', () => {
  expect([...letters(5, 12)]).toEqual([...letters(5, 12)]);
  expect([...letters(5, 12)]).not.toEqual([...letters(6, 12)]);
});

test('a letter depends on the seed and its place alone, not on how many are made', () => {
  expect([...letters(5, 9)].at(-1)).toEqual(letterAt(5, 8));
});

test('case numbers never repeat, and lie where the program has given none', () => {
  const numbers = [...letters(1, 400)].map(({ caseNumber }) => caseNumber);
  expect(new Set(numbers.map((number) => number.slice(5))).size).toBe(400);
  for (const number of numbers) expect(number).toMatch(/^CM(?:1[4-9]|2[0-4])-9\d{6}$/);
});

test('days stand in their order, all on weekdays', () => {
  const ordered = fc.property(seeds, places, (seed, place) => {
    const { decided, assigned, received, denied, injured } = letterAt(seed, place).truth.dates;
    const days = [injured, denied, received, assigned, decided].map((day) => day ?? '');
    expect(days).toEqual([...days].sort());
    expect(new Set(days).size).toBe(5);
    for (const day of days) expect(new Date(`${day}T00:00:00Z`).getUTCDay() % 6).not.toBe(0);
  });
  fc.assert(ordered);
});

test('patients are 19 to 68, and were of age when they were hurt', () => {
  const grown = fc.property(seeds, places, (seed, place) => {
    const { patient, dates } = letterAt(seed, place).truth;
    if (patient.age === undefined) return;
    expect(patient.age).toBeGreaterThanOrEqual(19);
    expect(patient.age).toBeLessThanOrEqual(68);
    const years = (Date.parse(dates.decided) - Date.parse(dates.injured ?? '')) / 31_557_600_000;
    expect(patient.age - years).toBeGreaterThan(17.5);
  });
  fc.assert(grown);
});

test('any two hundred letters hold all ten years', () => {
  const spread = fc.property(seeds, fc.integer({ min: 0, max: 5000 }), (seed, start) => {
    const years = new Set<string>();
    for (let place = start; place < start + 200; place += 1) {
      years.add(letterAt(seed, place).truth.dates.decided.slice(0, 4));
    }
    expect(years.size).toBe(10);
  });
  fc.assert(spread, { numRuns: 5 });
});
