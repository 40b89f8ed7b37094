import { describe, expect, test } from 'vitest';
import { type PlantedLetter, scoreLetter } from '../../src/evaluate/deidentification.ts';
import { reportOf } from '../../src/evaluate/deidentification-report.ts';
import {
  readHardNegatives,
  readPlanted,
  readQueries,
} from '../../src/evaluate/deidentification-sets.ts';
import type { Span } from '../../src/pipeline/deidentify/span.ts';

const TEXT = 'Ms. Kolar came on 3/4/2016 from 93650. The hand of Kolar hurts.';
const place = (surface: string, from = 0): { start: number; end: number } => {
  const start = TEXT.indexOf(surface, from);
  return { start, end: start + surface.length };
};
const letter: PlantedLetter = {
  id: 'a',
  text: TEXT,
  spans: [
    { ...place('Ms. Kolar'), cls: 'NAME_CLAIMANT', form: 'title_last' },
    { ...place('3/4/2016'), cls: 'DATE', form: '' },
    { ...place('93650'), cls: 'ZIP', form: '' },
    { ...place('Kolar', 10), cls: 'NAME_CLAIMANT', form: 'last' },
  ],
};
const span = (surface: string, more: Partial<Span> = {}, from = 0): Span => ({
  kind: 'name',
  ...place(surface, from),
  score: 1,
  reason: 'test',
  ...more,
});
const ALL = [
  span('Kolar'),
  span('on 3/4/2016', { kind: 'date', instead: 'in 2016', coarsened: 'datesToYear' }),
  span('93650', { kind: 'place', instead: '936' }),
  span('Kolar', {}, 10),
];
const missed = (masked: readonly Span[]): string[] =>
  scoreLetter(letter, masked)
    .planted.filter(({ found }) => !found)
    .map(({ cls, form }) => `${cls} ${form}`.trim());

describe('a planted identifier is found', () => {
  test('when nothing of it is left but title, year and area', () => {
    expect(missed(ALL)).toEqual([]);
  });

  test('and not when it stands anywhere else', () => {
    expect(missed(ALL.slice(0, 3))).toEqual(['NAME_CLAIMANT title_last', 'NAME_CLAIMANT last']);
  });

  test('and not when more of it is left than allowed', () => {
    expect(
      missed([...ALL.slice(0, 2), span('93650', { instead: '9365' }), ...ALL.slice(3)]),
    ).toEqual(['ZIP']);
    expect(
      missed([ALL[0] as Span, span('3/4/2016', { instead: 'March 2016' }), ...ALL.slice(2)]),
    ).toEqual([]);
    expect(
      missed([ALL[0] as Span, span('3/4/2016', { instead: '3/2016' }), ...ALL.slice(2)]),
    ).toEqual(['DATE']);
  });
});

test('ordinary words that were masked are counted, a date\u2019s "on" is none', () => {
  expect(scoreLetter(letter, ALL)).toMatchObject({ words: 7, masked: 0 });
  expect(scoreLetter(letter, [...ALL.slice(0, 3), span('hand of Kolar')])).toMatchObject({
    masked: 2,
  });
});

test('a report adds up, and names letters and classes alone', () => {
  const report = reportOf([
    scoreLetter(letter, ALL.slice(0, 3)),
    scoreLetter({ ...letter, id: 'b' }, ALL),
    scoreLetter({ ...letter, id: 'c' }, 'held'),
  ]);
  expect(report).toMatchObject({
    letters: 3,
    held: 1,
    leaking: 1,
    claimantLeaking: 1,
    maskedPerLetter: 0,
    maskedShare: 0,
    missed: ['a NAME_CLAIMANT title_last', 'a NAME_CLAIMANT last'],
    recall: { DATE: { found: 3, of: 3 }, 'NAME_CLAIMANT last': { found: 2, of: 3 } },
  });
  expect(JSON.stringify(report)).not.toContain('Kolar');
  expect(reportOf([])).toMatchObject({ maskedPerLetter: 0, maskedShare: 0 });
});

test('data sets are read, and what is wrong with a line is told by its number', () => {
  expect(readPlanted('{"id":"a","text":"x","spans":[{"start":0,"end":1,"cls":"DOB"}]}\n')).toEqual([
    { id: 'a', text: 'x', spans: [{ start: 0, end: 1, cls: 'DOB', form: '' }] },
  ]);
  expect(() => readPlanted('{"id":"Kolar"}')).toThrow(/^line 1: not of the data set's form$/);
  expect(
    readQueries('===QUERY===\nHow?\n===PHI_TAGS===\n{"identifier_type":"NAME","value":"Ana S."}\n'),
  ).toEqual([{ text: 'How?', tags: [{ cls: 'NAME', value: 'Ana S.' }] }]);
});

test('a surface that is a part of a date is no hard negative', () => {
  const line = (sentence: string): string =>
    JSON.stringify({ sentence, keep: [['10/10', 'pain_score']] });
  expect(readHardNegatives(line('on 10/10/16'))[0]?.keep).toEqual([]);
  expect(readHardNegatives(line('rated 10/10 today'))[0]?.keep).toHaveLength(1);
});
