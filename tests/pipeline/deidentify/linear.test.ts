import fc from 'fast-check';
import { expect, test } from 'vitest';
import { learnPeople, scrub } from '../../../src/pipeline/deidentify/scrub.ts';
import { known, sheet } from './marked.ts';

const given = sheet(
  known({
    claimant: ['Ana Hand', 'Jo van der Berg'],
    name: 'Zdenka Kolar, MD',
    employer: 'Acme Widget Co',
    city: 'Orange',
    identifier: 'A-1-2-3',
  }),
);

/** Milliseconds of this thread's processor time, which other work on the machine leaves alone, that the stage takes for a text of one piece again and again. */
function elapsedMs(piece: string, length: number): number {
  const text = piece.repeat(Math.ceil(length / piece.length));
  const started = process.threadCpuUsage();
  scrub(text, learnPeople([text], given), 'test');
  const { user, system } = process.threadCpuUsage(started);
  return (user + system) / 1000;
}

/** Whether four times the text takes no more than some four times as long; the least of some tries, where chance has spoken. */
function isLinear(piece: string): boolean {
  let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let attempt = 0; attempt < 4; attempt += 1) {
    short = Math.min(short, elapsedMs(piece, 10_000));
    long = Math.min(long, elapsedMs(piece, 40_000));
    // What is over at once says nothing of its growth. A square would be sixteen times as long.
    if (long < 150 || long / short < 9) return true;
  }
  return false;
}

const pieces = [
  'A ',
  'Ab ',
  'Ab-',
  "A'",
  "d'A",
  'A.',
  '1 ',
  '1-',
  '1/',
  ' ',
  '\n',
  'X',
  'CM',
  'a@',
  'a.b-',
  'a.',
  'www.',
  'http://a',
  'May ',
  'Dr. ',
  'de la ',
  'St. ',
  'R. ',
  '1 Ab ',
  '12 Ab Cd ',
  '555-',
  '(555) ',
  'claim # ',
  'one ',
  'Hand ',
  'Acme ',
  'Spurling, ',
  'John ',
  'zdenka ',
  '(Ab, ',
  'Ab, ',
  'Ab & ',
  'seen at Ab ',
  'guideline: Hand ',
  '1/2/2016 to ',
  'a at b dot ',
  'cc: Ab, ',
  'Drs. Ab, ',
  'children Ab and ',
  'Ab, Cd & ',
  'report by Ab Cd ',
  'moved from Ab to ',
  '12 Calle Ab ',
  'lives at 12 Ab ',
  'Licensure: Ohio,',
  'Ab "Cd" ',
];

test.each(pieces)('the time for a text of nothing but %j grows with its length alone', (piece) => {
  expect(isLinear(piece)).toBe(true);
});

test('so it does for any piece', () => {
  const piece = fc
    .array(
      fc.constantFrom(
        'A',
        'b',
        'Hand',
        'May',
        '1',
        '20',
        ' ',
        '-',
        '.',
        ',',
        "'",
        '/',
        '@',
        '(',
        ':',
        '\n',
        'of',
        'Dr',
        '#',
      ),
      {
        minLength: 1,
        maxLength: 5,
      },
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(piece, (text) => {
      expect(isLinear(text)).toBe(true);
    }),
    { numRuns: 40, endOnFailure: true },
  );
}, 120_000);

test.each(["d'A", 'Ab, ', 'May '])(
  'a fifth of a megabyte of %j is done in a time that can be waited for',
  (piece) => {
    expect(elapsedMs(piece, 200_000)).toBeLessThan(15_000);
  },
  90_000,
);
