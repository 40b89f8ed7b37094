import { expect, test } from 'vitest';
import { findFileNames } from '../../../../src/pipeline/deidentify/detectors/file-names.ts';
import { findNamesByPlace } from '../../../../src/pipeline/deidentify/detectors/names-by-place.ts';
import { findOrganisations } from '../../../../src/pipeline/deidentify/detectors/organisations.ts';
import { findSpacedNames } from '../../../../src/pipeline/deidentify/detectors/spaced-names.ts';
import { deidentifyText } from '../../../../src/pipeline/deidentify/whole-letter.ts';
import { profiles } from '../../../../src/pipeline/deidentify/profiles.ts';
import { sheetOf } from '../../../../src/pipeline/deidentify/sheet.ts';
import type { Span } from '../../../../src/pipeline/deidentify/span.ts';

const found = (text: string, spans: readonly Span[]): string[] =>
  spans.map(({ start, end }) => text.slice(start, end));

test.each([
  ['Dear Gravel:\nI write', ['Gravel']],
  ['Call me.\nThanks,\nGravel\n', ['Gravel']],
  ['Surgeon: Gravel   Assistant: Thimble', ['Gravel', 'Thimble']],
  ['Ana Gravel\nSenior Claims Examiner', ['Ana Gravel']],
  ['Gravel v. Thimble Works', ['Gravel']],
  ['I, Ana Gravel, declare', ['Ana Gravel']],
  ['the Law Offices of Ana Gravel wrote', ['Ana Gravel']],
  ['MRI 3/4/2015 (Gravel): no tear', ['Gravel']],
  ['Surgeon: None', []],
  ['Assistant surgeon: Upheld', []],
  ['Dear Sir:\nI write', []],
])('a name is found by its place: %s', (text, names) => {
  expect(found(text, findNamesByPlace(text))).toEqual(names);
});

test.each([
  ['seen at Thimble Spoon Roofing Co. today', ['Thimble Spoon Roofing Co.']],
  ['denied by Gravel Casualty', ['Gravel Casualty']],
  ['went to Gravel Spoon Physical Therapy', ['Gravel Spoon Physical Therapy']],
  ['a request for Additional Physical Therapy', []],
  ['Chronic Pain Management', []],
])('an organisation is found by what its name ends in: %s', (text, names) => {
  expect(found(text, findOrganisations(text))).toEqual(names);
});

test('names of files go whole, and web addresses are left to their own detector', () => {
  const text = 'see GravelAna_PR2.pdf and scan THIMBLE_120334, not https://a.gov/x/guide.pdf';
  expect(found(text, findFileNames(text))).toEqual(['GravelAna_PR2.pdf', 'THIMBLE_120334']);
});

test('a name with a space after every letter goes, a word does not', () => {
  const sheet = sheetOf(
    [{ kind: 'claimant', value: 'Ana Li' }],
    profiles['safe-harbor'],
    '2015-01-01',
    [],
  );
  const text = 'L I\nK V A R N\nR E P O R T';
  expect(found(text, findSpacedNames(text, sheet))).toEqual(['L I', 'K V A R N']);
});

const mask = (text: string, claimant = 'Will Long'): string => {
  const masked = deidentifyText(
    text,
    { known: [{ kind: 'claimant', value: claimant }], dates: {} },
    'safe-harbor',
  );
  return 'text' in masked ? masked.text : 'held';
};

test.each([
  ['pt will long seen today', 'pt [name] seen today'],
  ['Any word on the MRI for Will? She asked.', 'Any word on the MRI for [name]? She asked.'],
  ['The request for Lo-\nng was late.', 'The request for [name] was late.'],
  ['WL reports that it hurts.', '[name] reports that it hurts.'],
  ['PATIENT LONG PRESENTS WITH PAIN.', 'PATIENT [name] PRESENTS WITH PAIN.'],
])("the claimant's name goes in every form: %s", (text, clean) => {
  expect(mask(text)).toBe(clean);
});

test.each([
  ['It was seen by Gravel on a visit.', 'It was seen by [removed] on a visit.'],
  ['a request for Additional visits was made', 'a request for Additional visits was made'],
])(
  'a word that stands alone with a capital is a name, but where a request opens: %s',
  (text, clean) => {
    expect(mask(text)).toBe(clean);
  },
);
