import { expect, test } from 'vitest';
import { loadArchive } from '../../scripts/content.ts';
import { readText } from '../../scripts/read/text.ts';
import { isHeld } from '../../src/pipeline/letter.ts';
import { toCase } from '../../src/pipeline/pipeline.ts';
import { programs } from '../../src/programs/index.ts';
import { letterText } from '../../src/sample/letter-text.ts';
import { letterAt } from '../../src/sample/letters.ts';
import { casesNamed } from '../../src/search/case-number.ts';
import { parseQuery } from '../../src/search/query/parse.ts';

const { taxonomy } = await loadArchive('content');
const desk = {
  profile: 'safe-harbor',
  anonymized: true,
  taxonomy,
  archiveId: (_: string, year: number) => `${year}-abcdefgh`,
} as const;

/** Behind what a letter of the sample is made too long, a place for each reader. */
const PLACES = {
  name: /Employee Name: /,
  administrator: /Claims Administrator: /,
  greeting: /Dear [^\n]*\n/,
  specialty: /Board Certified in /,
  summary: /all medical records:\n\n/,
  request: /\n(?=[^\n]*: Upheld)/,
  guideline: /Decision based on Non-MTUS Citation /,
  rationale: /Decision rationale: /,
  end: /$/,
};

// the first letter of the sample that has all of these places
const letter =
  Array.from({ length: 400 }, (_, index) => letterAt(2, index))
    .filter(({ medium }) => medium === 'text')
    .map(letterText)
    .find((text) => Object.values(PLACES).every((place) => place.test(text))) ?? '';

// prettier-ignore
const PIECES = [
  ' ', '1 ', 'a', 'a ', '-', '. ', 'A.', 'A ', '1/1/', '"', '(', ') ', 'x 2 ', '\n', 'Dr. A ', 'mg ', '\u0301', '#1 ', ', ',
  '1, ', '1 - ', 'was requested ', '5/1/2014 ', 'II', 'a: ', 'age  ',
];

const repeated = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Milliseconds of processor time that all stages take for the letter with so much more in it. */
function elapsedMs(place: RegExp, text: string): number {
  const { index, 0: found } = place.exec(letter) as RegExpExecArray;
  const cut = index + found.length;
  const document = readText(
    new TextEncoder().encode(letter.slice(0, cut) + text + letter.slice(cut)),
  );
  if (isHeld(document)) throw new Error(document.held.what);
  return timed(() => {
    const program = programs.find(({ recognises }) => recognises(document));
    if (program) toCase(document, { ...desk, program });
  });
}

function timed(work: () => unknown): number {
  const started = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(started);
  return (user + system) / 1000;
}

/** Whether four times as much takes some four times as long: a square, sixteen times. What is over at once says nothing. */
const growsAsLongAs = (ms: (length: number) => number): boolean =>
  [1, 2].some(() => {
    const long = ms(32_000);
    return long < 600 || long / ms(8_000) < 8;
  });

test.each(Object.entries(PLACES))(
  'a letter may have anything, however often, in its %s',
  (_, place) => {
    expect(place.test(letter)).toBe(true);
    const wrong = PIECES.filter(
      (piece) => !growsAsLongAs((length) => elapsedMs(place, repeated(piece, length))),
    );
    expect(wrong).toEqual([]);
  },
  300_000,
);

test.each([' ', 'a', 'a. ', '\n'])(
  'a megabyte of %j is read in a time that can be waited for',
  (piece) => {
    expect(elapsedMs(PLACES.rationale, repeated(piece, 1_000_000))).toBeLessThan(40_000);
  },
  300_000,
);

test.each(PIECES)('a query may be nothing but %j', (piece) => {
  const reading = (length: number): number => {
    const typed = repeated(piece, length);
    return timed(() => [parseQuery(typed), casesNamed(typed, ['CM14-0000001'])]);
  };
  expect(growsAsLongAs(reading)).toBe(true);
});
