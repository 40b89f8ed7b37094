import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReadLetter } from '../../../scripts/import/read-letters.ts';
import { settle, type Settled } from '../../../scripts/import/settle.ts';

const letter = (number: number, kept: Settled): ReadLetter<Settled> => ({
  number,
  source: `letter-${number}`,
  sha256: String(number),
  kept,
});

test('letters with the same words are one letter and its duplicates', () => {
  const fates = settle([
    letter(1, { slug: 'cm16-1', hash: 'b', words: 'w' }),
    letter(2, { slug: 'cm16-1', hash: 'a', words: 'w' }),
    letter(3, { slug: 'cm16-2', hash: 'c', words: 'w' }),
  ]);
  expect(fates.map((fate) => Object.keys(fate)[1])).toEqual(['sameAs', 'kept', 'kept']);
});

test('letters that give one case different words are all held', () => {
  const fates = settle([
    letter(1, { slug: 'cm16-1', hash: 'a', words: 'upheld' }),
    letter(2, { slug: 'cm16-1', hash: 'b', words: 'overturned' }),
  ]);
  for (const fate of fates) expect(fate).toMatchObject({ held: { where: 'case number' } });
});

test('what stands does not depend on the order of the letters', () => {
  const letters = fc.array(
    fc.record({
      slug: fc.constantFrom('a', 'b', 'c'),
      hash: fc.constantFrom('1', '2', '3'),
      words: fc.constantFrom('x', 'y'),
    }),
  );
  const standing = (some: Settled[]) =>
    settle(some.map((kept, index) => letter(index + 1, kept)))
      .flatMap((fate) => ('kept' in fate ? [`${fate.kept.slug} ${fate.kept.hash}`] : []))
      .sort();
  fc.assert(
    fc.property(letters, (some) => {
      expect(standing([...some].reverse())).toEqual(standing(some));
    }),
  );
});

test('held and repeated letters keep their fate and their place', () => {
  const held = { where: 'header', what: 'no case number', todo: 'Look' };
  const fates = settle<Settled>([
    { number: 2, source: 'b', sha256: 's', sameAs: 1 },
    { number: 1, source: 'a', sha256: 's', held },
  ]);
  expect(fates).toMatchObject([{ held }, { sameAs: 1 }]);
});
