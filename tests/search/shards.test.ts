import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shardsOf } from '../../src/search/shards.ts';
import { letter } from './letters.ts';

const archive = (sizes: readonly number[]) =>
  sizes.flatMap((size, index) =>
    Array.from({ length: size }, (_, place) => ({
      ...letter(`V${index + 1}-${place}`, '2015', [], [{ request: 'MRI' }]),
      volume: index + 1,
    })),
  );

const shape = (sizes: readonly number[], newest: number) =>
  shardsOf(archive(sizes), newest).map(({ number, cases }) => [number, cases.length]);

test('a small archive is one shard', () => {
  expect(shape([3], 10)).toEqual([[1, 3]]);
  expect(shape([], 10)).toEqual([]);
});

test('the newest letters of each volume are a shard of their own, newest first', () => {
  expect(shape([5, 3], 2)).toEqual([
    [4, 2],
    [3, 1],
    [2, 2],
    [1, 3],
  ]);
});

test('every letter is in one shard, and no shard holds letters of two volumes', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(7), { maxLength: 4 }),
      fc.integer({ min: 1, max: 4 }),
      (sizes, newest) => {
        const cases = archive(sizes);
        const shards = shardsOf(cases, newest);
        expect(shards.toReversed().flatMap((shard) => shard.cases)).toEqual(cases);
        for (const shard of shards)
          expect(new Set(shard.cases.map(({ volume }) => volume)).size).toBe(1);
        // More letters in the last volume leave the shards of a full one alone.
        const grown = shardsOf([...cases, { ...letter('NEW', '2016', [], []), volume: 9 }], newest);
        expect(grown.slice(1)).toEqual(shards);
      },
    ),
  );
});
