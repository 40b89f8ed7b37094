import { expect, test } from 'vitest';
import { decidingSentence } from '../../../src/search/check/deciding.ts';
import type { ShownLetter } from '../../../src/search/shown-letter.ts';

type Shown = ShownLetter['determinations'][number];
const decision = (rationale: string[], reasons: Shown['reasons'] = []): Shown => ({
  request: 'Care',
  rationale,
  guidelines: [],
  title: 'Care',
  gloss: 'denial stands',
  reasons,
});
const letter = (determinations: Shown[]) => ({ summary: ['One.', 'Two.'], determinations });

test('the sentence of the first reason decides, with its paragraph in the rationale and in the letter', () => {
  const shown = letter([
    decision(['A first one.']),
    decision(
      ['Some pain. Dr. Who agrees.', 'The record is missing. So it stands.'],
      [{ id: 'no-record', quote: 'The record is missing.' }],
    ),
  ]);
  expect(decidingSentence(shown, 1)).toEqual({
    text: 'The record is missing.',
    reason: 'no-record',
    paragraph: 2,
    count: 5,
  });
});

test('without a reason it is the last sentence of the rationale', () => {
  const shown = letter([decision(['Pain.', 'It helps. It is not necessary.'])]);
  expect(decidingSentence(shown, 0)).toEqual({
    text: 'It is not necessary.',
    paragraph: 2,
    count: 4,
  });
});

test('a reason without its sentence, or whose sentence stands elsewhere, is passed over', () => {
  const reasons = [{ id: 'not-stated' }, { id: 'other', quote: 'Elsewhere.' }];
  expect(decidingSentence(letter([decision(['It is denied.'], reasons)]), 0)?.text).toBe(
    'It is denied.',
  );
});

test('where no text is published there is none', () => {
  expect(decidingSentence(letter([decision([])]), 0)).toBeUndefined();
  expect(decidingSentence(letter([]), 3)).toBeUndefined();
});
