import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Case } from '../../../src/archive/case.ts';
import type { Decided } from '../../../src/archive/determination.ts';
import { outcomeSplit } from '../../../src/archive/statistics.ts';
import { check } from '../../../src/search/check/check.ts';
import { fitting } from '../../../src/search/check/fitting.ts';
import { type CheckState, emptyCheck } from '../../../src/search/check/state.ts';
import { valuesHeld } from '../../../src/search/values-held.ts';
import type { FacetName } from '../../../src/search/facet-name.ts';
import { archives, nameOf, nameOfScanned, poolsOf, requests, scanned, told } from './archive.ts';

const FLOOR = 11;
const property = (holds: (cases: Case[], state: CheckState) => void): void => {
  fc.assert(fc.property(archives, requests, holds), { numRuns: 200 });
};

test('the decisions that fit a request are those of a scan', () => {
  property((cases, state) => {
    const names = fitting(state, poolsOf(cases)).map(nameOf).sort();
    expect(names).toEqual(scanned(cases, state).map(nameOfScanned).sort());
  });
});

test('the answer’s counts by outcome are those of a scan of what the steps have left', () => {
  property((cases, state) => {
    const answer = check(state, poolsOf(cases), FLOOR);
    expect(answer.split).toEqual(outcomeSplit(scanned(cases, answer.state)));
  });
});

test('years, guidelines and reasons are those of a scan', () => {
  property((cases, state) => {
    const answer = check(state, poolsOf(cases), FLOOR);
    const found = scanned(cases, answer.state);
    const having = (facet: FacetName, value: string) =>
      found.filter((one) => valuesHeld(one, facet).includes(value));
    expect(answer.byYear).toEqual(
      valuesOf(found, 'year').map((year) => [year, having('year', year).length]),
    );
    expect(answer.years.reduce((sum, { split }) => sum + split.total, 0)).toBe(
      found.length < FLOOR ? 0 : found.length,
    );
    expect(answer.guidelines.map(({ id }) => id).sort()).toEqual(valuesOf(found, 'guideline'));
    for (const { id, split } of answer.guidelines)
      expect(split).toEqual(outcomeSplit(having('guideline', id)));
    for (const { outcome, total, reasons, untold } of answer.reasons) {
      const members = found.filter(({ determination }) => determination.outcome === outcome);
      const counts = reasons.map(({ count }) => count);
      expect(total).toBe(members.length);
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
      expect(untold).toBe(
        members.filter(({ determination }) => determination.reasons.length === 0).length,
      );
      for (const { id, count } of reasons)
        expect(count).toBe(members.filter((one) => valuesHeld(one, 'reason').includes(id)).length);
    }
  });
});

test('years under the floor are joined, so that every share has enough decisions behind it', () => {
  property((cases, state) => {
    for (const { split } of check(state, poolsOf(cases), FLOOR).years)
      expect(split.total).toBeGreaterThanOrEqual(FLOOR);
  });
});

function valuesOf(found: readonly Decided[], facet: FacetName): string[] {
  return [...new Set(found.flatMap((one) => valuesHeld(one, facet)))].sort();
}

test('an archive without the treatment gives an answer of nothing', () => {
  const pools = poolsOf([told('A', '2015', [{ treatment: 'surgery/spine' }])]);
  const answer = check({ ...emptyCheck, treatment: 'drugs/opioids', body: 'knee' }, pools, FLOOR);
  expect(answer.split.total).toBe(0);
  expect(answer.closest).toEqual({ approved: [], upheld: [] });
  expect(answer.quantities).toBeUndefined();
});

test('a page without any volume gives an answer of nothing', () => {
  expect(check({ ...emptyCheck, treatment: 'surgery' }, [], FLOOR).split.total).toBe(0);
});
