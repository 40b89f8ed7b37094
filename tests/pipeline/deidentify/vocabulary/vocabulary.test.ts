import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isMedicalForm } from '../../../../src/pipeline/deidentify/vocabulary/medical-forms.ts';
import {
  isSafeWord,
  isTermOfTrade,
} from '../../../../src/pipeline/deidentify/vocabulary/vocabulary.ts';

const folder = new URL('../../../../src/pipeline/deidentify/vocabulary/', import.meta.url);
const lists = readdirSync(folder).filter((name) => name.endsWith('.json'));
const wordsIn = (name: string): string[] =>
  JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as string[];

describe.each(lists)('%s', (name) => {
  test('is sorted, unique and folded', () => {
    const words = wordsIn(name);
    expect(words).toEqual([...new Set(words)].sort());
    expect(words.filter((word) => !/^[a-z]{2,}$/.test(word))).toEqual([]);
  });

  test('is named with its source', () => {
    expect(readFileSync(new URL('SOURCES.md', folder), 'utf8')).toContain(`\`${name}\``);
  });
});

test('every given name is among the words that are names', () => {
  const names = new Set(wordsIn('word-names.json'));
  expect(wordsIn('given-names.json').filter((word) => !names.has(word))).toEqual([]);
});

test.each([
  'the recommended physical therapy',
  'norco gabapentin cyclobenzaprine',
  'lumbar radiculopathy acromioclavicular',
  'mtus acoem odg emg ncv mri',
  'foraminotomies chondroplasty hypoesthesia',
  'nonindustrial postoperatively retroperitoneal',
  'doesn couldn',
])('words of letters are safe: %s', (words) => {
  expect(words.split(' ').filter((word) => !isSafeWord(word))).toEqual([]);
});

test.each([
  'kovar galvan nguyen okafor lindqvist',
  'garcia martinez rodriguez hernandez',
  'johnson williams davis wilson anderson',
  'jennifer michelle charlotte kimberly',
  'walmart safeway costco',
  'fresno bakersfield oxnard',
  'overstreet goodwin blackwood politis mccaine',
])('names are in no vocabulary: %s', (words) => {
  expect(words.split(' ').filter((word) => isSafeWord(word))).toEqual([]);
});

test('a form is medical by its ending, on long words alone', () => {
  expect(['laminotomies', 'ibuprofen', 'oxycodone'].map(isMedicalForm)).toEqual([true, true, true]);
  expect(['martin', 'politis', 'statin', 'ingram'].map(isMedicalForm)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test('words of the trade are told from words of English', () => {
  expect(isTermOfTrade('lumbar')).toBe(true);
  expect(isTermOfTrade('house')).toBe(false);
});
