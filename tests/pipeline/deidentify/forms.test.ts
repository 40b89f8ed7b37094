import fc from 'fast-check';
import { expect, test } from 'vitest';
import { profiles } from '../../../src/pipeline/deidentify/profiles.ts';
import { learnPeople, scrub } from '../../../src/pipeline/deidentify/scrub.ts';
import { sheetOf } from '../../../src/pipeline/deidentify/sheet.ts';
import type { KnownIdentifier } from '../../../src/pipeline/letter.ts';

const RUNS = { numRuns: 300 };
// Milliseconds, on a machine that does something else beside.
const LONG = 60_000;

function published(text: string, known: KnownIdentifier[] = []): string {
  const header = sheetOf(known, profiles['safe-harbor'], '2017-01-06', []);
  return scrub(text, learnPeople([text], header), 'summary').text;
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const two = (value: number): string => String(value).padStart(2, '0');

interface Day {
  year: number;
  month: number;
  day: number;
}
const day: fc.Arbitrary<Day> = fc.record({
  year: fc.integer({ min: 2008, max: 2016 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});
const nameOf = ({ month }: Day): string => MONTHS[month - 1] ?? '';
const short = (one: Day): string => nameOf(one).slice(0, 3);

/** Every form in which letters write a day, year and all. */
const dated: ((one: Day) => string)[] = [
  ({ year, month, day: d }) => `${month}/${d}/${year}`,
  ({ year, month, day: d }) => `${two(month)}-${two(d)}-${two(year % 100)}`,
  ({ year, month, day: d }) => `${two(month)}-${two(d)}-\n${year}`,
  ({ year, month, day: d }) => `${year}-${two(month)}-${two(d)}`,
  ({ year, month, day: d }) => `${year}${two(month)}${two(d)}`,
  ({ year, month, day: d }) => `${two(month)}.${two(d)}.${year}`,
  (one) => `${nameOf(one)} ${one.day}, ${one.year}`,
  (one) => `${nameOf(one)} \n${one.day}, ${one.year}`,
  (one) => `${nameOf(one)} ${one.day}, \n${one.year}`,
  (one) => `${nameOf(one).toUpperCase()} ${one.day}, ${one.year}`,
  (one) => `${short(one)}. ${one.day} ${one.year}`,
  (one) => `${one.day} ${nameOf(one)} ${one.year}`,
  (one) => `${two(one.day)}-${short(one).toUpperCase()}-${two(one.year % 100)}`,
  (one) => `${two(one.day)}${short(one).toUpperCase()}${one.year}`,
  (one) => `${nameOf(one)} twenty-first, ${one.year}`,
  (one) => `the third of ${nameOf(one)}, ${one.year}`,
  (one) => `${nameOf(one)} ${one.year}`,
  (one) => `${nameOf(one)} '${two(one.year % 100)}`,
  (one) => `${short(one)}-${two(one.year % 100)}`,
  (one) => `${nameOf(one)} ${one.day} to 28, ${one.year}`,
  (one) => `${one.month}/${one.day}-12/28/${one.year}`,
];

const saidOn: ((date: string) => string)[] = [
  (date) => `The patient was seen on ${date} for reevaluation.`,
  (date) => `An MRI dated ${date} showed a bulge.`,
  (date) => `${date}: pain is unchanged.`,
  (date) => `The injury (${date}) was reported.`,
];

test(
  'of a day in any form and place its year is left at most',
  () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...dated), fc.constantFrom(...saidOn), (one, write, say) => {
        const left = published(say(write(one))).replace(String(one.year), '');
        expect(left).not.toMatch(/\d|twenty|third/);
        expect(left.toLowerCase()).not.toContain(nameOf(one).slice(0, 3).toLowerCase());
      }),
      RUNS,
    );
  },
  LONG,
);

const surname = fc
  .array(fc.constantFrom('ba', 'ko', 'zu', 'ri', 'xe', 'vo', 'qua', 'dzi', 'hru'), {
    minLength: 3,
    maxLength: 4,
  })
  .map((syllables) => syllables.join('').replace(/^./, (letter) => letter.toUpperCase()));
const givenWord = fc.constantFrom(
  'Grace',
  'Hope',
  'Mark',
  'Bill',
  'Rose',
  'Dean',
  'Mason',
  'Faith',
);
const wordSurname = fc.constantFrom('Long', 'Price', 'Rivers', 'Young', 'Walker', 'Stone', 'Hill');

const roles: ((full: string) => string)[] = [
  (full) => `Physical therapy notes by ${full} were reviewed.`,
  (full) => `The patient was referred to ${full} for therapy.`,
  (full) => `His attorney, ${full}, objected.`,
  (full) => `Claims adjuster ${full} denied it.`,
  (full) => `Electronically signed by ${full}`,
  (full) => `Treating physician: ${full}.`,
  (full) => `${full} noted that the pain was worse.`,
  (full) => `A report from ${full}, M.D. was read.`,
  (full) => `It was sent through ${full}, a certified interpreter.`,
  (full) => `The patient lives with her son ${full} and helps.`,
  (full) => `Drs. ${full} and ${full} agreed.`,
];

test(
  'nobody whom a letter names in a role is left of it, though the names are words',
  () => {
    fc.assert(
      fc.property(
        givenWord,
        fc.oneof(surname, wordSurname),
        fc.constantFrom(...roles),
        (first, last, say) => {
          const left = published(say(`${first} ${last}`));
          expect(left).not.toContain(first);
          expect(left).not.toContain(last);
        },
      ),
      RUNS,
    );
  },
  LONG,
);

const mentions: ((last: string, first: string) => string)[] = [
  (last) => `Ms. ${last} was seen.`,
  (last, first) => `The record of ${first} ${last} was read.`,
  (last, first) => `It was sent to ${last}, ${first} in time.`,
  (last) => `A note said that Ms. ${last}'s pain was worse.`,
];

test(
  'a line break inside a known name changes nothing but the break, and capitals hide no name',
  () => {
    fc.assert(
      fc.property(
        fc.oneof(surname, wordSurname),
        fc.oneof(surname, givenWord),
        fc.constantFrom(...mentions),
        (last, first, say) => {
          const known: KnownIdentifier[] = [{ kind: 'claimant', value: `${first} ${last}` }];
          const plain = published(say(last, first), known);
          expect(plain).toContain('[name]');
          const broken = say(last, first).replace(`${first} ${last}`, `${first}\n${last}`);
          expect(published(broken, known).replace(/\s+/g, ' ')).toBe(plain);
          for (const as of [last.toUpperCase(), last.toLowerCase()]) {
            const text = published(`Ms. ${as} was seen.`, known);
            expect(text).toBe('Ms. [name] was seen.');
          }
        },
      ),
      RUNS,
    );
  },
  LONG,
);
