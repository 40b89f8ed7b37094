import fc from 'fast-check';
import { expect, test } from 'vitest';
import { letterAt } from '../../src/sample/letters.ts';
import { letterText, wrap } from '../../src/sample/letter-text.ts';

test('lines are broken at spaces, and a longer word stays whole', () => {
  expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
  expect(wrap('one unbreakable two', 6)).toEqual(['one', 'unbreakable', 'two']);
  const whole = fc.property(
    fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }),
    (words) => {
      expect(wrap(words.join(' '), 20).join(' ')).toBe(words.join(' '));
    },
  );
  fc.assert(whole);
});

test('an empty line after every line changes no word', () => {
  const letter = letterAt(4, 3);
  const words = (spaced: boolean): string[] =>
    letterText({ ...letter, spaced })
      .trim()
      .split(/\s+/);
  expect(words(true)).toEqual(words(false));
  const lines = letterText({ ...letter, spaced: true }).split('\n');
  expect(lines.filter((_, nth) => nth % 2 === 1).every((line) => line === '')).toBe(true);
});

test('the header stands as a word processor writes it out', () => {
  const text = letterText({ ...letterAt(4, 3), spaced: false });
  expect(text).toMatch(
    /Case Number: CM\d\d-9\d{6}\nDate Assigned: \d\d\/\d\d\/\d{4} Date of Injury: {2}/,
  );
  expect(text).toMatch(/\nPriority: {2}\w+ Application\nReceived:\n\d\d\/\d\d\/\d{4}\n/);
});
