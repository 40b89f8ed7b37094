import { expect, test } from 'vitest';
import type { KnownValue } from '../../src/gate/known.ts';
import { Lookout } from '../../src/gate/lookout.ts';

const ordinary = new Set([
  'long',
  'may',
  'young',
  'hand',
  'work',
  'center',
  'price',
  'clinic',
  'of',
  'orange',
]);
const isOrdinary = (word: string): boolean => ordinary.has(word);

/** Kinds of what is found in a text, for a case `A1` that knows `values` and text of the case `of`. */
function found(values: KnownValue[], text: string, of?: string): string[] {
  const lookout = new Lookout([{ id: 'A1', known: values }], isOrdinary);
  return [...new Set(lookout.find(text, of).map(({ kind }) => kind))];
}

const claimant = (value: string): KnownValue[] => [{ kind: 'claimant', value }];

test.each([
  'Bellamira Quintrell',
  'BELLAMIRA QUINTRELL',
  'bellamira quintrell',
  'Quintrell, Bellamira',
  'QUINTRELL, BELLAMIRA',
  'Bellamira\nQuintrell',
  'Bellamira J. Quintrell',
  'bellamira-quintrell',
  'BellamiraQuintrell',
  'xbellamiraquintrelly',
  'Béllamirâ Quintrell',
  'Bellamira Quintrell’s',
  'Mr. Quintrell',
  'quint-\nrell',
  'Quint\u00adrell',
  'bellamira',
])('a name is found as %j', (text) => {
  expect(found(claimant('Quintrell, Bellamira Jo'), `She saw ${text} then.`)).toEqual(['claimant']);
});

test.each([
  ["O'Quintrell", 'OQuintrell'],
  ['Ana Ruiz-Velmont', 'Ana Velmont'],
  ['Ana Ruiz-Velmont', 'Velmont'],
  ['Ana Ruiz-Velmont', 'ruizvelmont'],
  ['Ana de la Velmont', 'De la Velmont'],
  ['Jørgen Łukaszko', 'Jorgen Lukaszko'],
  ['Dr. Ilse Velmont, M.D.', 'Velmont'],
  ['Алиса Круглова', 'круглова'],
])('of %j the form %j is found', (value, text) => {
  expect(found(claimant(value), text)).toEqual(['claimant']);
});

test.each([
  ['Kim', 'kimono and akimbo'],
  ['Velmont', 'velmontine'],
  ['May Young', 'it may, for a young man, help'],
  ['May Long', 'it may long-term help'],
])('%j is not found in %j', (value, text) => {
  expect(found(claimant(value), text)).toEqual([]);
});

test('a name that is an ordinary word is a name in its own case alone, and there where it is written as one', () => {
  const long = claimant('Bellamira Long');
  expect(found(long, 'It is known that Long was seen.', 'a1')).toEqual(['claimant']);
  expect(found(long, 'Then Mr. Long was seen.', 'A1')).toEqual(['claimant']);
  expect(found(long, 'Long-term use is not advised; the Long Beach list.', 'A1')).toEqual([]);
  expect(found(long, 'It is known that Long was seen.', 'B2')).toEqual([]);
  expect(found(long, 'It is known that Long was seen.')).toEqual([]);
  expect(found(claimant('Bellamira Hand'), 'the Hand test was done', 'A1')).toEqual([]);
});

test('an author who is cited elsewhere is not the patient of that name', () => {
  const values = claimant('Bellamira Velmont');
  for (const text of ['(Velmont, 2006)', 'Velmont et al. found', 'Velmont and Trask 2001'])
    expect(found(values, text, 'B2')).toEqual([]);
  expect(found(values, '(Velmont, 2006)', 'A1')).toEqual(['claimant']);
});

test.each<[string, string, string[]]>([
  ['identifier', 'WC-4417-902', ['WC-4417-902', 'wc4417902', 'WC 4417 902', 'x WC-4417-\n902']],
  ['identifier', '123-45-6789', ['123456789', '123 45 6789', 'MRN123456789']],
  ['phone', '(555) 555-0142', ['555.555.0142', '15555550142', '+1 (555) 555-0142']],
  ['email', 'b.quin@example.com', ['B.Quin@Example.com', 'bquin@example.com']],
  ['address', '4410 Umber Street, Apt 4', ['4410 Umber St', '4410 UMBER STREET']],
  [
    'birth',
    '3/7/1961',
    [
      '3/7/1961',
      '03/7/1961',
      '3-07-1961',
      '03/07/1961',
      '1961-03-07',
      'March 7, 1961',
      '7 Mar 1961',
      'MARCH 07 1961',
    ],
  ],
  [
    'employer',
    'The Velmont Foundry, Inc.',
    ['Velmont Foundry', 'velmontfoundry', 'VELMONT FOUNDRY INC'],
  ],
  ['administrator', 'Velmontgard', ['Velmontgard', 'VELMONTGARD’s']],
])('a %s such as %s is found wherever it stands', (kind, value, texts) => {
  for (const text of texts)
    expect(found([{ kind, value }], `so ${text} it is`), text).toEqual([kind]);
});

test('a short number and a place are looked for in their own case', () => {
  const values = [
    { kind: 'zip', value: '00093' },
    { kind: 'city', value: 'Velmontville' },
  ];
  expect(found(values, 'in Velmontville 00093', 'A1')).toEqual(['city', 'zip']);
  expect(found(values, 'in Velmontville 00093', 'B2')).toEqual([]);
});

test('a day of birth with a short year is looked for in its own case, and as a date alone', () => {
  const values = [{ kind: 'birth', value: '3/7/1961' }];
  for (const text of ['born 3/7/61 in', 'born 03/07/61 in', 'born 3-7-61 in'])
    expect(found(values, text, 'A1'), text).toEqual(['birth']);
  for (const text of ['born 3/7/61 in', 'at 3761 in', 'of 3 7 61 in', 'at 371961 in'])
    expect(found(values, text), text).toEqual([]);
  expect(found(values, 'at 3761 in 371961', 'A1')).toEqual([]);
});

test('figures of a list are no number', () => {
  expect(found([{ kind: 'identifier', value: '12345678' }], '[1,2,3,4,5,6,7,8]')).toEqual([]);
  expect(found([{ kind: 'identifier', value: '123456' }], '12 34 56')).toEqual([]);
});

test("the archive's own words are excused, but in their own case where they are written as a name", () => {
  const lookout = new Lookout([{ id: 'A1', known: claimant('Bellamira Velmont') }], isOrdinary);
  lookout.excuse('The Velmont guideline');
  expect(lookout.find('the velmont scale')).toEqual([]);
  expect(lookout.find('Then Mr. Velmont came.', 'A1')).toHaveLength(1);
  expect(lookout.find('Bellamira Velmont')).not.toEqual([]);
});

test("the program's own number of a case that is published under it is public", () => {
  const known = [{ kind: 'identifier', value: 'CM15 0001234' }];
  expect(new Lookout([{ id: 'CM15-0001234', known }], isOrdinary).find('CM15-0001234')).toEqual([]);
});

/** What is found in a text of the claimant's own case. */
const own = (text: string, value = 'Quintrell, Bellamira Jo') => found(claimant(value), text, 'A1');

test.each([
  'Then B.Q. was seen.',
  'Then B. Q. was seen.',
  'Then B. J. Q. was seen.',
  'Then B.J.Q was seen.',
  'It was for B. Q., again.',
  'Then (B.Q.) was seen.',
])('dotted initials of the claimant are found in the own case: %j', (text) => {
  expect(own(text)).toEqual(['claimant']);
  expect(found(claimant('Quintrell, Bellamira Jo'), text, 'B2')).toEqual([]);
  expect(found(claimant('Quintrell, Bellamira Jo'), text)).toEqual([]);
});

test('a degree after a name and an hour are no initials; initials in another order are others', () => {
  expect(own('Signed by Vance, M.D. today.', 'Dunmore, Mabel')).toEqual([]);
  expect(own('Signed by \\[name], M.D. today.', 'Dunmore, Mabel')).toEqual([]);
  expect(own('at 4 P.M. it was', 'Mabel, Pia')).toEqual([]);
  expect(own('It is known that M.D. was seen.', 'Dunmore, Mabel')).toEqual(['claimant']);
  expect(own('Then Q.B. was seen; the U.S. list; e.g. b.q. too.')).toEqual([]);
});

test.each([
  'It is known that Quintrel was seen.',
  'It is known that Quintrlel was seen.',
  'It is known that Quintarel was seen.',
  'In May the Belamira family came.',
  'The Quinttrell, then, came.',
])('the name with a slip is found in the own case: %j', (text) => {
  expect(own(text)).toEqual(['claimant']);
  expect(found(claimant('Quintrell, Bellamira Jo'), text, 'B2')).toEqual([]);
});

test.each([
  'Quintrel was seen.',
  'It was quintrel that came.',
  'It was the Quintrel Scale that came.',
  'It was QUINTREL that came.',
  'It is a Quartett of them.',
])(
  'what begins a sentence, is no single capital, or is too far off is left to the word lists: %j',
  (text) => {
    expect(own(text)).toEqual([]);
  },
);

test('a word of a list or of the archive itself is no slip of a name', () => {
  expect(own('It was the Hande that came.', 'Handel, Long')).toEqual(['claimant']);
  expect(own('It was the Hand that came.', 'Hande, Long')).toEqual([]);
  const lookout = new Lookout([{ id: 'A1', known: claimant('Bellamira Velmont') }], isOrdinary);
  expect(lookout.find('It was the Velmonte list.', 'A1')).toHaveLength(1);
  lookout.excuse('the Velmonte list');
  expect(lookout.find('It was the Velmonte list.', 'A1')).toEqual([]);
});
