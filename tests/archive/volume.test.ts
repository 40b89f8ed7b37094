import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignVolumes, byDecision } from '../../src/archive/volume.ts';

const cases = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 6 }),
    decided: fc.constantFrom('2014', '2015-01-23', '2015-02-01', '2016'),
  }),
  { selector: ({ id }) => id, maxLength: 40 },
);

test('the order in which new cases come makes no difference to their volumes', () => {
  fc.assert(
    fc.property(cases, (some) => {
      const forward = assignVolumes(some, new Map([[1, 3]]), 5);
      const backward = assignVolumes([...some].reverse(), new Map([[1, 3]]), 5);
      expect([...backward].sort()).toEqual([...forward].sort());
    }),
  );
});

test('a volume is filled up to its cap before the next is opened, in the order of decision', () => {
  fc.assert(
    fc.property(cases, fc.integer({ min: 1, max: 7 }), (some, cap) => {
      const volumes = [...some]
        .sort(byDecision)
        .map(({ id }) => assignVolumes(some, new Map(), cap).get(id));
      expect(volumes).toEqual(volumes.map((_, index) => Math.floor(index / cap) + 1));
    }),
  );
});

test('new cases go into the last volume, however old they are', () => {
  const sizes = new Map([
    [1, 5000],
    [2, 10],
  ]);
  expect(assignVolumes([{ id: 'late', decided: '1999-01-01' }], sizes).get('late')).toBe(2);
});

test('an empty archive begins with volume 1', () => {
  expect(assignVolumes([{ id: 'first', decided: '2015' }], new Map()).get('first')).toBe(1);
});
