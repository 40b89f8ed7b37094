import { expect, test } from 'vitest';
import { movedPaths } from '../../src/archive/moved.ts';

const nothing = { categories: [], bodyParts: [], guidelines: [], reasons: [] };

test('an entry’s old slugs lead to its new one, in the folder of its kind', () => {
  const one = { slug: 'new', formerly: ['old', 'older'] };
  expect(
    movedPaths({ ...nothing, bodyParts: [one], guidelines: [one], reasons: [{ slug: 'kept' }] }),
  ).toEqual([
    { from: 'body-parts/old', to: 'body-parts/new' },
    { from: 'body-parts/older', to: 'body-parts/new' },
    { from: 'guidelines/old', to: 'guidelines/new' },
    { from: 'guidelines/older', to: 'guidelines/new' },
  ]);
});

test('a category that was renamed moves its classes, under their old names too', () => {
  const classes = [{ slug: 'x', formerly: ['w'] }, { slug: 'other' }];
  const categories = [{ slug: 'drugs', formerly: ['medicines'], classes }];
  expect(movedPaths({ ...nothing, categories })).toEqual([
    { from: 'treatments/medicines', to: 'treatments/drugs' },
    { from: 'treatments/drugs/w', to: 'treatments/drugs/x' },
    { from: 'treatments/medicines/x', to: 'treatments/drugs/x' },
    { from: 'treatments/medicines/w', to: 'treatments/drugs/x' },
    { from: 'treatments/medicines/other', to: 'treatments/drugs/other' },
  ]);
});
