import { expect, test } from 'vitest';
import { letters, listing, removalKinds, removals } from '../../src/messages/en.ts';
import { removalKind } from '../../src/schema.ts';

test.each(removalKind.options)('what was removed is counted in one and in many: %s', (kind) => {
  expect(removals[kind](1)).toMatch(/^1 [a-z]/);
  expect(removals[kind](2)).toMatch(/^2 [a-z -]+s\b/);
  expect(removalKinds[kind]).toMatch(/^[A-Z]/);
});

test('a listing says its place in the volume, and of which volume where there are several', () => {
  expect(listing.range(21, 40, 154, '')).toBe('21–40 of 154 decisions, newest first');
  expect(listing.range(1, 1, 1, '')).toBe('1 decision');
  expect(listing.range(1, 20, 35, listing.volumeOf(3, listing.years('2015', '2016')))).toBe(
    '1–20 of 35 decisions of volume 3, 2015 to 2016, newest first',
  );
  expect(listing.years('2015', '2015')).toBe('2015');
});

test('pages of a guideline are said as one or several', () => {
  expect(letters.pages('46')).toBe('page 46');
  expect(letters.pages('98-99')).toBe('pages 98–99');
  expect(letters.pages('22, 67-73')).toBe('pages 22, 67–73');
});

test('a letter of several outcomes names those it has', () => {
  expect(letters.mixed(2, 0, 3)).toBe('2 approved, 3 denials stand');
  expect(letters.mixed(0, 1, 1)).toBe('1 approved in part, 1 denial stands');
});
