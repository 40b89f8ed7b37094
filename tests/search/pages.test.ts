import { expect, test } from 'vitest';
import { onPage, pageCount, pagesShown } from '../../src/search/pages.ts';

test.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [1, 32, [1, 2, undefined, 32]],
  [3, 32, [1, 2, 3, 4, undefined, 32]],
  [4, 7, [1, 2, 3, 4, 5, 6, 7]],
  [16, 32, [1, undefined, 15, 16, 17, undefined, 32]],
  [32, 32, [1, undefined, 31, 32]],
])('page %i of %i shows %j', (page, pages, expected) => {
  expect(pagesShown(page, pages)).toEqual(expected);
});

test('the pages hold every result once, in order', () => {
  const all = Array.from({ length: 31 }, (_, index) => index);
  const pages = Array.from({ length: pageCount(31) }, (_, index) => onPage(all, index + 1));
  expect(pages.flat()).toEqual(all);
  expect(onPage(all, 5)).toEqual([]);
  expect(pageCount(0)).toBe(0);
});
