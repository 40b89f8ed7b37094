import { expect, test } from 'vitest';
import { normalize } from '../../../src/pipeline/normalize.ts';
import { readCover } from '../../../src/programs/ca-dwc/cover.ts';
import { textDocument } from './synthetic-letter.ts';

const read = (text: string) =>
  readCover(normalize(textDocument(text))).map(({ kind, value }) => `${kind}: ${value}`);

test('reads name and address, labelled lines and the salutation', () => {
  const cover = `Notice of Independent Medical Review Determination
Dated: 3/4/2015

Quilla Varnish
12 Bramble Court, Apt 4
Mudford, CA 90001-1234

IMR Case Number: CM15-0000321
Employee: Varnish, Quilla B.
Date of Birth: 1/2/1970    SSN: XXX-XX-1234
Claim Number: 2E-10487
Employer: Thistle & Sons Inc.
Claims Administrator: Heather Claims
Provider Name: Osric V. Plum, MD
Applicant Attorney: Tansy Broom  Phone: (555) 010-9999  Email: tansy@broom.example

Dear Ms. Varnish:`;
  expect(read(cover)).toEqual([
    'claimant: Quilla Varnish',
    'address: 12 Bramble Court, Apt 4',
    'city: Mudford',
    'zip: 90001-1234',
    'claimant: Varnish',
    'claimant: Varnish, Quilla B.',
    'birth: 1/2/1970',
    'identifier: XXX-XX-1234',
    'identifier: 2E-10487',
    'employer: Thistle & Sons Inc.',
    'administrator: Heather Claims',
    'name: Osric V. Plum, MD',
    'name: Tansy Broom',
    'phone: (555) 010-9999',
    'email: tansy@broom.example',
  ]);
});

test.each([
  ['Employee Name: Q. Varnish', 'claimant: Q. Varnish'],
  ['Injured Worker: Quilla Varnish', 'claimant: Quilla Varnish'],
  ['CLAIMANT: QUILLA VARNISH', 'claimant: QUILLA VARNISH'],
  ['Applicant: Varnish', 'claimant: Varnish'],
  ['Patient Name: Quilla Varnish', 'claimant: Quilla Varnish'],
  ['DOB: 01-02-70', 'birth: 01-02-70'],
  ['D.O.B.: 01-02-70', 'birth: 01-02-70'],
  ['Social Security Number: 900-00-1234', 'identifier: 900-00-1234'],
  ['Claim #: 77-X', 'identifier: 77-X'],
  ['Claim No.: 77-X', 'identifier: 77-X'],
  ['MRN: 778812', 'identifier: 778812'],
  ['Medical Record Number: 778812', 'identifier: 778812'],
  ['Policy Number: P-9', 'identifier: P-9'],
  ['Employer Name: Thistle', 'employer: Thistle'],
  ['Insurance Carrier: Heather', 'administrator: Heather'],
  ['Requesting Physician: O. Plum', 'name: O. Plum'],
  ['Requesting Provider: O. Plum', 'name: O. Plum'],
  ['Treating Physician Name: O. Plum', 'name: O. Plum'],
  ["Applicant's Attorney: T. Broom", 'name: T. Broom'],
  ['Applicant\u2019s Attorney: T. Broom', 'name: T. Broom'],
  ['Tel: 555-010-9999', 'phone: 555-010-9999'],
  ['Fax: 555-010-9999', 'phone: 555-010-9999'],
  ['E-mail: q@v.example', 'email: q@v.example'],
  ['City: Mudford', 'city: Mudford'],
  ['ZIP Code: 90001', 'zip: 90001'],
  ['c/o: Rowan Sorrel', 'name: Rowan Sorrel'],
  ['Field Nurse: Rowan Sorrel', 'name: Rowan Sorrel'],
  ['Dear Mr. van Varnish:', 'claimant: van Varnish'],
  ['Dear Dr. Plum,', 'name: Plum'],
  ['Employee:\nQuilla Varnish', 'claimant: Quilla Varnish'],
])('reads %j', (line, known) => {
  expect(read(line)).toEqual([known]);
});

test('parts labels on one line, with one space between or more', () => {
  expect(read('Employee: Quilla Varnish Date of Birth: 1/2/1970 Claim Number: 77-X')).toEqual([
    'claimant: Quilla Varnish',
    'birth: 1/2/1970',
    'identifier: 77-X',
  ]);
});

test('reads an address in one line, and somebody in care of whom it goes', () => {
  expect(read('Address: 12 Bramble Court, Mudford, CA 90001')).toEqual([
    'address: 12 Bramble Court',
    'city: Mudford',
    'zip: 90001',
  ]);
  expect(read('Quilla Varnish\nc/o Rowan Sorrel\nP.O. Box 77\nMudford, CA 90001')).toEqual([
    'claimant: Quilla Varnish',
    'name: Rowan Sorrel',
    'address: P.O. Box 77',
    'city: Mudford',
    'zip: 90001',
  ]);
});

test('reads a label whose colon was forgotten, and one with its order in brackets', () => {
  expect(
    read('Employee (Last, First): Varnish, Quilla\nEmployer Name Mudford Bros. Roofing'),
  ).toEqual(['claimant: Varnish, Quilla', 'employer: Mudford Bros. Roofing']);
  expect(read('Claims Administrator Sorrel Mutual\nClaim # 12-345\nPhone (559) 555-0134')).toEqual([
    'administrator: Sorrel Mutual',
    'identifier: 12-345',
    'phone: (559) 555-0134',
  ]);
  expect(read('Carrier:\nEmployers Mutual')).toEqual(['administrator: Employers Mutual']);
  expect(read('Employee rights are told below.\nProvider networks may differ')).toEqual([]);
});

test('names nobody where a header stands alone, a value is missing, or the salutation is to all', () => {
  const header =
    'Case Number: CM15-0000321\nDate Assigned: 03/10/2015  Date of Injury: 05/06/2013\nPriority: Standard  Application\nReceived:\n03/01/2015';
  expect(read(header)).toEqual([]);
  expect(
    read(
      'Date Assigned: Date of Injury:\n02/03/2017 11/02/2016\n30 days from this letter\nit ends.',
    ),
  ).toEqual([]);
  expect(read('Employee: N/A\nEmployer: [employer]\nDear Sir or Madam:')).toEqual([]);
});
