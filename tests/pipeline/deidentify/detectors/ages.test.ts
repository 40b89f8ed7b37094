import { expect, test } from 'vitest';
import { bandOf, findAges } from '../../../../src/pipeline/deidentify/detectors/ages.ts';
import { maskText } from '../../../../src/pipeline/deidentify/mask.ts';
import { mergeSpans } from '../../../../src/pipeline/deidentify/merge.ts';
import { sheet } from '../marked.ts';

const coarsened = (text: string): string =>
  maskText(text, mergeSpans(findAges(text, sheet()), text));

test.each([
  ['a 45-year-old female', 'a 40-49-year-old female'],
  ['A 45 year old male', 'A 40-49 year old male'],
  ['a 39-year old female', 'a 30-39-year old female'],
  ['an 82-year-old', 'an 80-89-year-old'],
  ['an 11-year-old', 'a 10-19-year-old'],
  ['a 79-year-old', 'a 70-79-year-old'],
  ['is 45 years old', 'is 40-49 years old'],
  ['45 y/o and 45yo', '40-49 y/o and 40-49yo'],
  ['a forty-five-year-old', 'a 40-49-year-old'],
  ['a twelve year old', 'a 10-19 year old'],
  ['a 91-year-old female', 'a 90-or-older female'],
  ['is 91 years old', 'is 90 or older'],
  ['age 45, aged 91', 'age 40-49, aged 90 or older'],
  ['a 7-year-old', 'a 0-9-year-old'],
  ['At age ninety-three he', 'At age 90 or older he'],
  ['aged 101.', 'aged 90 or older.'],
  ['turned 90 this year', 'turned 90 or older this year'],
])('an age becomes its band: %s', (text, wanted) => {
  expect(coarsened(text)).toBe(wanted);
  expect(coarsened(wanted)).toBe(wanted);
});

test.each([
  'patients over 65 years of age',
  'age 50 or older',
  'ages 18 to 64 years old',
  'older than 40 years old',
  'a 3-year history',
  '150 years old',
  'turned 45 degrees, turned to one side',
  'aged 90 or older',
])('a rule or what is no age stays: %s', (text) => {
  expect(coarsened(text)).toBe(text);
});

test('ages stay where the profile keeps them', () => {
  expect(findAges('a 45-year-old', sheet([], 'state-publication'))).toEqual([]);
});

test.each([
  [0, '0-9'],
  [39, '30-39'],
  [40, '40-49'],
  [89, '80-89'],
  [90, '90+'],
  [104, '90+'],
])('the band of %d is %s', (age, band) => {
  expect(bandOf(age)).toBe(band);
});
