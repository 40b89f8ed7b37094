import { expect, test } from 'vitest';
import { linesOf, type Piece } from '../../../scripts/read/page-lines.ts';

const piece = (text: string, x: number, y: number, width: number, bold = false): Piece => ({
  text,
  x,
  y,
  width,
  size: 12,
  bold,
});

test('sorts what a page draws in any order into lines', () => {
  const pieces = [
    piece('second', 72, 600, 40),
    piece('world', 105, 650.2, 30),
    piece('hello', 72, 650, 30),
  ];
  expect(linesOf(pieces, 3).map(({ runs, page }) => [runs[0]?.text, page])).toEqual([
    ['hello world', 3],
    ['second', 3],
  ]);
});

test('joins parts of one word, and parts columns', () => {
  const pieces = [
    piece('5% #3', 72, 650, 30),
    piece('0', 102.2, 650, 6),
    piece('column', 200, 650, 40),
  ];
  expect(linesOf(pieces, 1)[0]?.runs).toEqual([{ text: '5% #30   column', bold: false }]);
});

test('keeps weights apart and raised figures in their line', () => {
  const pieces = [
    piece('Label:', 72, 650, 30, true),
    piece('value', 105, 650, 25),
    piece('2', 130.2, 653, 4),
    piece(' ', 135, 650, 3),
  ];
  expect(linesOf(pieces, 1).map((line) => line.runs)).toEqual([
    [
      { text: 'Label:', bold: true },
      { text: ' value2', bold: false },
    ],
  ]);
});
