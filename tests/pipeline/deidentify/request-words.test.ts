import { expect, test } from 'vitest';
import { requestWords } from '../../../src/pipeline/deidentify/request-words.ts';

const words = (...requests: string[]) => requestWords(requests.map((request) => ({ request })));

test('the word that opens a request is one that the summary may repeat with its capital', () => {
  expect(words('Transportation to physical therapy', 'Mirror therapy x 9')).toEqual([
    'transportation',
    'mirror',
  ]);
});

test('names, unknown words, and words without a capital are none', () => {
  expect(words('Long brace', 'Zdenkavar gel', 'mirror therapy', '12 visits', '')).toEqual([]);
});
