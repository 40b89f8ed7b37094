import { expect, test } from 'vitest';
import { collectPatterns, engineFiles, isOpen, patternsBuiltBy } from './collect-patterns.ts';
import { growsLinearly, piecesOf } from './growth.ts';

const PIECES = [' ', 'a', 'A ', 'Ab-', 'A.', '1', '1 ', '1/', '1,', '1.', '(', ', ', 'a.b-'];

function isLinear(pattern: RegExp): boolean {
  return [...PIECES, ...piecesOf(pattern, 4)].every((piece) => growsLinearly(pattern, piece));
}

const patterns = collectPatterns();

test('the patterns of all rooms are found', () => {
  const rooms = new Set(patterns.map(({ where }) => where.split('/')[1]));
  expect([...rooms].sort()).toEqual(['gate', 'pipeline', 'programs', 'search']);
  expect(patterns.length).toBeGreaterThan(300);
});

test.each([/(?:a+)+$/, /\s+$/, /regarding [^,]*,/, /1+%/])(
  'a pattern that is known to go wrong is told: %s',
  (pattern) => {
    expect(isLinear(pattern)).toBe(false);
  },
);

const wrongOf = (given: ReturnType<typeof collectPatterns>): string[] =>
  given
    .filter(({ pattern }) => !isLinear(pattern))
    .map(({ where, pattern }) => `${where}: ${String(pattern).slice(0, 200)}`);

test('no pattern takes more than its text is long, whatever is repeated in it', () => {
  expect(wrongOf(patterns)).toEqual([]);
}, 600_000);

test('nor does one that is put together from lists', async () => {
  const built = await patternsBuiltBy(async () => {
    for (const path of engineFiles()) await import(/* @vite-ignore */ `../../${path}`);
  });
  expect(built.length).toBeGreaterThan(80);
  expect(wrongOf(built.filter(({ pattern }) => isOpen(pattern)))).toEqual([]);
}, 600_000);

test('the patterns of taxonomies are compiled without a repeat that has no end', async () => {
  const { compilePattern } = await import('../../src/taxonomy.ts');
  const written = String.raw`(?:left |right )*\w+ \S*[+*]\*(?:a|b)+? x{2,3}`;
  expect(isOpen(compilePattern(written))).toBe(false);
  expect('right left abc d+*a xx'.match(compilePattern(written))).not.toBeNull();
});
