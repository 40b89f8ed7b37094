import { expect, test } from 'vitest';
import { compilePattern, knowsTreatment, readTaxonomy } from '../src/taxonomy.ts';

const entry = (slug: string) => ({ slug, label: slug, sentence: 'A sentence.' });
const taxonomy = readTaxonomy({
  treatments: { categories: [{ ...entry('surgery'), classes: [entry('knee-surgery')] }] },
  bodyParts: { bodyParts: [entry('knee')] },
  guidelines: { guidelines: [entry('odg')] },
  reasons: { reasons: [{ ...entry('not-stated'), explains: 'either' }] },
});

test.each([
  ['MRI', 'an mri of', true],
  ['MRI', 'mrid', false],
  ['low back', 'low  back', true],
  ['low back', 'low\nback pain', true],
  ['PT', 'EMPTY', false],
  ['x-?rays?', 'X-ray', true],
  ['#\\d+', 'tablets #60', true],
  ['follow ?up', 'followup visit', true],
  ['follow ?up', 'follow \n up visit', true],
  ['(?:treat|care)', 'a treatment', false],
  ['(?:treat|care)\\w*', 'a treatment', true],
  ['\\p{Lu}\\p{L}+ et al', 'Åberg et al', true],
])('the pattern %s in "%s": %s', (pattern, text, found) => {
  expect(compilePattern(pattern).test(text)).toBe(found);
});

test('a sticky pattern is found at its place alone', () => {
  const pattern = compilePattern('MRI', 'y');
  pattern.lastIndex = 3;
  expect([pattern.test('an MRI'), pattern.test('an MRI')]).toEqual([true, false]);
});

test.each([
  ['surgery/knee-surgery', true],
  ['surgery', true],
  ['unclassified', true],
  ['surgery/knee', false],
  ['knee-surgery', false],
])('the treatment %s is known: %s', (path, known) => {
  expect(knowsTreatment(taxonomy, path)).toBe(known);
});

test('entries are found by slug, classes by path', () => {
  expect(taxonomy.classes.get('surgery/knee-surgery')?.category.slug).toBe('surgery');
  expect([taxonomy.bodyParts.size, taxonomy.guidelines.size, taxonomy.reasons.size]).toEqual([
    1, 1, 1,
  ]);
});
