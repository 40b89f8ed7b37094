import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pagesShown } from '../../src/archive/pager.ts';

test.each([
  [1, 1, [1]],
  [4, 7, [1, 2, 3, 4, 5, 6, 7]],
  [44, 44, [1, 5, 10, 15, 20, 25, 30, 35, 40, 42, 43, 44]],
])('page %i of %i', (page, pages, shown) => expect(pagesShown(page, pages)).toEqual(shown));

test('both ends, the page and its neighbours are there, and not too many', () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2000 }), fc.nat(), (pages, seed) => {
      const page = 1 + (seed % pages);
      const shown = pagesShown(page, pages);
      for (const one of [1, page - 1, page, page + 1, pages]) {
        if (one >= 1 && one <= pages) expect(shown).toContain(one);
      }
      expect(shown.length).toBeLessThanOrEqual(24);
      expect(shown).toEqual([...new Set(shown)].sort((a, b) => a - b));
    }),
  ));

test.each([
  [44, 3],
  [100, 5],
  [600, 6],
])('of %i pages, each is within %i clicks of the newest', (pages, most) => {
  let reached = new Set([pages]);
  for (let clicks = 0; clicks < most; clicks += 1) {
    reached = new Set([...reached].flatMap((page) => pagesShown(page, pages)));
  }
  expect(reached.size).toBe(pages);
});
