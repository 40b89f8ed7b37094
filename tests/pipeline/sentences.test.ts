import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesOf } from '../../src/pipeline/sentences.ts';

/** Sentences are parted by `|` here; the bar itself is not part of the paragraph. */
test.each([
  'One sentence.| Another one.',
  'It is denied.| The next follows.| "A quoted one."| The last',
  'Dr. Gray saw him.| He was well.',
  'Use an aid, e.g. Velcro straps.| Then rest.',
  'See p. 98 and pp. 12-14 of the guideline.| It is clear.',
  'MRI vs. CT was discussed.| Neither is needed.',
  'The disc at L4-5. | The next level is normal.',
  'A dose of 7.5 mg was given.| It helped.',
  'A short rest helps (e.g., sleep.)| This form needs a helper.',
  'The (Gray, 2004). | Therapy is active.',
  'Injury of 2016.|In a report he was well.',
  'Date of 11/23/16.|The request followed.',
  'The pain was mild.|He went home.',
  'The U.S. Food and Drug Administration agreed.| It was sold.',
  'He came at 9 a.m. | The examination was normal.',
  'J. Gray wrote it.| It was read.',
  'See www.Example.Org for more.| Then decide.',
  'She asked: why?| Nobody knew!| They left.',
  'The therapy helped..| The pain fell.',
  '1. The first criterion is met.| 2. The second is not.',
  'Sections 9792.20 to 9792.26 apply.| They are old.',
  'The trial failed.| 6 visits were left.',
  'It is of type II.| Surgery is an option.',
  'Smith et al. 2004 found so.| Others did not.',
  'As of Nov. 12 he was well.| He is now.',
  'the request was modified. he was told so.',
  'The answer was No. | He left.',
])('parts sentences as marked: %s', (marked) => {
  const parts = marked.split('|');
  expect(sentencesOf(parts.join(''))).toEqual(parts.map((part) => part.trim()));
});

test('empty text has no sentences', () => {
  expect(sentencesOf('')).toEqual([]);
  expect(sentencesOf('  ')).toEqual([]);
});

test('no letter of a paragraph is lost, doubled or changed', () => {
  const word = fc.constantFrom(
    'Dr',
    'The',
    'pain',
    'e.g',
    '2016',
    'L4-5',
    '(see',
    'p',
    '"quoted',
    'vs',
    'A',
    'U.S',
  );
  const mark = fc.constantFrom('.', '. ', ' ', ', ', '? ', '." ', '.) ', '..');
  const paragraph = fc
    .array(fc.tuple(word, mark), { maxLength: 40 })
    .map((pairs) => pairs.flat().join(''));
  fc.assert(
    fc.property(paragraph, (text) => {
      const sentences = sentencesOf(text);
      expect(sentences.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      for (const sentence of sentences) expect(text).toContain(sentence);
    }),
  );
});
