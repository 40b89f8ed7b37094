import { expect, test } from 'vitest';
import type { RawDocument } from '../../../src/pipeline/document.ts';
import { caDwc } from '../../../src/programs/ca-dwc/program.ts';
import { asPages, asText, LETTER, textDocument } from './synthetic-letter.ts';

const TEXT = textOf(asText(LETTER));

function textOf(document: RawDocument): string {
  return document.lines.map((line) => line.runs.map((run) => run.text).join('')).join('\n');
}

test.each([
  ['an item without an outcome', TEXT.replace(': Overturned', ''), 'item 2, heading', /no outcome/],
  [
    'an item without its rationale\u2019s label',
    TEXT.replace(/Decision rationale: Oil/, 'Oil'),
    'item 2',
    /decision rationale/,
  ],
  [
    'an item without the administrator\u2019s label',
    TEXT.replace(/Claims Administrator guideline:/, ''),
    'item 1',
    /claims administrator/,
  ],
  [
    'an item without the reviewer\u2019s label',
    TEXT.replace(/MAXIMUS guideline:(?=[\s\S]*MAXIMUS)/, ''),
    'item 1',
    /reviewer/,
  ],
  [
    'an item without a rationale',
    TEXT.replace(/(?<=rationale: )Oil is named[\s\S]*$/, ''),
    'item 2, rationale',
    /nothing stands/,
  ],
  [
    'a guideline without a word',
    TEXT.replace(
      /(?<=MAXIMUS guideline:) Decision based on Non-MTUS[\s\S]*?(?=\nDecision rationale)/,
      '',
    ),
    'item 2, reviewer\u2019s guideline',
    /nothing stands/,
  ],
  [
    'an outcome without a heading',
    TEXT.replace('Eight sessions of thumb kneading: Upheld', ': Upheld'),
    'item 1, heading',
    /only an outcome/,
  ],
  [
    'a heading without its own labels',
    `${TEXT}\nThumb ring: Upheld\nThe ring is not medically necessary.`,
    'item 2, rationale',
    /second outcome/,
  ],
  [
    'a story without its end',
    TEXT.replace(
      'Cedar oil 5% #30:',
      'Cedar oil 5% #30 was the original request. #10 was authorized:',
    ),
    'item 2, heading',
    /disputed part/,
  ],
  [
    'no summary',
    TEXT.replace(/(?<=medical records:)[\s\S]*?(?=IMR ISSUES)/, '\n'),
    'clinical summary',
    /nothing stands/,
  ],
  [
    'no section of items',
    TEXT.replace('IMR ISSUES, DECISIONS AND RATIONALES\n', ''),
    'letter',
    /issues, decisions/,
  ],
  [
    'unknown credentials',
    TEXT.replace('Board Certified in Family Practice and is licensed', 'well known'),
    'credentials',
    /no known form/,
  ],
])('holds a letter with %s', (_, text, where, what) => {
  const read = caDwc.parse(textDocument(text));
  expect(read).toMatchObject({ held: { where, what: expect.stringMatching(what) } });
  expect(read).not.toHaveProperty('held.rejected');
  expect(JSON.stringify(read)).not.toMatch(/thumb|cedar|CM15/i);
});

test('holds a file with two letters, and names the sections that a cut-off one lacks', () => {
  expect(caDwc.parse(textDocument(`${TEXT}\n\n${TEXT}`))).toMatchObject({
    held: { where: 'letter', what: 'its sections stand more than once' },
  });
  const start = TEXT.slice(0, TEXT.indexOf('CLINICAL CASE SUMMARY'));
  expect(caDwc.parse(textDocument(start))).toMatchObject({
    held: { what: 'sections are missing: clinical case summary; issues, decisions and rationales' },
  });
});

test('holds a letter whose first heading has other text before it', () => {
  const document = asPages(LETTER);
  const index = document.lines.findIndex((line) => line.runs[0]?.text.startsWith('Eight sessions'));
  const lines = document.lines.toSpliced(index, 0, {
    runs: [{ text: 'See also the annex.', bold: false }],
    page: 1,
    x: 72,
    y: 400,
    size: 12,
  });
  expect(caDwc.parse({ ...document, lines })).toMatchObject({ held: { where: 'item 1, heading' } });
});

test.each([
  [
    'ca-dwc/notice',
    'Notice of Independent Medical Review Determination\nMedical Qualifications of the Expert Reviewer:\nCase Summary:\nRationale for the Decision: none',
  ],
  [
    'ca-dwc/decisions',
    'CLINICAL CASE SUMMARY\nIMR DECISION(S) AND RATIONALE(S)\n1. Oil is not medically necessary and appropriate.\nThe Physician Reviewer\u2019s decision rationale: none',
  ],
  ['ca-dwc/professional-review', 'MEDICAL PROFESSIONAL REVIEW\nISSUE AT DISPUTE: oil'],
])('knows the layout %s, and holds it by its name', (format, text) => {
  expect(caDwc.recognises(textDocument(text))).toBe(true);
  expect(caDwc.parse(textDocument(text))).toMatchObject({
    held: { what: `layout ${format} is not read yet` },
  });
});

test('rejects what is no letter, and holds what may be one', () => {
  expect(caDwc.recognises(textDocument('Milk, eggs, flour.'))).toBe(false);
  expect(caDwc.parse(textDocument('Milk, eggs, flour.'))).toMatchObject({
    held: { rejected: true },
  });
  const unsure = caDwc.parse(textDocument('Independent Medical Review\nCM15-0000321\nA new form.'));
  expect(unsure).toMatchObject({ held: { what: expect.stringContaining('no known layout') } });
  expect(unsure).not.toHaveProperty('held.rejected');
});

test('gives the standard text of every layout that it reads', () => {
  expect(Object.keys(caDwc.boilerplate)).toEqual(['ca-dwc/2014', 'ca-dwc/2016']);
});
