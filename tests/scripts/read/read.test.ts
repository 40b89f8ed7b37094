import { expect, test } from 'vitest';
import { MOST_PAGES } from '../../../scripts/read/pdf.ts';
import { MOST_CHARACTERS } from '../../../scripts/read/length.ts';
import { MOST_BYTES, readLetter } from '../../../scripts/read/read.ts';
import { isHeld } from '../../../src/pipeline/letter.ts';
import { makePdf } from './make-pdf.ts';
import { HELVETICA, rawPdf } from './raw-pdf.ts';

const NAME = 'Zyxwv Utsrq.pdf';
const bytes = (text: string) => new TextEncoder().encode(text);

test('reads a PDF\u2019s lines with pages, places and weights, and its columns in one line', async () => {
  const pdf = await makePdf([
    ['Heading of the page', ['Date of Injury:', '05/06/2013'], 'Plain line.'],
    ['Second', 'End.'],
  ]);
  const document = await readLetter(pdf, NAME);
  if (isHeld(document)) throw new Error(document.held.what);
  expect(document.medium).toBe('pdf');
  expect(document.lines.map(({ runs, page }) => ({ runs, page }))).toEqual([
    { runs: [{ text: 'Heading of the page', bold: true }], page: 1 },
    { runs: [{ text: 'Date of Injury:   05/06/2013', bold: false }], page: 1 },
    { runs: [{ text: 'Plain line.', bold: false }], page: 1 },
    { runs: [{ text: 'Second', bold: true }], page: 2 },
    { runs: [{ text: 'End.', bold: false }], page: 2 },
  ]);
  expect(document.lines[0]).toMatchObject({
    size: expect.closeTo(12, 0),
    x: expect.closeTo(72, 0),
  });
});

test('reads the same PDF again: its bytes are left alone', async () => {
  const pdf = await makePdf([['Once']]);
  const copy = pdf.slice();
  expect(await readLetter(pdf, NAME)).toEqual(await readLetter(copy, NAME));
  expect(pdf).toEqual(copy);
});

test.each([
  ['a text', 'one\r\ntwo\f\u2019three', bytes('one\r\ntwo\f\u2019three')],
  ['a text with a byte order mark', '', bytes('\uFEFFone\r\ntwo\f\u2019three')],
  [
    'UTF-16, little end first',
    '',
    Uint8Array.from(Buffer.from('\uFEFFone\r\ntwo\f\u2019three', 'utf16le')),
  ],
  [
    'UTF-16, big end first',
    '',
    Uint8Array.from(Buffer.from('\uFEFFone\r\ntwo\f\u2019three', 'utf16le').swap16()),
  ],
  ['UTF-16 without a mark', '', Uint8Array.from(Buffer.from('one\r\ntwo\f\u2019three', 'utf16le'))],
  ['Windows-1252', '', Uint8Array.from([...bytes('one\r\ntwo\f'), 0x92, ...bytes('three')])],
])('reads %s in its own coding', async (_, __, file) => {
  const document = await readLetter(file, 'a.txt');
  expect(document).toEqual({
    medium: 'text',
    lines: [
      { runs: [{ text: 'one' }], page: 1 },
      { runs: [{ text: 'two' }], page: 1 },
      { runs: [{ text: '\u2019three' }], page: 2 },
    ],
  });
});

const whole = await makePdf([['Heading', 'Text of a letter.']]);

test.each<[string, Uint8Array, string, RegExp]>([
  ['an empty file', new Uint8Array(), NAME, /empty/],
  ['a PDF that is cut off', whole.slice(0, 400), NAME, /damaged or cut off/],
  ['a PDF behind a password', await makePdf([['Secret']], { userPassword: 'x' }), NAME, /password/],
  ['a PDF without text', await makePdf([[]]), NAME, /no text/],
  [
    'a PDF with too many pages',
    await makePdf(Array.from({ length: MOST_PAGES + 1 }, () => ['.'])),
    NAME,
    /201 pages.*200/,
  ],
  [
    'a text that calls itself a PDF',
    bytes('Dear all'),
    NAME,
    /ends in \.pdf, but it is plain text/,
  ],
  [
    'a picture that calls itself a PDF',
    Uint8Array.from([0x89, ...bytes('PNG\r\n')]),
    NAME,
    /ends in \.pdf, but it is a picture \(PNG\)/,
  ],
  ['a PDF that calls itself a text', whole, 'Zyxwv.txt', /ends in \.txt, but it is a PDF/],
  ['an Office document', bytes('PK\u0003\u0004word'), 'Zyxwv.txt', /Office document/],
  ['a web page', bytes('<!DOCTYPE html><p>Hello'), 'Zyxwv.txt', /web page/],
  [
    'a picture without an ending',
    Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]),
    'Zyxwv',
    /it is a picture \(JPEG\)/,
  ],
  ['an enormous file', new Uint8Array(MOST_BYTES + 1), NAME, /21 MB.*20 MB/],
  ['an enormous text', bytes('secret '.repeat(MOST_CHARACTERS / 6)), 'Zyxwv.txt', /over 2 million/],
  ['zero bytes in a text', bytes('Dear\0all, this is binary'), 'Zyxwv.txt', /zero bytes/],
  ['a text of spaces', bytes(' \n \n'), 'Zyxwv.txt', /no text/],
])('rejects %s with a message that names neither file nor text', async (_, file, name, what) => {
  const answer = await readLetter(file, name);
  expect(answer).toMatchObject({
    held: { where: 'file', what: expect.stringMatching(what), rejected: true },
  });
  expect(JSON.stringify(answer)).not.toMatch(/zyxwv|dear|secret|hello/i);
});

test('rejects a small PDF that unpacks to far more text than a letter has', async () => {
  const text = `BT /F1 12 Tf ${'1 0 0 1 72 700 Tm (secret word) Tj '.repeat(200_000)}ET`;
  const answer = await readLetter(rawPdf(text, HELVETICA), NAME);
  expect(answer).toMatchObject({ held: { what: 'it has over 2 million characters' } });
}, 60_000);

const LINE = 'The request for the treatment is not medically necessary, and the denial is upheld. ';

// Characters as numbers of shapes in a font, as TrueType fonts have them: "T" is the shape 55.
const inShapes = (text: string): string =>
  `<${[...text].map((one) => (one.charCodeAt(0) - 29).toString(16).padStart(4, '0')).join('')}>`;

test('rejects a PDF whose font does not say which characters it draws, instead of reading "7KH" for "The"', async () => {
  const drawing = `BT /F1 12 Tf ${`1 0 0 1 72 700 Tm ${inShapes(LINE)} Tj `.repeat(20)} ET`;
  const font =
    '<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/X' +
    '/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 500>>]>>';
  const answer = await readLetter(rawPdf(drawing, font), NAME);
  expect(answer).toMatchObject({ held: { what: expect.stringMatching(/which characters/) } });
  const said = `BT /F1 12 Tf ${`1 0 0 1 72 700 Tm (${LINE}) Tj `.repeat(20)} ET`;
  expect(isHeld(await readLetter(rawPdf(said, HELVETICA), NAME))).toBe(false);
});

test('rejects a PDF that is encrypted in an unknown way, and says so', async () => {
  const locked = rawPdf('BT ET', HELVETICA, '/Encrypt 6 0 R');
  const answer = await readLetter(locked, NAME);
  expect(answer).toMatchObject({ held: { what: expect.stringMatching(/encrypted/) } });
});

test.each([
  ['a page\u2019s size', 900, 1100, 'page 2'],
  ['an emblem\u2019s size', 200, 100, undefined],
])('a second page that is but a picture of %s', async (_, width, height, where) => {
  const letter = await makePdf([
    ['Heading', LINE, LINE],
    { picture: { width, height }, line: 'FAX 1' },
  ]);
  const answer = await readLetter(letter, NAME);
  expect(isHeld(answer) ? answer.held.where : undefined).toBe(where);
});
