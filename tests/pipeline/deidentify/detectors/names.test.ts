import { expect, test } from 'vitest';
import { findEmployers } from '../../../../src/pipeline/deidentify/detectors/employers.ts';
import { findKnownInitials } from '../../../../src/pipeline/deidentify/detectors/known-initials.ts';
import { findKnownNames } from '../../../../src/pipeline/deidentify/detectors/known-names.ts';
import { findKnownOrganisations } from '../../../../src/pipeline/deidentify/detectors/known-organisations.ts';
import { findKnownPlaces } from '../../../../src/pipeline/deidentify/detectors/known-places.ts';
import { findKnownValues } from '../../../../src/pipeline/deidentify/detectors/known-values.ts';
import {
  findMisspelledNames,
  slips,
} from '../../../../src/pipeline/deidentify/detectors/misspelled-names.ts';
import { findNamesWithDegree } from '../../../../src/pipeline/deidentify/detectors/names-with-degree.ts';
import { findNamesWithInitial } from '../../../../src/pipeline/deidentify/detectors/names-with-initial.ts';
import { findRelatives } from '../../../../src/pipeline/deidentify/detectors/relatives.ts';
import { findSignatures } from '../../../../src/pipeline/deidentify/detectors/signatures.ts';
import { findTitledNames } from '../../../../src/pipeline/deidentify/detectors/titled-names.ts';
import { known, mark, sheet, unmark } from '../marked.ts';

const people = sheet(
  known({ claimant: ['Zdenka Kovář', 'Kovář, Zdenka M.'], name: "Liam O'Malley, MD" }),
);

test.each([
  '«Zdenka Kovář» said',
  '«KOVÁŘ ZDENKA» or «Kovář, Zdenka M.» and «zdenka»',
  '«Zdenka \nKovář» came',
  '«Kovar»: without diacritics, «KovarZdenka» joined',
  "by «Kovář's» wish and «Kovář’s»",
  "Dr. «O'Malley» or «OMalley» or «O' Malley» and «O’MALLEY»",
  '«Zdenka M. Kovář» and «L. O’Malley»',
  'a «Kova\u0301r\u030c» in another normal form',
])('a known name is found in every form: %s', (marked) => {
  const text = unmark(marked);
  expect(mark(text, findKnownNames(text, people))).toBe(marked);
});

const hand = sheet(known({ claimant: 'Hand, Grace L.', name: 'Miles Page, MD' }));

test.each([
  '«Grace Hand» and «Grace L. Hand»',
  'Ms. «Hand» reported; mr. «hand» too; Ms. «HAND»',
  'told by «Hand» that',
  '«Hand» reported pain. Then',
  '«Hand, Grace» has pain in the hand',
  'the right hand, by the grace of',
  'MTUS Forearm, Wrist, and Hand Complaints 2004',
  'MRI of the Hand without contrast',
  'Hand brace: Upheld',
  'see Page 81 and page 82, Page(s): 98',
  'HAND THERAPY TWICE A WEEK',
  'Dr. «Page» notes on page 3',
  'as cited (Hand, 2006) and Page et al',
])('a name that is a word is found where it is a name: %s', (marked) => {
  const text = unmark(marked);
  expect(mark(text, findKnownNames(text, hand))).toBe(marked);
});

test('a particle that is all of a name is one, and a doctor who is a word opens sentences by what he does', () => {
  const given = sheet(known({ claimant: ['Van Le', 'Jo St. John'], name: 'Robert Young, MD' }));
  const marked =
    "because «Van» fell; «Le's» pain; Ms. «St. John» and «ST. JOHN» said. «Young» noted it. Young people do.";
  const text = unmark(marked);
  expect(mark(text, findKnownNames(text, given))).toBe(marked);
});

test('double names are found by either half, particles go with them', () => {
  const given = sheet(
    known({ claimant: ['Ana García-López', 'Jo van der Berg', 'De la Cruz, Eva'] }),
  );
  const marked =
    '«García» and «Lopez»; «Garcia-López»; «van der Berg»; «DE LA CRUZ»; «delacruz»; «Eva de la Cruz»';
  expect(mark(unmark(marked), findKnownNames(unmark(marked), given))).toBe(marked);
});

test('what stands between a title and a known name goes with it, however it was typed', () => {
  const given = sheet(known({ claimant: 'Jo van der Berger' }));
  const marked = 'Ms. «va nder Berger» came, Dr. and Berger';
  const text = unmark(marked);
  expect(mark(text, findKnownNames(text, given))).toBe(
    'Ms. «va nder Berger» came, Dr. and «Berger»',
  );
});

test('whoever a name ends in s is masked as anyone', () => {
  const given = sheet(known({ claimant: 'Ana Torres' }));
  const endings = (text: string): (string | undefined)[] =>
    findKnownNames(text, given).map(({ instead }) => instead);
  expect(endings("Torres' and Torres's and Ana's")).toEqual(["[name]'s", "[name]'s", "[name]'s"]);
});

test.each([
  '«R.G.» was seen',
  '«R. G.» or «R. K. G.»',
  '«R.G» said',
  'R.N. and p.m.',
  'A.R.G. stays',
])("the claimant's initials are found with their dots: %s", (marked) => {
  const given = sheet(known({ claimant: 'Rhys Galvan' }));
  expect(mark(unmark(marked), findKnownInitials(unmark(marked), given))).toBe(marked);
});

test('initials that are a degree stay after a name', () => {
  const given = sheet(known({ claimant: 'Mary Dunn' }));
  const marked = 'Ana Diaz, M.D., saw «M.D.» twice';
  expect(mark(unmark(marked), findKnownInitials(unmark(marked), given))).toBe(marked);
  expect(findKnownInitials('M.D.', sheet())).toEqual([]);
});

test.each([
  'of «Thomson» in pain',
  'told «Thompsno» that',
  'Thomson opens',
  'the Thomson Reuters report',
  'a thomson',
])('a slip of a known name is found inside a sentence: %s', (marked) => {
  const given = sheet(known({ claimant: 'Eva Thompson' }));
  expect(mark(unmark(marked), findMisspelledNames(unmark(marked), given))).toBe(marked);
});

test('slips are insertions, deletions, replacements and swaps', () => {
  expect(slips('galvan', 'galvan', 2)).toBe(0);
  expect(slips('glavan', 'galvan', 2)).toBe(1);
  expect(slips('galvn', 'galvan', 2)).toBe(1);
  expect(slips('galvans', 'galvan', 2)).toBe(1);
  expect(slips('abc', 'abcdef', 2)).toBe(3);
});

test.each([
  'Dr. «Diaz» and Dr «Diaz», Doctor «Diaz»',
  'DR. «DIAZ», dr. «diaz»',
  'Ms. «Ana de la Cruz-Hand» came',
  'Mr.«Diaz» came, mrs «diaz» too',
  'Dear Ms. «Diaz»:',
  'Dr. «J. Diaz» saw him. The plan',
  'Dr. «A. Diaz» and Dr. «O’Neil-St. John»',
  'Dr. «Hawkins» did the Hawkins test',
  'the dr. recommended rest, her dr has said',
  'MR arthrogram, MS Contin 15 mg, DR tablets',
  'Mr. [name] and Dr. [name], MD',
])('names after a title are found: %s', (marked) => {
  expect(mark(unmark(marked), findTitledNames(unmark(marked)))).toBe(marked);
});

test.each([
  '«Diaz» MD and «Ana Diaz», M.D.',
  '«Roy Hand», PA-C; «Ana B. Diaz», PsyD',
  'by «Ana Diaz», DO, and «Victor Page», DC',
  'the treating MD, the requesting Physician MD',
  'Continue PT, Home Exercise, PT and OT',
  'acupuncture, PT, and medication',
])('names before a degree are found: %s', (marked) => {
  expect(mark(unmark(marked), findNamesWithDegree(unmark(marked)))).toBe(marked);
});

test.each([
  'His spouse, «Serdar», can be reached',
  'the adjuster «Ana Diaz» called; her son, «Leo»,',
  'the applicant, «Ana Diaz», is',
  'a friend named «Ana Diaz»',
  'the physician, after review, and his wife, too',
  'Physician Fee Schedule Search',
])('names after a relation or a role are found: %s', (marked) => {
  expect(mark(unmark(marked), findRelatives(unmark(marked)))).toBe(marked);
});

test.each([
  'seen with «Ana D.», who',
  'for a patient like «Ana D.» (aged 50)',
  'takes Vitamin D. daily, has Hepatitis C. and',
  'He saw Ana. Then',
])('first names with an initial are found: %s', (marked) => {
  expect(mark(unmark(marked), findNamesWithInitial(unmark(marked)))).toBe(marked);
});

test.each([
  '/s/ «Ana Diaz»',
  'electronically signed by «Ana Diaz»',
  'utilization review by «Ana Diaz»',
  'c/o «Diaz»; Attn: «Ana Diaz»',
  'Sincerely,\n\n«Ana Diaz»',
  'reviewed by MAXIMUS Federal Services',
  'performed by the surgeon',
])('who signed is found: %s', (marked) => {
  expect(mark(unmark(marked), findSignatures(unmark(marked)))).toBe(marked);
});

test.each([
  'worked for «Acme Logistics» as a driver',
  'employed by the «County of Kern»',
  'her employer, «Acme», denied',
  "worker for «Bob's Big Boy» and employed at «Kern Sheriff's Office»",
  'the employer, employee and provider',
  'worked for five years, working with restrictions',
])('employers are found by their context: %s', (marked) => {
  expect(mark(unmark(marked), findEmployers(unmark(marked)))).toBe(marked);
});

test.each([
  [
    { employer: 'Acme Widget Logistics, Inc.' },
    '«Acme Widget Logistics, Inc.», «ACME WIDGET LOGISTICS» and «Acme Widget»',
  ],
  [{ employer: 'Melrose Bancorp LLC' }, 'the «Melrose Bancorp» yard, at «Melrose»'],
  [{ employer: 'Los Alamos Unified School District' }, '«LAUSD» and «Los Alamos»'],
  [{ employer: 'Kjær Café Inc.' }, 'the «Kjaer Cafe Inc.», «KJÆR CAFÉ»'],
  [{ administrator: 'The Zenith Company' }, '«Zenith Company» and «Zenith»'],
  [{ employer: 'Target Corporation' }, '«Target» hired her; the target is pain'],
])('organisations of the header are found in every form: %j', (values, marked) => {
  expect(mark(unmark(marked), findKnownOrganisations(unmark(marked), sheet(known(values))))).toBe(
    marked,
  );
});

test('values of the header are found however they are spaced', () => {
  const given = sheet(
    known({
      identifier: 'WC-2016 0042',
      address: '4 Elm  Road',
      phone: '5550134999',
      email: 'a@b.example',
      claimant: 'Ana',
    }),
  );
  const marked = 'WC «WC 2016-0042», «4 elm\nroad», «5550134999», «A@B.example»';
  expect(mark(unmark(marked), findKnownValues(unmark(marked), given))).toBe(marked);
});

test('cities of the header are found where they are names', () => {
  const given = sheet(known({ city: ['Orange', 'Long Beach', 'Needles'] }));
  const marked = 'near «Orange» and «Long Beach»; an orange, pins and needles';
  expect(mark(unmark(marked), findKnownPlaces(unmark(marked), given))).toBe(marked);
});
