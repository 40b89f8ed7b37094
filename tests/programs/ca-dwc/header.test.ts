import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headerStart, readDates, readHeader } from '../../../src/programs/ca-dwc/header.ts';

const DATES = {
  assigned: '2014-12-01',
  injured: '2013-08-02',
  decided: '2015-01-03',
  denied: '2014-10-04',
  received: '2014-11-05',
};

test.each([
  [
    'as printed, the last label broken over its date',
    'Date Assigned: 12/01/2014 Date of Injury: 08/02/2013\nDecision Date: 01/03/2015 UR Denial Date: 10/04/2014\nPriority: Standard Application\n11/05/2014\nReceived:',
  ],
  [
    'its date after both halves',
    'Date Assigned: 12/01/2014 Date of Injury: 08/02/2013\nDecision Date: 01/03/2015 UR Denial Date: 10/04/2014\nPriority: Standard Application\nReceived:\n11/05/2014',
  ],
  [
    'its date before both halves',
    'Date Assigned: 12/01/2014 Date of Injury: 08/02/2013\nDecision Date: 01/03/2015 UR Denial Date: 10/04/2014\nPriority: Standard 11/05/2014 Application Received:',
  ],
  [
    'labels and values in rows of their own',
    'Date Assigned: Date of Injury:\n12/01/2014 08/02/2013\nDecision Date: UR Denial Date:\n01/03/2015 10/04/2014\nApplication Received:\n11/05/2014',
  ],
  [
    'all labels, then all values',
    'Date Assigned:\nDate of Injury:\nDecision Date:\nUR Denial Date:\nApplication Received:\n12/01/2014\n08/02/2013\n01/03/2015\n10/04/2014\n11/05/2014',
  ],
  [
    'columns in another order, other spelling',
    'UR DENIAL DATE: 10-4-2014   decision date: January 3, 2015\nDate of Injury: 8/2/13 Date  Assigned : 12 / 01 / 2014 Application Received: 2014-11-05',
  ],
  [
    'an injury over a span of time',
    'Date Assigned: 12/01/2014 Date of Injury: 08/02/2013 - 06/07/2014\nDecision Date: 01/03/2015 UR Denial Date: 10/04/2014\nApplication Received: 11/05/2014',
  ],
])('reads the five dates: %s', (_, text) => {
  expect(readDates(text)).toEqual(DATES);
});

const header = (number: string, decided: string) =>
  `Case Number: ${number}\nDate Assigned: 12/01/2014 Date of Injury: 08/02/2013\nDecision Date: ${decided} UR Denial Date: 10/04/2014\nPriority: Expedited Application\nReceived:\n11/05/2014`;

test.each(['CM14-0000123', 'CM14 - 0000123', 'CM 14\u20130000123', 'cm140000123'])(
  'takes the case number %s',
  (number) => {
    const text = header(number, '01/03/2015');
    expect(readHeader(text, text)).toEqual({
      caseNumber: 'CM14-0000123',
      dates: DATES,
      priority: 'expedited',
    });
  },
);

test.each([
  ['no case number', header('', '01/03/2015'), 'no case number'],
  [
    'two case numbers',
    `IMR Case Number: CM14-0000999\n${header('CM14-0000123', '01/03/2015')}`,
    'more than one case number',
  ],
  ['no decision date', header('CM14-0000123', ''), 'no decision date'],
  [
    'a decision on no day of the calendar',
    header('CM14-0000123', '02/30/2015'),
    'no decision date',
  ],
  ['a decision before the injury', header('CM14-0000123', '01/03/2012'), 'before the injury'],
])('holds a header with %s, and quotes nothing', (_, text, what) => {
  const read = readHeader(text, text);
  expect(read).toMatchObject({ held: { where: 'header', what: expect.stringContaining(what) } });
  expect(JSON.stringify(read)).not.toMatch(/CM14|\d{4}/);
});

test('leaves out another date that is no day of the calendar', () => {
  const text = header('CM14-0000123', '01/03/2015').replace('12/01/2014', '13/45/2014');
  expect(readHeader(text, text)).toMatchObject({
    dates: { decided: '2015-01-03', denied: '2014-10-04' },
  });
  expect(readHeader(text, text)).not.toHaveProperty('dates.assigned');
});

test('starts below a cover block that names the case too', () => {
  const cover = `IMR Case Number: CM14-0000123\nEmployee: Somebody\n${'Address: somewhere\n'.repeat(20)}`;
  expect(headerStart(cover + header('CM14-0000123', '01/03/2015'))).toBe(cover.length);
});

test('reads dates in any order of label and date pairs', () => {
  const pairs = [
    'Date Assigned: 12/01/2014',
    'Date of Injury: 08/02/2013',
    'Decision Date: 01/03/2015',
    'UR Denial Date: 10/04/2014',
    'Application Received: 11/05/2014',
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(pairs, { minLength: 5 }), (some) => {
      expect(readDates(some.join('  '))).toEqual(DATES);
    }),
  );
});
