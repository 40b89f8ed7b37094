import { expect, test } from 'vitest';
import words from '../../../src/pipeline/deidentify/vocabulary/word-names.json' with { type: 'json' };
import { isWordName } from '../../../src/pipeline/deidentify/person.ts';

test('the list of words that are names is sorted, unique and folded', () => {
  expect(words).toEqual([...new Set(words)].sort());
  expect(words.every((word) => /^[a-z]+$/.test(word))).toBe(true);
});

test('words and very short names are doubtful, others sure', () => {
  expect(['hand', 'long', 'li', 'short'].map(isWordName)).toEqual([true, true, true, true]);
  expect(['kovar', 'galvan', 'nguyen'].map(isWordName)).toEqual([false, false, false]);
});
