import { expect, test } from 'vitest';
import { findDatesOfPerson } from '../../../../src/pipeline/deidentify/detectors/dates.ts';
import { maskText } from '../../../../src/pipeline/deidentify/mask.ts';
import { mergeSpans } from '../../../../src/pipeline/deidentify/merge.ts';
import { sheet } from '../marked.ts';

const coarsened = (text: string, given = sheet()): string =>
  maskText(text, mergeSpans(findDatesOfPerson(text, given), text));

test.each([
  ['on 09/23/2014 he fell', 'in 2014 he fell'],
  ['On 10-26-16, she', 'In 2016, she'],
  ['seen on November 2, 2016.', 'seen in 2016.'],
  ['injury of 2 Nov 2016', 'injury of 2016'],
  ['since Dec 2016', 'since 2016'],
  ['in 03/2016', 'in 2016'],
  ['dated 10/10/ 2016', 'dated 2016'],
  ['dated 10-30-\n2016', 'dated 2016'],
  ['on December \n27, 2016', 'in 2016'],
  ['on the 3rd of March 2016', 'in 2016'],
  ['the 09/23/2014 progress report', 'the 2014 progress report'],
  ['On the January 6, 2017 visit', 'On the 2017 visit'],
  ['an 11/4/2016 report', 'a 2016 report'],
  ['from 04/05/2014 to 09/23/2014', 'in 2014'],
  ['from 04/05/2013 to 09/23/2014', 'from 2013 to 2014'],
  ['between 1/2/15 and 3/4/16', 'between 2015 and 2016'],
  ['between 1/2/16 and 3/4/16', 'in 2016'],
  ['on 10/2/16, 10/5/16 and 11/1/16', 'in 2016'],
  ['on 10/2/15 and 11/1/16', 'in 2015 and 2016'],
  ['notes of 11-15-2016 to 12-08-2016', 'notes of 2016'],
  ['2016-10-26 and 2016/10/27', '2016'],
  ['Nov. 3rd, 2016 at 10:30 AM', '2016'],
  ['Tuesday, November 8, 2016', '2016'],
  ['in early March 2016', 'in 2016'],
  ['in the summer of 2015', 'in 2015'],
  ['in the third quarter of 2015', 'in the 2015'],
  ['signed 11/14/16 14:05', 'signed 2016'],
  ['born 3/4/61', 'born 1961'],
  ['born on 5 May 1925', 'born on [date]'],
  ['in May 2016', 'in 2016'],
  ["on Nov 2 '16", 'in 2016'],
  ['DOS: 11/14/16', 'DOS: 2016'],
  ['14 November 2016', '2016'],
  ['2016 Mar 15', '2016'],
  ['NOVEMBER 2, 2016', '2016'],
  ['on or about 11/2/2016', 'in 2016'],
  ['since Christmas 2015', 'since 2015'],
  ['on Labor Day 2016', 'in 2016'],
  ['at 2016-09-03T10:00', 'at 2016'],
  ['born in 1924', 'born in [date]'],
  ['born in 1961', 'born in 1961'],
])('a date is coarsened so that the sentence reads: %s', (text, wanted) => {
  expect(coarsened(text)).toBe(wanted);
});

test.each([
  ['on the 3rd of March', 'on [date]'],
  ['on November 2nd he', 'on [date] he'],
  ['seen on 10/12 for', 'seen on [date] for'],
  ['last seen in November', 'last seen in [date]'],
  ['the week of 9/12 was', 'the week of [date] was'],
  ['before Thanksgiving he', 'before [date] he'],
  ['on 10/2, 10/5 and 10/7/16', 'in 2016'],
])('a date without a year is masked: %s', (text, wanted) => {
  expect(coarsened(text)).toBe(wanted);
});

test.each([
  '4/5 strength',
  'pain of 7/10',
  'rated on 8/10 of the scale',
  'L4-5 and C5-6 and T9-10',
  'Norco 10/325',
  'blood pressure of 120/80',
  '8-10-12 visits',
  'pages 98-99 of Table 8-8',
  'MTUS 2009 and ACOEM 2004',
  'section 9792.24.2',
  'ICD-9 724.2 and M54.5',
  'he may 5 times a day march on',
  'the patient may have pain',
  '9-10 visits over 8 weeks',
  'in 2014 and from 2013 to 2014',
  'Marinol 5 mg, Mar 5 mg',
  'version 2.1.3',
  'April Long was seen',
])('no date is taken from: %s', (text) => {
  expect(coarsened(text)).toBe(text);
});

test('days of the procedure stay where the profile keeps them, in whatever form', () => {
  const text = 'assigned on 11/30/2016, decided January 6, 2017, seen on 10/26/16';
  const kept = 'assigned on 11/30/2016, decided January 6, 2017, seen in 2016';
  expect(coarsened(text, sheet([], 'state-publication'))).toBe(kept);
  expect(coarsened(text)).toBe('assigned in 2016, decided 2017, seen in 2016');
});

test('every date is counted', () => {
  const spans = findDatesOfPerson('from 04/05/2014 to 09/23/2014, on 1/2/15', sheet());
  expect(spans.map(({ count, coarsened: as }) => [count, as])).toEqual([[3, 'datesToYear']]);
});
