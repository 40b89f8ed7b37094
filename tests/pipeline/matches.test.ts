import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstMatchOf, matchesOf } from '../../src/pipeline/matches.ts';

const patterns = [/a/g, /a*/g, /(?<one>b)?/dgu, /\b/gi, /[\u{1F600}]|/gu, /(?=a)/g, /b$|^a/gm];
const pieces = fc.constantFrom('a', 'b', '\n', ' ', '\u{1F600}', '\ud83d');
const texts = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));

test.each(patterns)('finds with %s what matchAll finds, again and again', (pattern) => {
  fc.assert(
    fc.property(texts, (text) => {
      const expected = [...text.matchAll(pattern)];
      expect(matchesOf(text, pattern)).toEqual(expected);
      pattern.lastIndex = 3;
      expect(matchesOf(text, pattern)).toEqual(expected);
      pattern.lastIndex = 3;
      expect(firstMatchOf(text, pattern)).toEqual(expected[0] ?? null);
      expect(pattern.lastIndex).toBe(0);
    }),
  );
});
