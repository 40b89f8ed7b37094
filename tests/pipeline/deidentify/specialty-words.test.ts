import { expect, test } from 'vitest';
import { deidentify } from '../../../src/pipeline/deidentify/deidentify.ts';
import { misspelledSpecialties } from '../../../src/pipeline/deidentify/specialty-words.ts';
import { isHeld } from '../../../src/pipeline/letter.ts';
import { ANA, deskOf, letterOf } from './letters.ts';

test.each([
  ['Family Practicee', ['practicee']],
  ['Orthopdeic Surgery, Rehabilitaton', ['orthopdeic', 'surgery', 'rehabilitaton']],
  ['Zdenka Kolar', []],
  ['Handd', []],
])('words one slip away from a specialty are told: %s', (printed, words) => {
  expect(misspelledSpecialties(printed)).toEqual(expect.arrayContaining(words));
  expect(misspelledSpecialties(printed)).toHaveLength(words.length);
});

test('a misspelled specialty is published as printed, a name in its place is not', () => {
  const letter = letterOf(ANA);
  letter.specialties = ['Family Practicee', 'Kimmeria Zorvex'];
  letter.summary = ['The practicee was here.'];
  const value = deidentify(letter, deskOf('safe-harbor'));
  if (isHeld(value)) throw new Error('held');
  expect(value.letter.specialties).toEqual(['Family Practicee', '[removed]']);
  expect(value.letter.summary).toEqual(['The [removed] was here.']);
});
