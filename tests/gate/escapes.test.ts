import { expect, test } from 'vitest';
import { indexCodes } from '../../src/gate/escapes.ts';
import { encode } from '../../src/search/encode.ts';

test.each(['knee', "o'neil", 'l4-5', 'q', '#60', '&#98;&#97;', '\\u0062'.repeat(40)])(
  'a word of the index is read back, however long: %s',
  (word) => {
    expect(indexCodes(`before ${encode(word)} after`)).toBe(`before ${word} after`);
  },
);

test('what is no word of the index stays', () => {
  expect(indexCodes('a quick knee, qqueue')).toBe('a quick knee, qqueue');
});
