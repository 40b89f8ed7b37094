import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Case } from '../../src/archive/case.ts';
import { cellsOf, riskOf } from '../../src/archive/risk.ts';
import { coarserSteps } from '../../src/archive/risk/coarser.ts';
import { type Facts, factsOf } from '../../src/archive/risk/facts.ts';
import { riskProblem } from '../../src/archive/risk/required.ts';
import type { CaseData } from '../../src/schema.ts';
import { determination, letter } from './letters.ts';

const treatments = ['testing/mri', 'testing/other', 'surgery/knee', 'surgery', 'unclassified'];
const decided = fc.record({
  treatment: fc.constantFrom(...treatments),
  bodyParts: fc.subarray(['knee', 'neck', 'hand']),
});
const patient = fc.record(
  {
    age: fc.constantFrom('0-9', '30-39', '40-49', '51-64', '70-79', '80-89', '90+'),
    sex: fc.constantFrom('female' as const, 'male' as const),
  },
  { requiredKeys: [] },
);
const facts = fc.record({
  decided: fc.constantFrom('2014', '2015-02-03', '2016'),
  injured: fc.option(fc.constantFrom('2011', '2012-03-04'), { nil: undefined }),
  patient,
  determinations: fc.array(decided, { minLength: 1, maxLength: 3 }),
});
/** Letters with few different facts, so that many share theirs. */
const letters = fc.array(facts, { maxLength: 30 }).map((all) =>
  all.map(({ determinations, injured, ...given }, index) =>
    letter(
      determinations.map((one) => determination(one)),
      { id: `A${index}`, ...(injured && { injured }), ...given } as Partial<CaseData>,
    ),
  ),
);
const floors = fc.integer({ min: 2, max: 8 });
const people = (cases: readonly Case[], coarsen = (one: Facts): Facts => one) =>
  cases.map((one) => ({ id: one.data.id, facts: coarsen(factsOf(one)) }));
/** Each letter's k. */
const sizes = (cells: ReturnType<typeof cellsOf>) =>
  new Map(cells.flatMap(({ ids }) => ids.map((id): [string, number] => [id, ids.length])));

test('every letter is in one cell: the cells add up to the letters', () => {
  fc.assert(
    fc.property(letters, floors, (cases, floor) => {
      const report = riskOf(cases, floor);
      expect(report.sizes.reduce((sum, one) => sum + one.letters, 0)).toBe(cases.length);
      expect(sizes(cellsOf(people(cases))).size).toBe(cases.length);
      expect(report.small.reduce((sum, { ids }) => sum + ids.length, 0)).toBe(report.below);
      expect(report.alone).toBe(report.sizes.find(({ k }) => k === 1)?.letters ?? 0);
    }),
    { numRuns: 300 },
  );
});

test.each(coarserSteps)('one step further no letter shares its facts with fewer: $name', (step) => {
  fc.assert(
    fc.property(letters, (cases) => {
      const before = sizes(cellsOf(people(cases)));
      const after = sizes(cellsOf(people(cases, step.coarsen)));
      for (const [id, k] of before) expect(after.get(id)).toBeGreaterThanOrEqual(k);
    }),
    { numRuns: 300 },
  );
});

test('the order of the letters makes no difference', () => {
  fc.assert(
    fc.property(letters, floors, (cases, floor) => {
      expect(riskOf([...cases].reverse(), floor)).toEqual(riskOf(cases, floor));
    }),
  );
});

const same = { decided: '2015-02-03', patient: { age: '30-39', sex: 'female' as const } };
const three = ['A1', 'A2', 'A3'].map((id) => letter([determination()], { id, ...same }));

test('letters that share all of their facts are one cell', () => {
  expect(riskOf(three, 5)).toEqual({
    letters: 3,
    floor: 5,
    below: 3,
    alone: 0,
    sizes: [{ k: 3, cells: 1, letters: 3 }],
    small: [
      {
        ids: ['A1', 'A2', 'A3'],
        facts: {
          age: '30-39',
          sex: 'female',
          bodyParts: 'knee',
          year: '2015',
          treatments: 'testing/mri',
        },
      },
    ],
    coarser: coarserSteps.map(({ name }) => ({ step: name, below: 3, alone: 0 })),
  });
  expect(riskOf(three, 3)).toMatchObject({ below: 0, small: [] });
});

test('a fact that is not published differs from every value', () => {
  const [first = letter([determination()])] = three;
  const { age: _, ...patient } = same.patient;
  const unknown = letter([determination()], { ...same, id: 'B1', patient });
  expect(riskOf([first, unknown], 2)).toMatchObject({ alone: 2 });
});

test('the order of treatments and how often each stands make no difference', () => {
  const [mri, other] = [determination(), determination({ treatment: 'testing/other' })];
  const one = letter([mri, other, mri], { id: 'B1', ...same });
  const two = letter([other, mri], { id: 'B2', ...same });
  expect(riskOf([one, two], 3).sizes).toEqual([{ k: 2, cells: 1, letters: 2 }]);
});

test.each([
  ['treatment-categories', { treatments: 'a/x, a/y, b/z' }, { treatments: 'a, b' }],
  ['no-body-parts', { bodyParts: 'knee', year: '2015' }, { year: '2015' }],
  ['no-injury-year', { injured: '2011', year: '2015' }, { year: '2015' }],
  ['two-year-decisions', { year: '2015' }, { year: '2014-2015' }],
  ['twenty-year-ages', { age: '30-39' }, { age: '20-39' }],
  ['twenty-year-ages', { age: '51-64' }, { age: '40-79' }],
  ['twenty-year-ages', { age: '80-89' }, { age: '80+' }],
  ['twenty-year-ages', { age: '90+' }, { age: '80+' }],
  ['twenty-year-ages', { age: '65+' }, { age: '60+' }],
  ['twenty-year-ages', { age: '75-84' }, { age: '60+' }],
  [
    'all-of-these',
    { age: '30-39', bodyParts: 'knee', treatments: 'a/x', year: '2016' },
    { age: '20-39', treatments: 'a', year: '2016-2017' },
  ],
] as [string, Facts, Facts][])('%s makes of %j %j', (name, before, after) => {
  expect(coarserSteps.find((step) => step.name === name)?.coarsen(before)).toEqual(after);
});

const thresholds = { rateFloor: 11, smallestCell: 5 };
const signed = (count: number) => ({ letters: count, on: '2026-01-31', reason: 'Common injuries' });

test('an archive that requires a threshold says how many letters are below it', () => {
  expect(riskProblem(three, { thresholds })).toBeUndefined();
  expect(riskProblem(three, { thresholds: { ...thresholds, riskFloor: 3 } })).toBeUndefined();
  const required = { ...thresholds, riskFloor: 4 };
  expect(riskProblem(three, { thresholds: required })?.message).toMatch(
    /^archive\.yaml thresholds\.riskFloor: 3 letters share .* fewer than 4\. /,
  );
});

test('what a person signed off is allowed, and no letter more', () => {
  const required = { ...thresholds, riskFloor: 4 };
  const settings = (count: number) => ({ thresholds: required, riskSignedOff: signed(count) });
  expect(riskProblem(three, settings(3))).toBeUndefined();
  expect(riskProblem(three, settings(2))?.what).toContain('2 are signed off');
});
