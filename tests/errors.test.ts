import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, nearest, Problem } from '../src/errors.ts';

test('a problem says where, what is wrong and what to do', () => {
  const problem = new Problem(
    'cases/1/x.md:19 treatment',
    '"pt" is not in treatments.yaml',
    'Use "mri"',
  );
  expect(problem.message).toBe(
    'cases/1/x.md:19 treatment: "pt" is not in treatments.yaml. Use "mri".',
  );
  expect(problem).toMatchObject({ name: 'Problem', where: 'cases/1/x.md:19 treatment' });
});

test.each([
  ['prfile', 'profile'],
  ['contnet', 'content'],
  ['zzzzzz', undefined],
])('the nearest known word to %s is %s', (word, expected) => {
  expect(nearest(word, ['profile', 'program', 'content'])).toBe(expected);
});

test('the edit distance is symmetric, and zero for the same word alone', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b) === 0).toBe(a === b);
    }),
  );
});
