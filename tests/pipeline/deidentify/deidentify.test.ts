import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asPublished } from '../../../src/pipeline/clean.ts';
import { deidentify } from '../../../src/pipeline/deidentify/deidentify.ts';
import { masks } from '../../../src/masks.ts';
import { type CleanLetter, isHeld, type ParsedLetter } from '../../../src/pipeline/letter.ts';
import type { CleanText, RawText } from '../../../src/pipeline/text.ts';
import { profileName, type ProfileName } from '../../../src/schema.ts';
import { ANA, type Cast, deskOf, letterOf } from './letters.ts';

function cleaned(letter: ParsedLetter, profile: ProfileName): CleanLetter {
  const value = deidentify(letter, deskOf(profile));
  if (isHeld(value)) throw new Error(value.held.what);
  return value.letter;
}

test('under safe harbor years and bands are left, and the archive gives the number', () => {
  expect(cleaned(letterOf(ANA), 'safe-harbor')).toEqual({
    id: '2015-abcdefgh',
    program: 'ca-dwc',
    profile: 'safe-harbor',
    format: 'ca-dwc/2016',
    dates: letterOf(ANA).dates,
    priority: 'standard',
    specialties: ['Family Practice'],
    summary: [
      'Ms. [name] is a 40-49-year-old female who was hurt in 2013 while working for [employer]. [name] saw Dr. [name] in 2014.',
      "In 2014 utilization review denied the request. [name] can be reached at [phone]. [name]'s claim number [identifier] is open.",
    ],
    items: [
      {
        request: '8 visits of acupuncture',
        heading: '8 visits of acupuncture with Dr. [name]',
        outcome: 'upheld',
        administrator: null,
        reviewer: 'MTUS Chronic Pain 2009, pages 98-99',
        rationale: [
          '[name] asks for 8 visits. Pain is 7/10, strength 4/5 at L4-5. See [identifier].',
        ],
      },
    ],
    facts: {
      decided: '2015',
      injured: '2013',
      patient: { age: '40-49', sex: 'female' },
      removed: { name: 7, employer: 1, phone: 1, identifier: 2, datesToYear: 5, ageToBand: 2 },
    },
  });
});

test('under state publication the number and the days of the procedure stay, and ages in the text', () => {
  const letter = cleaned(letterOf(ANA), 'state-publication');
  expect(letter.id).toBe('CM15-0000001');
  expect(letter.facts).toMatchObject({
    decided: '2015-02-03',
    denied: '2014-12-30',
    received: '2015-01-05',
    injured: '2013',
  });
  expect(letter.facts).not.toHaveProperty('assigned');
  expect(letter.summary.join(' ')).toMatch(
    /45-year-old .* hurt in 2013 .* On 12\/30\/2014 utilization review/,
  );
  expect(letter.items[0]?.rationale[0]).toContain('See CM15-0000001.');
});

test('under strict the specialties go, too', () => {
  expect(cleaned(letterOf(ANA), 'strict').specialties).toEqual([]);
});

test('a letter without a claimant is held, and published where the source names nobody', () => {
  const nobody = { ...letterOf(ANA), known: [] };
  expect(deidentify(nobody, deskOf('safe-harbor'))).toMatchObject({
    held: { where: 'header', todo: expect.stringContaining('--source anonymized') as string },
  });
  const published = deidentify(nobody, deskOf('safe-harbor', true));
  expect(isHeld(published)).toBe(false);
  expect(JSON.stringify(published)).toContain('Ms. [name]');
});

test('a doctor whom the prose alone names is looked for everywhere', () => {
  const letter = letterOf(ANA);
  letter.known.splice(1, 1);
  expect(cleaned(letter, 'safe-harbor').items[0]?.rationale[0]).toMatch(/^\[name\] asks/);
});

const part = fc
  .array(fc.constantFrom('ba', 'ko', 'zu', 'ri', 'xe', 'vo', 'qua', 'dzi', 'hru'), {
    minLength: 3,
    maxLength: 4,
  })
  .map((syllables) => syllables.join('').replace(/^./, (letter) => letter.toUpperCase()));
// No two of them alike: somebody who is called as the employer is masked, but under the one kind or the other.
const cast: fc.Arbitrary<Cast> = fc
  .tuple(
    fc.uniqueArray(part, { minLength: 7, maxLength: 7, selector: (word) => word.slice(0, 5) }),
    fc.constantFrom('', '-', "O'", 'é'),
  )
  .map(([[first = '', last = '', half = '', ...others], form]) => ({
    first,
    last: { '': last, '-': `${last}-${half}`, "O'": `O'${last}`, é: `${last}é` }[form] ?? last,
    doctor: others.slice(0, 2).join(' '),
    employer: others.slice(2).join(' '),
  }));

describe('whoever the letter is about', () => {
  test.each(profileName.options)('the same is published, byte for byte, under %s', (profile) => {
    const wanted = cleaned(letterOf(ANA), profile);
    fc.assert(
      fc.property(cast, (people) => {
        expect(cleaned(letterOf(people), profile)).toEqual(wanted);
      }),
      { numRuns: 60 },
    );
  });

  test('no part of a name is left', () => {
    fc.assert(
      fc.property(cast, (people) => {
        const text = JSON.stringify(cleaned(letterOf(people), 'safe-harbor')).toLowerCase();
        for (const word of Object.values(people)
          .join(' ')
          .toLowerCase()
          .split(/[^\p{L}]+/u)) {
          if (word.length > 2) expect(text).not.toContain(word);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('a letter that goes through again does not change', () => {
  for (const profile of profileName.options) {
    const once = cleaned(letterOf(ANA), profile);
    const { summary, items } = structuredClone(once) as unknown as ParsedLetter;
    const again = cleaned({ ...letterOf(ANA), summary, items }, profile);
    expect(again.summary).toEqual(once.summary);
    expect(again.items).toEqual(once.items);
  }
});

test('every mask is of the closed list', () => {
  const text = JSON.stringify(cleaned(letterOf(ANA), 'strict').summary);
  for (const [, word] of text.matchAll(/\[(\w+)\]/g)) expect(masks).toContain(word);
});

test('invisible characters inside a name hide nothing', () => {
  const letter = letterOf(ANA);
  letter.summary = ['Ko\u00adlar and Kol\ufffear came.'];
  expect(cleaned(letter, 'safe-harbor').summary).toEqual(['[name] and [name] came.']);
});

test('raw text is no clean text, and clean text no raw text, for the compiler', () => {
  const raw: RawText = 'from a letter';
  const clean: CleanText = asPublished('from a case file');
  // @ts-expect-error raw text may hold private data
  const leaked: CleanText = raw;
  // @ts-expect-error so may any string
  const plain: CleanText = 'any string';
  // @ts-expect-error what went through de-identification does not go through again
  const twice: RawText = clean;
  expect([leaked, plain, twice]).toHaveLength(3);
});
