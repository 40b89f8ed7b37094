import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barShares } from '../../src/archive/outcome-bar.ts';

test('approved stands first, then in part, and what is denied is the rest', () => {
  const split = { total: 8, overturned: 2, 'partially-overturned': 1, upheld: 5 };
  expect(barShares(split)).toEqual({ full: 25, part: 12.5, rest: 62.5 });
});

test('the parts of a bar are the whole, whatever is rounded', () => {
  const count = fc.nat({ max: 10_000 });
  fc.assert(
    fc.property(count, count, count, (overturned, part, upheld) => {
      fc.pre(overturned + part + upheld > 0);
      const total = overturned + part + upheld;
      const shares = barShares({ total, overturned, 'partially-overturned': part, upheld });
      expect(shares.full + shares.part + shares.rest).toBeCloseTo(100, 6);
    }),
  );
});
