import { expect, test } from 'vitest';
import { isWordName } from '../../../src/pipeline/deidentify/person.ts';

test('words and very short names are doubtful, others sure', () => {
  expect(['hand', 'long', 'li', 'short'].map(isWordName)).toEqual([true, true, true, true]);
  expect(['kovar', 'galvan', 'nguyen'].map(isWordName)).toEqual([false, false, false]);
});
