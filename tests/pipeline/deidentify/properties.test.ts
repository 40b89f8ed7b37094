import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deidentify } from '../../../src/pipeline/deidentify/deidentify.ts';
import { detectors } from '../../../src/pipeline/deidentify/detectors.ts';
import { mergeSpans } from '../../../src/pipeline/deidentify/merge.ts';
import { profiles } from '../../../src/pipeline/deidentify/profiles.ts';
import { scrub } from '../../../src/pipeline/deidentify/scrub.ts';
import { sheetOf } from '../../../src/pipeline/deidentify/sheet.ts';
import { isSafeWord } from '../../../src/pipeline/deidentify/vocabulary/vocabulary.ts';
import { isHeld, type ParsedLetter } from '../../../src/pipeline/letter.ts';
import { type ProfileName, profileName } from '../../../src/schema.ts';
import { type Cast, deskOf, letterOf } from './letters.ts';

const RUNS = { numRuns: 200 };
// Milliseconds, on a machine that does something else beside.
const LONG = 60_000;

const syllable = fc.constantFrom(
  'ba',
  'ko',
  'zu',
  'ri',
  'xe',
  'vo',
  'qua',
  'dzi',
  'hru',
  'ña',
  'šé',
  'tl',
);
const capitalised = (word: string): string => word.replace(/^./u, (letter) => letter.toUpperCase());
/** A name that is no word. */
const name = fc
  .array(syllable, { minLength: 2, maxLength: 4 })
  .map((syllables) => capitalised(syllables.join('')))
  .filter(
    (word) =>
      word.length > 3 && !isSafeWord(word.normalize('NFKD').toLowerCase().replace(/\P{L}/gu, '')),
  );

const cast: fc.Arbitrary<Cast> = fc
  .uniqueArray(name, {
    minLength: 6,
    maxLength: 6,
    selector: (word) => word.slice(0, 4).toLowerCase(),
  })
  .map(([first = '', last = '', given = '', doctor = '', one = '', two = '']) => ({
    first,
    last,
    doctor: `${given} ${doctor}`,
    employer: `${one} ${two}`,
  }));

function published(letter: ParsedLetter, profile: ProfileName): string {
  const value = deidentify(letter, deskOf(profile));
  if (isHeld(value)) throw new Error(value.held.what);
  return JSON.stringify(value.letter);
}

test(
  'a letter does not change when everyone in it is renamed',
  () => {
    fc.assert(
      fc.property(cast, cast, fc.constantFrom(...profileName.options), (some, others, profile) => {
        expect(published(letterOf(some), profile)).toBe(published(letterOf(others), profile));
      }),
      RUNS,
    );
  },
  LONG,
);

test(
  'what went through once does not change when it goes through again',
  () => {
    fc.assert(
      fc.property(cast, fc.constantFrom(...profileName.options), (people, profile) => {
        const letter = letterOf(people);
        const once = deidentify(letter, deskOf(profile));
        if (isHeld(once)) throw new Error('held');
        const { summary, items, specialties } = structuredClone(
          once.letter,
        ) as unknown as ParsedLetter;
        const again = deidentify({ ...letter, summary, items, specialties }, deskOf(profile));
        if (isHeld(again)) throw new Error('held');
        expect({ ...again.letter, facts: null }).toEqual({ ...once.letter, facts: null });
        expect(again.doubts).toEqual([]);
      }),
      RUNS,
    );
  },
  LONG,
);

test(
  'a letter whose header names no claimant is refused, whatever else it names',
  () => {
    fc.assert(
      fc.property(cast, (people) => {
        const letter = letterOf(people);
        const known = letter.known.filter(({ kind }) => kind !== 'claimant');
        const answer = deidentify({ ...letter, known }, deskOf('safe-harbor'));
        expect(isHeld(answer)).toBe(true);
        expect(JSON.stringify(answer)).not.toContain(people.last);
      }),
      RUNS,
    );
  },
  LONG,
);

const places = [
  (word: string) => `${word} reports that the pain is worse.`,
  (word: string) => `The request was made by ${word} in a form.`,
  (word: string) => `It was sent to ${word}, who agreed; see MTUS 2009.`,
  (word: string) => `Physical therapy with ${word}: 12 visits of (${word}) at L4-5.`,
  (word: string) => `The patient’s aunt “${word}” was there. ${word}'s note says so.`,
  (word: string) => `LUMBAR MRI ${word} WITHOUT CONTRAST`,
  (word: string) => `ends with ${word}`,
];
const cases = [
  (word: string) => word,
  (word: string) => word.toUpperCase(),
  (word: string) => word.toLowerCase(),
];

describe('with every recogniser switched off', () => {
  const sheet = sheetOf([], profiles['safe-harbor'], '2017-01-06', [], {
    steps: new Set(['vocabulary']),
  });

  test(
    'the vocabulary stops every name that is no word of it, in any case and place',
    () => {
      fc.assert(
        fc.property(
          name,
          fc.constantFrom(...places),
          fc.constantFrom(...cases),
          (word, say, as) => {
            const { text, doubts } = scrub(say(as(word)), sheet, 'summary');
            expect(text.toLowerCase()).not.toContain(word.toLowerCase());
            expect(text).toContain('[removed]');
            expect(doubts.length).toBeGreaterThan(0);
          },
        ),
        { numRuns: 500 },
      );
    },
    LONG,
  );
});

test(
  'the order of the recognisers makes no difference',
  () => {
    fc.assert(
      fc.property(
        cast,
        fc.shuffledSubarray(Object.keys(detectors), { minLength: Object.keys(detectors).length }),
        (people, order) => {
          const letter = letterOf(people);
          const sheet = sheetOf(letter.known, profiles['safe-harbor'], '2015-02-03', []);
          for (const text of letter.summary) {
            const found = (names: string[]) =>
              mergeSpans(
                names.flatMap((one) => detectors[one]?.(text, sheet) ?? []),
                text,
              );
            expect(found(order)).toEqual(found(Object.keys(detectors)));
          }
        },
      ),
      RUNS,
    );
  },
  LONG,
);
