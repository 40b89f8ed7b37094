import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedAddress, readMarked } from '../../src/search/marks-address.ts';

test('what was typed stands behind the anchor, and is read from there', () => {
  const typed = fc.string({ minLength: 1 }).filter((text) => text.isWellFormed());
  fc.assert(
    fc.property(typed, fc.array(typed), (q, plain) => {
      const address = new URL(
        markedAddress('/cases/a/#p-1-2', { q, plain }),
        'https://example.org',
      );
      expect(address.search).toBe('');
      expect(readMarked(address.hash)).toEqual({ anchor: 'p-1-2', asked: { q, plain } });
    }),
  );
});

test('an address of a passage alone carries nothing', () => {
  expect(markedAddress('/cases/a/#p-1-2', { q: '', plain: [] })).toBe('/cases/a/#p-1-2');
  expect(readMarked('#p-1-2')).toBeUndefined();
  expect(readMarked('')).toBeUndefined();
  expect(readMarked('#p-1-2?plain=a')).toBeUndefined();
});
