import { expect, test } from 'vitest';
import { letters } from '../../src/sample/letters.ts';
import { letterText } from '../../src/sample/letter-text.ts';
import { SAMPLE } from '../../src/sample/sample.ts';

const sample = [...letters(SAMPLE.seed, SAMPLE.letters)];
const text = sample.map((letter) => letterText({ ...letter, spaced: false })).join('\n');

test('telephone numbers are of the range that is given to nobody', () => {
  const numbers = text.match(/\(?\d{3}\)?[ -]\d{3}-\d{4}/g) ?? [];
  expect(numbers.length).toBeGreaterThan(20);
  for (const number of numbers) expect(number).toMatch(/^\(555\) 555-01\d\d$/);
});

test('mail and web addresses lie under the domains kept for examples', () => {
  for (const address of text.match(/\S+@\S+/g) ?? []) expect(address).toMatch(/@example\.com$/);
  for (const address of text.match(/https?:\/\/[^/\s]+/g) ?? []) {
    expect(address).toBe('https://www.example.org');
  }
});

test('no social security number, and no ZIP code that a place has', () => {
  expect(text).not.toMatch(/\b\d{3}-\d{2}-\d{4}\b/);
  for (const zip of text.match(/, CA \d{5}/g) ?? []) expect(zip).toMatch(/ 000\d\d$/);
});

test('what a cover names is told, so that its removal can be tested', () => {
  const covered = sample.filter(({ truth }) => truth.secrets.length > 0);
  expect(covered.length).toBeGreaterThan(40);
  for (const letter of covered) {
    const words = letterText({ ...letter, spaced: false });
    for (const secret of letter.truth.secrets) expect(words).toContain(secret);
  }
});
