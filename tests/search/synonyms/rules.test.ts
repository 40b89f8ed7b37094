import fc from 'fast-check';
import { expect, test } from 'vitest';
import { doseAt } from '../../../src/search/synonyms/doses.ts';
import { levelAt } from '../../../src/search/synonyms/levels.ts';
import { numberAt } from '../../../src/search/synonyms/numbers.ts';
import { otherSpellings, spellingsFrom } from '../../../src/search/synonyms/spelling.ts';
import { formWords } from '../../../src/search/synonyms/synonym-index.ts';
import { wordsOf } from '../../../src/search/word.ts';
import { alternatives, index } from './sample-index.ts';

const written = (reading: ReturnType<typeof numberAt>): string[] | undefined =>
  reading?.alternatives.map((one) => one.written);

test.each([
  ['12', 'twelve'],
  ['1', 'one'],
  ['40', 'forty'],
  ['99', 'ninety nine'],
  ['100', 'one hundred'],
])('The number %s is %s, both ways', (figures, words) => {
  expect(written(numberAt([figures], 0))).toEqual([words, `#${figures}`]);
  expect(written(numberAt(words.split(' '), 0))).toEqual([figures, `#${figures}`]);
});

test('Every number from one to one hundred comes back from its words', () => {
  for (let value = 1; value <= 100; value += 1) {
    const words = numberAt([String(value)], 0)?.alternatives[0]?.words ?? [];
    const back = numberAt(words, 0);
    expect(back?.length).toBe(words.length);
    expect(back?.alternatives[0]?.written).toBe(String(value));
  }
});

test('What is no number from one to one hundred has no other writing', () => {
  for (const word of ['0', '101', '2015', 'zero', 'once', '#12', '12.5', '']) {
    expect(numberAt([word], 0)).toBeUndefined();
  }
});

test('A query finds numbers in the other writing', () => {
  expect(alternatives('twenty-four')).toEqual(['24', '#24']);
});

test('A strength is found joined and apart, with slash and hyphen', () => {
  expect(written(doseAt(['10mg'], 0))).toEqual(['10 mg']);
  expect(written(doseAt(['10', 'mg'], 0))).toEqual(['10mg']);
  expect(written(doseAt(['10/325', 'mg'], 0))).toEqual(['10/325mg', '10-325 mg', '10-325mg']);
  expect(doseAt(['10', 'visits'], 0)).toBeUndefined();
  expect(doseAt(['mg'], 0)).toBeUndefined();
});

test('A strength is no count: its number is not written out', () => {
  expect(alternatives('10 mg')).toEqual(['10mg']);
});

test('A level of the spine is found with hyphen and slash, with the region once or twice', () => {
  expect(written(levelAt(['l4-5'], 0))).toEqual(['L4-L5', 'L4/5', 'L4/L5']);
  expect(written(levelAt(['l5-s1'], 0))).toEqual(['L5/S1']);
  expect(levelAt(['l5'], 0)).toBeUndefined();
  expect(levelAt(['98-99'], 0)).toBeUndefined();
});

test.each([
  ['tumours', 'tumors'],
  ['anaesthesia', 'anesthesia'],
  ['orthopaedics', 'orthopedics'],
  ['paediatric', 'pediatric'],
  ['oedema', 'edema'],
  ['oesophageal', 'esophageal'],
  ['haemorrhage', 'hemorrhage'],
  ['hypoglycaemia', 'hypoglycemia'],
  ['centre', 'center'],
  ['labour', 'labor'],
  ['behavioural', 'behavioral'],
  ['stabilise', 'stabilize'],
  ['hospitalisation', 'hospitalization'],
  ['analysed', 'analyzed'],
  ['counselling', 'counseling'],
])('%s and %s are found for each other', (british, american) => {
  expect(otherSpellings(british, index.spellings)).toContain(american);
  expect(otherSpellings(american, index.spellings)).toContain(british);
});

test.each([
  'exercise',
  'exercises',
  'supervised',
  'otherwise',
  'advised',
  'excised',
  'revised',
  'size',
  'prize',
  'laboratory',
  'chemotherapy',
  'surgery',
  'diagnoses',
  'crises',
])('%s has one spelling', (word) => {
  expect(otherSpellings(word, index.spellings)).toEqual([]);
});

test('A word is never its own other spelling', () => {
  fc.assert(
    fc.property(fc.string(), (word) => {
      expect(otherSpellings(word, index.spellings)).not.toContain(word);
    }),
  );
  expect(otherSpellings('disc', spellingsFrom([['disk', 'disc']]))).toEqual(['disk']);
});

test('A form is split as any text is', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[A-Za-z]+( [A-Za-z]+)*$/)), (form) => {
      expect(formWords(form)).toEqual(wordsOf(form).map(({ word }) => word));
    }),
  );
});
