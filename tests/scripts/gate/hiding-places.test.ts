import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scanFile } from '../../../scripts/gate/leaks/scan.ts';
import { Unreadable } from '../../../scripts/gate/leaks/readings.ts';
import type { KnownValue } from '../../../src/gate/known.ts';
import { Lookout } from '../../../src/gate/lookout.ts';
import { isNothing, MARKUP, PLACES, SPELLINGS, splitByTags } from './hiding-places.ts';

/** The same seed gives the same runs; it is printed, so that what failed once can be run again. */
const seed = Number(process.env['CASEBOOK_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const RUNS = 600;

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
const syllable = fc
  .tuple(fc.constantFrom(...'bcdfghklmnprstvwz'), fc.constantFrom(...'aeiouéöñá'))
  .map((pair) => pair.join(''));
const word = fc
  .array(syllable, { minLength: 3, maxLength: 5 })
  .map((parts) => parts.join('').replace(/^./, (first) => first.toUpperCase()));

const known: fc.Arbitrary<KnownValue> = fc.oneof(
  fc
    .tuple(word, word)
    .map(([given, family]) => ({ kind: 'claimant', value: `${given} ${family}` })),
  fc
    .tuple(word, word)
    .map(([one, other]) => ({ kind: 'employer', value: `${one} ${other}, Inc.` })),
  fc
    .tuple(fc.constantFrom('WC', 'ZT-', '2E-'), digits(3), digits(5))
    .map(([head, one, other]) => ({ kind: 'identifier', value: `${head}${one}-${other}` })),
  fc
    .tuple(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 1910, max: 2010 }),
    )
    .map((day) => ({ kind: 'birth', value: day.join('/') })),
  fc
    .tuple(word, word)
    .map((parts) =>
      parts.map((part) =>
        part
          .normalize('NFD')
          .replace(/[^A-Za-z]/g, '')
          .toLowerCase(),
      ),
    )
    .map(([local = '', host = '']) => ({ kind: 'email', value: `${local}.7@${host}.example` })),
  fc
    .tuple(digits(2), digits(2), digits(4))
    .map(([area, office, line]) => ({ kind: 'phone', value: `(4${area}) 5${office}-${line}` })),
);

const lookoutFor = (value: KnownValue): Lookout =>
  new Lookout([{ id: 'A1', known: [value] }], () => false);

/** Kinds that are found in a planted file; `refused` where the gate lets no such file pass. */
function found(planted: { name: string; bytes: Uint8Array }, lookout: Lookout): string[] {
  try {
    return [...new Set(scanFile(planted.name, planted.bytes, { lookout }).map(({ kind }) => kind))];
  } catch (error) {
    if (error instanceof Unreadable) return ['refused'];
    throw error;
  }
}

const place = fc.constantFrom(...Object.keys(PLACES));
const spelling = fc.constantFrom(...Object.keys(SPELLINGS));
const put = (where: string, text: string) =>
  (PLACES[where] ?? (() => ({ name: '', bytes: new Uint8Array() })))(text);

test('whatever is known is found in every kind of file, in every spelling', () => {
  console.info(`seed ${seed}`);
  fc.assert(
    fc.property(known, place, spelling, (value, where, how) => {
      fc.pre(!isNothing(where, how));
      const text = SPELLINGS[how]?.(value.value) ?? '';
      const kinds = found(put(where, text), lookoutFor(value));
      expect(kinds.includes(value.kind) || kinds.includes('refused'), `${where}, ${how}`).toBe(
        true,
      );
    }),
    { seed, numRuns: RUNS },
  );
});

test('every place and every spelling is tried, with a name', () => {
  const value = { kind: 'claimant', value: 'Bellamíra Quintréll' };
  const missed = Object.keys(PLACES).flatMap((where) =>
    Object.entries(SPELLINGS)
      .filter(([how, spell]) => {
        if (isNothing(where, how)) return false;
        const kinds = found(put(where, spell(value.value)), lookoutFor(value));
        return !kinds.includes('claimant') && !kinds.includes('refused');
      })
      .map(([how]) => `${where}, ${how}`),
  );
  expect(missed).toEqual([]);
});

test('letters that tags part are read together', () => {
  fc.assert(
    fc.property(known, fc.constantFrom(...MARKUP), (value, where) => {
      expect(found(put(where, splitByTags(value.value)), lookoutFor(value))).toContain(value.kind);
    }),
    { seed, numRuns: 100 },
  );
});

const ORDINARY =
  'the knee was seen twice and 12 visits of therapy were asked for in 2014 at 10 mg #60'.split(' ');
const clean = fc
  .array(fc.constantFrom(...ORDINARY), { minLength: 3, maxLength: 30 })
  .map((words) => words.join(' '));
/** Never part of a site, whatever they hold. */
const REFUSED = new Set(['a PDF', 'a WebP’s EXIF']);

test('clean files of the same kinds, in the same spellings, give no finding', () => {
  fc.assert(
    fc.property(known, clean, place, spelling, (value, text, where, how) => {
      const kinds = found(put(where, SPELLINGS[how]?.(text) ?? ''), lookoutFor(value));
      expect(kinds, `${where}, ${how}`).toEqual(REFUSED.has(where) ? ['refused'] : []);
    }),
    { seed, numRuns: RUNS },
  );
});
