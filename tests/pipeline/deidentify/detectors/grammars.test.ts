import { expect, test } from 'vitest';
import { findAddresses } from '../../../../src/pipeline/deidentify/detectors/addresses.ts';
import { findCaseNumbers } from '../../../../src/pipeline/deidentify/detectors/case-numbers.ts';
import { findEmails } from '../../../../src/pipeline/deidentify/detectors/emails.ts';
import { findLabelledNumbers } from '../../../../src/pipeline/deidentify/detectors/labelled-numbers.ts';
import { findPhones } from '../../../../src/pipeline/deidentify/detectors/phones.ts';
import { findPlaces } from '../../../../src/pipeline/deidentify/detectors/places.ts';
import { findSocialSecurityNumbers } from '../../../../src/pipeline/deidentify/detectors/social-security-numbers.ts';
import { findStates } from '../../../../src/pipeline/deidentify/detectors/states.ts';
import { findWebAddresses } from '../../../../src/pipeline/deidentify/detectors/web-addresses.ts';
import { findZipCodes } from '../../../../src/pipeline/deidentify/detectors/zip-codes.ts';
import { known, mark, sheet, unmark } from '../marked.ts';

test.each([
  'call «(559) 555-0134»',
  'at «559.555.0134».',
  '«559-555-0134 ext. 12» or «+1 559 555 0134»',
  'Fax: «559/555-0134», Tel «5550134»',
  'phone «559-555-\n0134»',
  'contact «123-456-7890»; her number is «(123) 456-7890»',
  'at «559 / 555 / 0134», or «five five nine, five five five 0134»',
  'from abroad «+49 30 901820»',
  'one two three steps; five or six of nine',
  'CPT 97110 and 97140, pages 559-561, 10/325 mg, 120/80',
  'ICD-9 722.10 and 724.4 since 2014-2016',
])('marks phone numbers alone: %s', (marked) => {
  const text = unmark(marked).replace('559/555', '559-555');
  const wanted = marked.replace('559/555', '559-555');
  expect(mark(text, findPhones(text))).toBe(wanted);
});

test.each([
  'write to «ana.hand+x@mail.example.org» today',
  'Email:«HAND@EXAMPLE.COM»',
  '«ana@ example.org»',
  'say «ana.hand at example dot com», she is at home',
  'rated 5 @ rest',
])('marks e-mail addresses alone: %s', (marked) => {
  expect(mark(unmark(marked), findEmails(unmark(marked)))).toBe(marked);
});

test.each([
  'SSN: «123-45-6789»',
  '«XXX-XX-6789» and «***-**-6789»',
  'Social Security Number «6789»',
  'SSN ending in «6789»',
  'ss# «123 45 6789»',
  'sessions 12-15-2016',
])('marks social security numbers alone: %s', (marked) => {
  expect(mark(unmark(marked), findSocialSecurityNumbers(unmark(marked)))).toBe(marked);
});

test.each([
  'Claim No: «2E-10487» was denied',
  'claim number «000123»; policy # «WC/99-1»',
  'Medical record number «5232255».',
  'MRN: «A12-345» Chart no. «77812»',
  'license number «A12345», Lic. # «G98765», NPI «1234567893», DEA «AB1234567»',
  'docket «ADJ1234567» and WCAB No. «ADJ 7654321»',
  'policy: «AB 1234567»; license plate «7ABC123»',
  'unlabelled «HMO-234567», but E0730, J1885 and NCT01234567 stay',
  'serial no. «SN-4471-B», VIN «1HGCM82633A004352»',
  'MRN: #«SF-998877», ID: «987654», patient ID #«AB-98»',
  'her insurance is «AB-98765», order #120, lot #30, case for surgery',
  'an unlabelled «123456789» goes, too',
  'claim number unknown',
  'PMID: 16837829 stays, a code of 97110 and a page 123456, too',
  'the plan is 12 visits; group 2 of the guideline; case 4 of the study',
  'MTUS 9792.24.2, ICD-10 M54.5, HCPCS E0730',
])('marks labelled numbers alone: %s', (marked) => {
  expect(mark(unmark(marked), findLabelledNumbers(unmark(marked)))).toBe(marked);
});

test('case numbers go where the profile replaces them, and stay where it keeps them', () => {
  const marked = 'see «CM14-0123456» and «cm15 - 0000001»';
  const text = unmark(marked);
  expect(mark(text, findCaseNumbers(text, sheet()))).toBe(marked);
  expect(findCaseNumbers(text, sheet([], 'state-publication'))).toEqual([]);
});

test.each([
  'lives at «145 Birch  Street, Suite 200» now',
  '«1200 N. Main St.», «77 Avenida de las Flores Way»',
  '«4 Old Mill Rd Apt 3B» and «P.O. Box 1234»',
  '«12 Oak, Apt 4», near «Birch Street» and «Old Mill Road»',
  'a street near the road; 12 visits',
  '12 sessions with Dr. B, 2 x a week',
  '6 Physical therapy visits, 3 Level fusion',
])('marks street addresses alone: %s', (marked) => {
  expect(mark(unmark(marked), findAddresses(unmark(marked)))).toBe(marked);
});

test.each([
  '«Fresno», CA 93650',
  'worked at the «Santa Paula» facility',
  'seen at «St. Ana Medical Center» and the «Alta General Hospital»',
  'Mayo Clinic; the hospital; Physical Therapy Clinic; a Pain Clinic',
  'Decision based on Non-MTUS Citation: University of Nowhere Health System',
  'of «Kern County» and the «City of Needles»',
  'seen at «Cedar Crest», lives in «Garden Grove», moved to Nevada',
  'seen at home, treated in the clinic, surgery in MRI',
  'MRI, CT and EMG of the surgical facility',
  'ACOEM Guidelines, CA MTUS',
  'at the Outpatient facility',
])('marks places alone: %s', (marked) => {
  expect(mark(unmark(marked), findPlaces(unmark(marked)))).toBe(marked);
});

test('a ZIP code leaves its area under safe harbor, and nothing elsewhere', () => {
  const text = 'Fresno, CA 93650-1234; ZIP: 03601; 93650 alone; 12345 tablets';
  const zips = known({ zip: '93650' });
  const areas = findZipCodes(text, sheet(zips)).map(({ instead }) => instead);
  expect(new Set(areas)).toEqual(new Set(['936', '000']));
  expect(mark(text, findZipCodes(text, sheet(zips)))).toBe(
    'Fresno, CA «93650-1234»; ZIP: «03601»; «93650» alone; 12345 tablets',
  );
  expect(
    findZipCodes(text, sheet(zips, 'strict')).every(({ instead }) => instead === undefined),
  ).toBe(true);
});

test('states go under strict alone, but not in the names of guidelines', () => {
  const marked = 'in «Nevada» and Fresno, «CA»; the California MTUS, Colorado guidelines';
  expect(mark(unmark(marked), findStates(unmark(marked), sheet([], 'strict')))).toBe(marked);
  expect(findStates(unmark(marked), sheet())).toEqual([]);
});

test.each([
  'see «http://anahand.example.com/me» and «www.hand-law.example»',
  'from «192.168.10.20» in section 3.3.1.2',
  'https://www.dir.ca.gov/dwc and www.odg-twc.com/index.html stay',
  'Decision based on Non-MTUS Citation http://journal.example.com/a-b stays',
])('marks web addresses that are no sources: %s', (marked) => {
  expect(mark(unmark(marked), findWebAddresses(unmark(marked)))).toBe(marked);
});

test.each([
  'resides at «77 Camino Real». He',
  '«12 Calle Sol» and «8800 Avenida de las Flores»',
  '«920 Highway 99» or «Rural Route 2 Box 15»',
  '«23-B Rose Court» and «44 Coast Hwy Unit 7»',
  'send to «700 The Alameda», Mudford CA 95050',
  'Jo Diaz\n«Old Mill 31»\nMudford, CA 91760',
  '6 Trigger Point injections',
])('marks streets of other kinds: %s', (marked) => {
  expect(mark(unmark(marked), findAddresses(unmark(marked)))).toBe(marked);
});

test.each([
  'Docket No. «2:15-cv-01234» was cited',
  'license «G12345»',
  'Model «28673»; lot «L06632»',
  'Ref: «7173-63542» and File #: «123-4567»',
  'the model of care, a lot of pain, license to practice',
])('marks numbers of courts, licences and devices: %s', (marked) => {
  expect(mark(unmark(marked), findLabelledNumbers(unmark(marked)))).toBe(marked);
});

test('last four digits of a social security number go, whatever stands between', () => {
  const marked = 'last four «8310», last 4 digits of SSN: «1234»; the last four visits of 2014';
  expect(mark(unmark(marked), findSocialSecurityNumbers(unmark(marked)))).toBe(marked);
});

test.each([
  'moved from «Mudford» to «Weed» last year',
  'happened in «Hope», CA. Then',
  'near «Industry», by the road',
  'PO Box 9, «Walnut», CA 91400',
  'moved from Nevada to Texas',
])('marks towns by where they stand: %s', (marked) => {
  expect(mark(unmark(marked), findPlaces(unmark(marked)))).toBe(marked);
});
