import { expect, test } from 'vitest';
import { caseJson } from '../../src/archive/case-json.ts';
import { caseText } from '../../src/archive/case-text.ts';
import { citationOf } from '../../src/archive/citation.ts';
import { wordCount } from '../../src/archive/word-count.ts';
import { archiveSettings } from '../../src/schema.ts';
import { cites, determination, letter, taxonomy } from './letters.ts';

const settings = archiveSettings.parse({
  schemaVersion: 1,
  name: 'An invented archive',
  description: 'Invented.',
  notice: 'All of it is invented.',
  programs: ['ca-dwc'],
  profile: 'state-publication',
  source: 'anonymized',
  site: 'https://archive.example',
  contact: 'archive@archive.example',
  licence: { name: 'CC0', url: 'https://licence.example/' },
  citation: '{archive}, {id}, {decided}, {version}, {address}, {other}',
  robots: { indexCases: false },
  thresholds: { rateFloor: 11, smallestCell: 11 },
});
const address = 'https://archive.example/cases/cm15-0000001/';
const imprint = { settings, taxonomy, address };
const one = letter(
  [
    determination({
      outcome: 'partially-overturned',
      quantity: { amount: 90, unit: 'tablet' },
      granted: { amount: 20, unit: 'tablet' },
      guidelines: { administrator: [], reviewer: cites('odg', 'mtus') },
    }),
    determination({ heading: 'A long story. MRI of the left knee.' }),
  ],
  {},
  { summary: ['The knee hurts.'], rationales: [['A part will do.'], ['Not needed.']] },
);

test('a citation has its places filled in, and leaves others alone', () => {
  expect(citationOf(one, settings, address)).toBe(
    `An invented archive, CM15-0000001, February 3, 2015, 0123abcd, ${address}, {other}`,
  );
});

test('a citation says a year alone where no more is known', () => {
  expect(citationOf(letter([determination()], { decided: '2015' }), settings, address)).toContain(
    ', 2015, ',
  );
});

test('the data of a case holds its fields, its prose and where it is from', () => {
  const value = JSON.parse(caseJson(one, imprint));
  expect(value).toMatchObject({
    id: 'CM15-0000001',
    version: '0123abcd',
    address,
    notice: 'All of it is invented.',
    licence: { name: 'CC0' },
    summary: ['The knee hurts.'],
    determinations: [{ rationale: ['A part will do.'] }, { rationale: ['Not needed.'] }],
  });
});

test('the text of a case says what was decided before the letter', () => {
  const text = caseText(one, imprint);
  const places = [
    'Case CM15-0000001',
    'All of it is invented.',
    '1. MRI of the left knee\n   Partly overturned: approved in part, 20 of 90 tablets',
    '2. MRI of the left knee\n   Upheld: denial stands',
    'The knee hurts.',
    'Decision 1 of 2',
    'Claims administrator’s guideline: None cited in the letter',
    'Reviewer’s guideline: odg; mtus',
    'A part will do.',
    'A long story. MRI of the left knee.',
    'Not needed.',
    'not medical or legal advice',
  ].map((part) => text.indexOf(part));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('a letter without prose or notice has a text all the same', () => {
  const { notice: _notice, ...plain } = settings;
  const text = caseText(letter([determination()]), { ...imprint, settings: plain });
  expect(text).not.toContain('invented.');
  expect(text).not.toContain('Clinical case summary');
});

test('words are what white space parts', () => {
  expect(wordCount(['He/she has  no\nties.', '', 'One'])).toBe(5);
});

test('corrections stand in both downloads, with their day and in their own words', () => {
  const corrections = [{ date: '2016-05-06', note: 'The quantity was read wrongly.' }];
  const corrected = { ...one, data: { ...one.data, corrections } };
  expect(caseText(corrected, imprint)).toContain(
    '\n\nCorrected on May 6, 2016: The quantity was read wrongly.\n\n',
  );
  expect(JSON.parse(caseJson(corrected, imprint))).toMatchObject({ corrections });
});
