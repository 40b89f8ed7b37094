import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ageAt } from '../../../src/search/synonyms/ages.ts';
import { doseAt } from '../../../src/search/synonyms/doses.ts';
import { frequencyAt } from '../../../src/search/synonyms/frequency.ts';
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

test('A greater number is a count of tablets, too', () => {
  expect(written(numberAt(['112'], 0))).toEqual(['#112']);
  expect(written(numberAt(['999'], 0))).toEqual(['#999']);
});

test('What is no number from one to 999 has no other writing', () => {
  for (const word of ['0', '1000', '2015', 'zero', 'once', '#12', '12.5', '']) {
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

test('A strength of two drugs needs no unit, and a unit has other names', () => {
  expect(written(doseAt(['5/325'], 0))).toEqual([
    '5/325 mg',
    '5/325mg',
    '5-325',
    '5-325 mg',
    '5-325mg',
  ]);
  expect(doseAt(['98-99'], 0)).toBeUndefined();
  expect(written(doseAt(['120', 'g'], 0))).toContain('120 grams');
  expect(written(doseAt(['120gm'], 0))).toContain('120 grams');
  expect(written(doseAt(['5', 'mgs'], 0))).toEqual(['5mgs', '5 mg', '5mg']);
});

test.each(['57 year old', '57-year-old', '57yo', '57 yo', '57 y/o', '57y/o', '57 years of age'])(
  'The age %s is found in its other writings',
  (typed) => {
    const words = wordsOf(typed).map(({ word }) => word);
    const reading = ageAt(words, 0);
    expect(reading?.length).toBe(words.length);
    expect(written(reading)).toContain(typed === '57 year old' ? '57-year-old' : '57 year old');
    expect(reading?.alternatives.map((one) => one.words)).not.toContainEqual(words);
  },
);

test('What is no age has no writing of one', () => {
  for (const words of [['57'], ['year', 'old'], ['57', 'visits'], ['57', 'year', 'history']])
    expect(ageAt(words, 0)).toBeUndefined();
});

test('A frequency in short is found in words', () => {
  expect(written(frequencyAt(['2x6'], 0))).toContain('2 times a week for 6 weeks');
  expect(written(frequencyAt(['3x/week'], 0))).toContain('3 times per week');
  expect(written(frequencyAt(['2xweek'], 0))).toContain('2 times weekly');
  for (const word of ['2', '9x6', 'x6', '4x4cm']) expect(frequencyAt([word], 0)).toBeUndefined();
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
