import fc from 'fast-check';
import { expect, test } from 'vitest';
import { questionsOf } from '../../src/review/questions.ts';
import { letterWith, NOTHING } from './waiting.ts';

test('a word is asked once for the archive, with all its forms, and the most frequent words come first', () => {
  const questions = questionsOf(
    [
      letterWith('1', 'Tarn', 'Wren'),
      letterWith('2', 'tarn', 'Tarn'),
      letterWith('3', 'TARN\u2019s'),
    ],
    NOTHING,
  );
  expect(
    questions.map(({ word, forms, places, letters }) => [word, forms, places, letters.length]),
  ).toEqual([
    ['tarn', ['Tarn', 'TARN\u2019s', 'tarn'], 4, 3],
    ['wren', ['Wren'], 1, 1],
  ]);
});

test('what is decided for the archive, or in a letter for that letter, is not asked again', () => {
  const letters = [letterWith('1', 'Tarn', 'Wren'), letterWith('2', 'Tarn')];
  const own = new Map([['N-1', new Map([['tarn', { action: 'mask' as const }]])]]);
  const archive = new Map([['wren', { action: 'mask' as const }]]);
  const [question, ...others] = questionsOf(letters, { archive, letters: own });
  expect(others).toEqual([]);
  expect(question?.letters.map(({ id }) => id)).toEqual(['2']);
});

test('every place that waits is asked exactly once', () => {
  const surface = fc.constantFrom('Tarn', 'tarn', "Tarn's", 'Wren', 'OAK', 'oak');
  fc.assert(
    fc.property(fc.array(fc.array(surface, { maxLength: 4 }), { maxLength: 6 }), (letters) => {
      const cases = letters.map((surfaces, index) => letterWith(String(index), ...surfaces));
      const asked = questionsOf(cases, NOTHING).flatMap((question) => question.letters);
      const places = asked.flatMap(({ id, doubts }) => doubts.map(({ sentence }) => id + sentence));
      expect(new Set(places).size).toBe(places.length);
      expect(places).toHaveLength(letters.flat().length);
    }),
    { numRuns: 200 },
  );
});

test('a release in capitals answers for lower case, and no release in lower case for capitals', () => {
  const letters = [letterWith('1', 'Tarn', 'tarn')];
  const asked = (word: string, action: 'release' | 'mask') =>
    questionsOf(letters, { ...NOTHING, archive: new Map([[word, { action }]]) }).flatMap(
      ({ forms }) => forms,
    );
  expect(asked('Tarn', 'release')).toEqual([]);
  expect(asked('tarn', 'release')).toEqual(['Tarn']);
  expect(asked('Tarn', 'mask')).toEqual(['tarn']);
  expect(asked('tarn', 'mask')).toEqual([]);
});

test('one key answers for all forms of a question, however it is decided', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Tarn', 'tarn', 'TARN', "Tarn's"), { minLength: 1 }),
      fc.constantFrom('release' as const, 'mask' as const),
      (surfaces, action) => {
        const letters = [letterWith('1', ...surfaces)];
        const [question] = questionsOf(letters, NOTHING);
        const word = (action === 'release' ? question?.released : question?.masked) ?? '';
        const archive = new Map([[word, { action }]]);
        expect(questionsOf(letters, { ...NOTHING, archive })).toEqual([]);
      },
    ),
  );
});
