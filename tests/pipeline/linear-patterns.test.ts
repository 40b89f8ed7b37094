import { expect, test } from 'vitest';
import { collectPatterns } from './collect-patterns.ts';
import { growsLinearly, piecesOf } from './growth.ts';

const PIECES = [' ', 'a', 'A ', 'Ab-', 'A.', '1', '1 ', '1/', '1,', '1.', '(', ', ', 'a.b-'];

// How many patterns of a file grow as a square of what is repeated without end: what they read is short or single-spaced, or
// they are yet to be mended. The list only shrinks.
const KNOWN: Readonly<Record<string, number>> = {
  'src/gate/claimant-slips.ts': 1,
  'src/gate/escapes.ts': 1,
  'src/gate/vocabulary.ts': 1,
  'src/gate/written.ts': 3,
  'src/pipeline/classify/body-parts/injured.ts': 1,
  'src/pipeline/classify/guidelines/blocks.ts': 1,
  'src/pipeline/classify/guidelines/details.ts': 1,
  'src/pipeline/classify/guidelines/split.ts': 2,
  'src/pipeline/classify/quantity/count.ts': 1,
  'src/pipeline/classify/quantity/drug.ts': 4,
  'src/pipeline/classify/quantity/numbers.ts': 4,
  'src/pipeline/deidentify/dates/find-dates.ts': 1,
  'src/pipeline/deidentify/detectors/known-initials.ts': 1,
  'src/pipeline/deidentify/detectors/known-organisations.ts': 2,
  'src/pipeline/deidentify/detectors/web-addresses.ts': 1,
  'src/pipeline/sentences.ts': 1,
  'src/programs/ca-dwc/2014.ts': 3,
  'src/programs/ca-dwc/cover-address.ts': 1,
  'src/programs/ca-dwc/cover.ts': 1,
  'src/programs/ca-dwc/heading-start.ts': 1,
  'src/programs/ca-dwc/person.ts': 1,
  'src/programs/ca-dwc/request.ts': 3,
  'src/programs/ca-dwc/specialties.ts': 1,
  'src/search/case-number.ts': 1,
};

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

test('no other pattern takes more than its text is long, whatever is repeated in it', () => {
  const wrong = new Map<string, number>();
  for (const { where, pattern } of patterns) {
    if (!isLinear(pattern)) wrong.set(where, (wrong.get(where) ?? 0) + 1);
  }
  const fresh = [...wrong].filter(([where, count]) => count > (KNOWN[where] ?? 0));
  expect(fresh).toEqual([]);
}, 600_000);
