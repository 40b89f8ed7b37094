import { expect, test } from 'vitest';
import type { RawDocument } from '../../src/pipeline/document.ts';
import { normalize } from '../../src/pipeline/normalize.ts';
import { joiner } from '../../src/pipeline/normalize/join.ts';
import { paragraphsOf } from '../../src/pipeline/normalize/paragraphs.ts';

function textDocument(text: string): RawDocument {
  const lines = text
    .split('\f')
    .flatMap((part, index) =>
      part
        .split('\n')
        .map((line) => ({ runs: line === '' ? [] : [{ text: line }], page: index + 1 })),
    );
  return { lines, medium: 'text' };
}

const befores = (text: string) =>
  normalize(textDocument(text)).map((line) => [line.text, line.before]);

test('marks empty lines as gaps', () => {
  expect(befores('one\ntwo\n\nthree\nfour\nfive')).toEqual([
    ['one', 'none'],
    ['two', 'none'],
    ['three', 'gap'],
    ['four', 'none'],
    ['five', 'none'],
  ]);
});

test('takes an empty line after every line for none, and more than one for a gap', () => {
  expect(befores('one\n\ntwo\n\n \n\nthree\n\nfour\n\nfive').map(([, before]) => before)).toEqual([
    'none',
    'none',
    'gap',
    'none',
    'none',
  ]);
});

test('takes out page numbers and what returns on every page, and keeps the letter\u2019s own lines', () => {
  const page = (number: number, text: string) =>
    `Widget Board\n${text}\n${text} again\nmore ${number}b\nPage ${number} of 3`;
  const document = textDocument([page(1, 'alpha'), page(2, 'beta'), page(3, 'gamma')].join('\f'));
  const texts = normalize(document).map((line) => line.text);
  expect(texts).toEqual([
    'alpha',
    'alpha again',
    'more 1b',
    'beta',
    'beta again',
    'more 2b',
    'gamma',
    'gamma again',
    'more 3b',
  ]);
});

test('takes out furniture that stands in the middle of a sentence, and joins the sentence over it', () => {
  const text =
    'The thumb was seen and\nFinal Determination Letter for IMR Case Number CM15-0000321\nPage 2 of 5\nkneaded twice in spring.';
  expect(paragraphsOf(normalize(textDocument(text)), joiner(text), false)).toEqual([
    'The thumb was seen and kneaded twice in spring.',
  ]);
});

test('parts paragraphs where a sentence ends and its line ends early', () => {
  const text =
    'Some words that fill a line of this text to its very end and\nbeyond it. Done.\nNext there come words that fill another line of this text\nand go on.';
  expect(paragraphsOf(normalize(textDocument(text)), joiner(text), false)).toEqual([
    'Some words that fill a line of this text to its very end and beyond it. Done.',
    'Next there come words that fill another line of this text and go on.',
  ]);
});

test('tells paragraphs of pages by their distance, and weights by their runs', () => {
  const line = (text: string, y: number, bold: number) => ({
    runs: [
      { text: text.slice(0, bold), bold: true },
      { text: text.slice(bold), bold: false },
    ].filter((run) => run.text !== ''),
    page: 1,
    x: 72,
    y,
    size: 12,
  });
  const lines = [
    line('Label: one', 700, 6),
    line('two', 686, 0),
    line('three', 672, 0),
    line('Four', 644, 4),
    line('five', 630, 0),
  ];
  const read = normalize({ lines, medium: 'pdf' });
  expect(read.map(({ before, bold }) => [before, bold])).toEqual([
    ['none', 6],
    ['none', 0],
    ['none', 0],
    ['gap', 4],
    ['none', 0],
  ]);
});

test('keeps columns apart, and texts without weights without', () => {
  const [line] = normalize(textDocument('Name: A  B: C'));
  expect(line).toMatchObject({
    text: 'Name: A B: C',
    columns: ['Name: A', 'B: C'],
    bold: undefined,
  });
});
