import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spellings, surfaceKey } from '../../src/review/surface.ts';

test.each([
  ['Kestrelbay', 'kestrelbay'],
  ['KESTRELBAY\u2019s', 'kestrelbay'],
  ["Kestrelbay's", 'kestrelbay'],
  ["Tarns'", 'tarns'],
  ['Oak \n Mantle', 'oak mantle'],
  ['O\u2019Tarn', "o'tarn"],
  ['Kjae\u0301r', 'kjaér'],
  ["'", "'"],
  ["L5's", "l5's"],
])('%j is asked as %j', (surface, key) => {
  expect(surfaceKey(surface)).toBe(key);
});

test('whatever the letter has of a word is among the spellings of its key', () => {
  const word = fc.stringMatching(/^[A-Za-zéß]{1,8}(?: [A-Za-z]{1,8})?$/);
  const ending = fc.constantFrom('', "'s", '\u2019s');
  fc.assert(
    fc.property(word, ending, (base, tail) => {
      const surface = base + tail;
      const forms = spellings(surfaceKey(surface)).map(({ form }) => form);
      expect(forms).toContain(surface.toLowerCase());
    }),
    { numRuns: 300 },
  );
});

test('a key is the key of itself', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,5}(?:'s)?(?: [a-z]{1,3})?$/), (surface) => {
      const key = surfaceKey(surface);
      expect(surfaceKey(key)).toBe(key);
    }),
  );
});
