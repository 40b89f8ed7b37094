import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decidedOf } from '../../src/archive/determination.ts';
import { listingPages, PAGE_SIZE } from '../../src/archive/listing.ts';
import { determination, letter } from './letters.ts';

const shelf = (...volumes: number[]) =>
  volumes.flatMap((size, index) =>
    Array.from({ length: size }, (_, place) =>
      decidedOf(
        letter([determination()], { id: `V${index + 1}-${place + 1}` }, { volume: index + 1 }),
      ),
    ).flat(),
  );
const idsOf = (page: ReturnType<typeof listingPages>[number] | undefined) =>
  page?.determinations.map((one) => one.case.data.id);

test('pages are numbered from the oldest and show the newest first', () => {
  const pages = listingPages(shelf(42));
  expect(pages.map(({ page, from, to, total }) => [page, from, to, total])).toEqual([
    [1, 1, 20, 42],
    [2, 21, 40, 42],
    [3, 41, 42, 42],
  ]);
  expect(idsOf(pages[2])).toEqual(['V1-42', 'V1-41']);
});

test('each volume has pages of its own', () => {
  const pages = listingPages(shelf(21, 1));
  expect(pages.map(({ volume, page, pages: of, total }) => [volume, page, of, total])).toEqual([
    [1, 1, 2, 21],
    [1, 2, 2, 21],
    [2, 1, 1, 1],
  ]);
});

test('nothing has no page', () => {
  expect(listingPages([])).toEqual([]);
});

test('a new determination changes no page but the last', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 130 }), (size) => {
      const before = listingPages(shelf(size));
      const after = listingPages(shelf(size + 1));
      const full = Math.floor(size / PAGE_SIZE);
      expect(after.slice(0, full).map(idsOf)).toEqual(before.slice(0, full).map(idsOf));
    }),
  );
});

test('every determination is on one page', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 90 }), (a, b) => {
      const ids = listingPages(shelf(a, b)).flatMap((page) => idsOf(page) ?? []);
      expect(new Set(ids).size).toBe(a + b);
      expect(ids).toHaveLength(a + b);
    }),
  );
});
