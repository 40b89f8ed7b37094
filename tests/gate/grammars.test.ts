import { expect, test } from 'vitest';
import { findByGrammar } from '../../src/gate/grammars.ts';

const allowed = { days: new Set(['2015-01-23']), emails: new Set(['archive@archive.example']) };
const kinds = (text: string): string[] => [
  ...new Set(findByGrammar(text, allowed).map(({ kind }) => kind)),
];

test.each([
  ['phone', ['(555) 555-0142', '555-555-0142', '+1 555.555.0142', 'tel 1-555-555-0142.']],
  ['email', ['write to b.quin@example.com.', 'a_b+c@mail.example.org']],
  [
    'social-security',
    ['123-45-6789', 'XXX-XX-6789', 'SSN: 123456789', 'Social Security Number 123 45 6789'],
  ],
  [
    'identifier',
    [
      'Claim Number: WC-44179',
      'claim no. 44179',
      'MRN: 889123',
      'ADJ1234567',
      'Policy #: 77-123-A',
    ],
  ],
  ['address', ['4410 Umber Street', '12 N. Old Umber Rd', '9 42nd Ave', 'P.O. Box 1182']],
  ['zip', ['CA 94110', 'California 94110-1234', 'NV  89000']],
  [
    'date',
    [
      '3/7/1961',
      '03-07-61',
      '10-30-\n2016',
      '1961-03-07',
      'March 7th, 1961',
      '7 March 1961',
      'Sept. 7, 2016',
      'in October 2016',
    ],
  ],
])('what has the form of a %s is found', (kind, texts) => {
  for (const text of texts) expect(kinds(`x ${text} y`), text).toEqual([kind]);
});

test.each([
  'Norco 10/325mg #60, pain 8/10, strength 5/5, L4-5 and C5-6, pages 98-99',
  'CPT 63030, ICD-9 724.4, section 9792.24.2, MTUS 2009',
  'decided on 01/23/2015, 2015-01-23 or January 23, 2015',
  'write to archive@archive.example',
  '99/99/2012 and 12-45-2012',
  'the claim number is unknown, and the chart no longer there',
  'a record of 120 Norco tablets a day, 12 Physical Therapy visits',
])('%s is let pass', (text) => {
  expect(kinds(text)).toEqual([]);
});
