import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inCase } from '../../src/pipeline/deidentify/cased.ts';
import { spellings, surfaceKey } from '../../src/review/surface.ts';

test.each([
  ['kestrelbay', 'kestrelbay'],
  ['KESTRELBAY\u2019s', 'Kestrelbay'],
  ["Kestrelbay's", 'Kestrelbay'],
  ["Tarns'", 'Tarns'],
  ['Oak \n Mantle', 'Oak Mantle'],
  ['OAK mantle', 'Oak Mantle'],
  ['O\u2019Tarn', "O'tarn"],
  ['Kjae\u0301r', 'Kjaér'],
  ["'", "'"],
  ["L5's", "L5's"],
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
      expect(forms).toContain(inCase(surface));
    }),
    { numRuns: 300 },
  );
});

test('a key is the key of itself', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zA-Z]{1,5}(?:'s)?(?: [a-zA-Z]{1,3})?$/), (surface) => {
      const key = surfaceKey(surface);
      expect(surfaceKey(key)).toBe(key);
    }),
  );
});
