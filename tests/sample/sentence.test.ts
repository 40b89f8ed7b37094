import { expect, test } from 'vitest';
import { sentencesFor } from '../../src/sample/reasons/index.ts';
import { regionOf } from '../../src/sample/regions/index.ts';
import { capital, fill, listed } from '../../src/sample/sentence.ts';

test('places are filled by the word of their name', () => {
  expect(fill('{a} before {b}, and {a} again', { a: 'rest', b: 'work' })).toBe(
    'rest before work, and rest again',
  );
  expect(() => fill('{c} is missing', {})).toThrow('no word for {c}');
});

test('lists are written with commas and "and", each thing once', () => {
  expect(listed(['rest'])).toBe('rest');
  expect(listed(['rest', 'ice', 'rest'])).toBe('rest and ice');
  expect(listed(['rest', 'ice', 'heat'])).toBe('rest, ice, and heat');
  expect(() => listed([])).toThrow('nothing to list');
});

test('a sentence begins with a capital', () => {
  expect(capital('the cane is needed.')).toBe('The cane is needed.');
});

test('a group has its own words for a reason, or those of all', () => {
  expect(sentencesFor('opioid', 'risk-monitoring-missing').join()).toContain('CURES');
  expect(sentencesFor('imaging', 'request-not-specific')).toEqual(
    sentencesFor('visit', 'request-not-specific'),
  );
  expect(() => sentencesFor('visit', 'no-such-reason')).toThrow('no-such-reason');
});

test('a part of the body that nobody hurts has no region', () => {
  expect(regionOf('knee').odg).toBe('Knee and Leg');
  expect(() => regionOf('wing')).toThrow('no region for wing');
});
