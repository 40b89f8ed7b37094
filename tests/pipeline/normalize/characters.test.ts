import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mendCharacters } from '../../../src/pipeline/normalize/characters.ts';

test.each([
  ['ligatures', '\uFB01nding, e\uFB03cient, \uFB02ow', 'finding, efficient, flow'],
  ['a ligature with a space behind it', 'speci\uFB01 c \uFB01 nding', 'specific finding'],
  ['spaces of all kinds', 'a\u00A0b\u2009c\td', 'a b c d'],
  ['hyphens of all kinds', 'L4\u2010L5\u2011S1', 'L4-L5-S1'],
  ['soft hyphens inside a line', 'compre\u00ADhensive', 'comprehensive'],
  ['invisible characters', '\uFEFFze\u200Bro\u0007', 'zero'],
  ['letters in two parts', 'Jose\u0301', 'Jos\u00E9'],
])('mends %s', (_, broken, mended) => {
  expect(mendCharacters(broken)).toBe(mended);
});

test('keeps a soft hyphen at the end, dashes, quotation marks and spelling', () => {
  expect(mendCharacters('\u201Cmedicinea\u201D \u2013 on\u00AD')).toBe(
    '\u201Cmedicinea\u201D \u2013 on\u00AD',
  );
});

test('changes nothing twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(mendCharacters(mendCharacters(text))).toBe(mendCharacters(text));
    }),
  );
});
