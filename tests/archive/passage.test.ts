import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passage, piecesOf } from '../../src/archive/passage.ts';

/** What is marked stands in guillemets, masks in braces. */
const marked = (text: string, ...quotes: string[]) =>
  passage(text, quotes)
    .map(({ deciding, pieces }) => {
      const words = pieces.map((piece) => (piece.mask ? `{${piece.text}}` : piece.text)).join('');
      return deciding ? `«${words}»` : words;
    })
    .join('');

test('a deciding sentence is marked where it stands', () => {
  expect(marked('It rains. The street is wet. So be it.', 'The street is wet.')).toBe(
    'It rains. «The street is wet.» So be it.',
  );
});

test('a mask is cut out, also inside a deciding sentence', () => {
  expect(marked('Dr. [name] saw [name] at [employer].', 'saw [name]')).toBe(
    'Dr. {[name]} «saw {[name]}» at {[employer]}.',
  );
});

test('brackets that are no mask are the letter’s own words', () => {
  expect(piecesOf('pain [sic] and [names]')).toEqual([
    { text: 'pain [sic] and [names]', mask: false },
  ]);
});

test('two sentences side by side stay two, overlapping ones become one', () => {
  expect(marked('One. Two.', 'One.', ' Two.')).toBe('«One.»« Two.»');
  expect(marked('One two three.', 'One two', 'two three')).toBe('«One two three».');
});

test('a quote that does not stand there marks nothing', () => {
  expect(marked('One.', 'Two.', '')).toBe('One.');
});

test('the pieces joined are the paragraph', () => {
  const words = fc.array(fc.constantFrom('[name]', '[', ']', ' ', 'pain', 'a.', '<b>'));
  fc.assert(
    fc.property(words, fc.nat(9), fc.nat(9), (parts, start, length) => {
      const text = parts.join('');
      const quote = text.slice(start, start + length);
      const joined = passage(text, [quote]).flatMap(({ pieces }) => pieces);
      expect(joined.map((piece) => piece.text).join('')).toBe(text);
    }),
  );
});
