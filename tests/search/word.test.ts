import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encode } from '../../src/search/encode.ts';
import { wordsOf } from '../../src/search/word.ts';

const words = (text: string) => wordsOf(text).map(({ word }) => word);

test.each([
  ['Low-back pain and/or numbness', ['low', 'back', 'pain', 'and', 'or', 'numbness']],
  [
    'the patient’s knee, the patients’ knees',
    ['the', 'patient', 'knee', 'the', 'patients', 'knees'],
  ],
  ["don’t, can't", ['dont', 'cant']],
  ['L4-5 and L5-S1', ['l4-5', 'and', 'l5-s1']],
  [
    'section 9792.24.2(b), 10/325mg #60, pages 98-99.',
    ['section', '9792.24.2(b', '10/325mg', '#60', 'pages', '98-99'],
  ],
  ['(50%) of # and % alone', ['50%', 'of', 'and', 'alone']],
  ['## #60! "#7"', ['#60', '#7']],
  ['U.S. Department—of “Labor”', ['u', 's', 'department', 'of', 'labor']],
  ['R&D e.g. A(b)c', ['r', 'd', 'e', 'g', 'a', 'b', 'c']],
  ['ﬁbers ＡＢＣ', ['fibers', 'abc']],
  ['naïve café', ['naïve', 'café']],
  ['re-evaluation -- … !', ['re', 'evaluation']],
  ['ratio a:b a+b', ['ratio', 'a:b', 'a+b']],
])('the words of %j', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('a mask is no word and ends the run, whatever it is glued to', () => {
  const found = wordsOf('seen by [name]’s doctor ([employer]) in [place]/[date].');
  expect(found.map(({ word, run }) => `${run} ${word}`)).toEqual([
    '0 seen',
    '0 by',
    '1 doctor',
    '2 in',
  ]);
});

test('other words in brackets are the letter’s own', () => {
  expect(words('[sic] [the] report')).toEqual(['sic', 'the', 'report']);
});

test('a word’s place is where it stands in the shown text', () => {
  const text = 'Ａ “ﬁne” patient’s ½ L4-5, cafe\u0301.';
  const shown = wordsOf(text).map(({ start, end }) => text.slice(start, end));
  expect(shown).toEqual(['Ａ', 'ﬁne', 'patient', '½', 'L4-5', 'cafe\u0301']);
});

const anyText = fc.string({ unit: 'grapheme', maxLength: 60 });

test('words stand in order, in their place, without overlap, and are never empty', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let end = 0;
      for (const word of wordsOf(text)) {
        expect(word.word).not.toBe('');
        expect(word.start).toBeGreaterThanOrEqual(end);
        expect(word.end).toBeLessThanOrEqual(text.length);
        end = word.start;
      }
    }),
  );
});

test('a text’s words are those of the same text in capitals', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), (text) => {
      expect(words(text.toUpperCase())).toEqual(words(text));
    }),
  );
});

test('codes hold letters and digits alone, and none begins another', () => {
  const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(encode(one)).toMatch(/^[a-z0-9]+$/);
      expect(encode(one).startsWith(encode(other))).toBe(one === other);
    }),
  );
  expect(encode('Ψq#60')).toBe('q3a8qq71qq23q60qq');
});
