import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distinct, recordFinder } from '../../src/search/record-name.ts';

test('a name is as short as tells it from the others', () => {
  expect(distinct(['unknown_abc1', 'unknown_abd2', 'unknown_f00'])).toEqual(['abc', 'abd', 'f']);
});

test('every record is found by its whole name, and no other is', () => {
  const hash = fc.stringMatching(/^[0-9a-f]{7}$/);
  fc.assert(
    fc.property(fc.uniqueArray(hash, { minLength: 1, maxLength: 60 }), (hashes) => {
      const names = hashes.map((one) => `unknown_${one}`);
      const find = recordFinder(distinct(names));
      expect(names.map(find)).toEqual(names.map((_, number) => number));
    }),
  );
  expect(recordFinder(['ab', 'b'])('unknown_zz')).toBe(-1);
});
