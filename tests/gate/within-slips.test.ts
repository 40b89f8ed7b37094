import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withinSlips } from '../../src/gate/within-slips.ts';

test.each([
  ['velmont', 'velmont', 0, true],
  ['velmont', 'velmot', 1, true],
  ['velmont', 'velmontt', 1, true],
  ['velmont', 'vlemont', 1, true],
  ['velmont', 'valmont', 1, true],
  ['velmont', 'valmond', 1, false],
  ['velmont', 'valmond', 2, true],
  ['velmont', 'vlemotn', 2, true],
])('%s and %s within %d slips: %s', (a, b, most, said) => {
  expect(withinSlips(a, b, most)).toBe(said);
  expect(withinSlips(b, a, most)).toBe(said);
});

const letters = fc.string({
  unit: fc.constantFrom('a', 'b', 'c', 'd'),
  minLength: 4,
  maxLength: 9,
});
const slip = fc.record({
  kind: fc.constantFrom('insert', 'leave out', 'replace', 'swap'),
  at: fc.nat(8),
  sign: fc.constantFrom('a', 'b', 'c', 'd'),
});

test('a word with one slip is within one', () => {
  fc.assert(
    fc.property(letters, slip, (word, { kind, at, sign }) => {
      const place = at % word.length;
      const [before, after] = [word.slice(0, place), word.slice(place)];
      const made = {
        insert: before + sign + after,
        'leave out': before + after.slice(1),
        replace: before + sign + after.slice(1),
        swap: before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2),
      }[kind];
      expect(withinSlips(word, made, 1)).toBe(true);
    }),
  );
});
