import { expect, test } from 'vitest';
import { checkArchive } from '../../src/check/check-archive.ts';
import { archive, edited } from './archive.ts';

const messages = (change: Record<string, string | undefined>): string[] =>
  checkArchive(archive(change)).map(({ message }) => message);

test.each([
  [
    'a slug that stands twice',
    'body-parts',
    'slug: knee',
    'slug: lower-back',
    '"lower-back" stands twice',
  ],
  [
    'a former slug that is in use',
    'treatments',
    'formerly: [physiotherapy]',
    'formerly: [other]',
    '"other" is in use',
  ],
  [
    'a category without other',
    'treatments',
    'slug: other',
    'slug: rest',
    'it has no class "other"',
  ],
  [
    'a pattern that does not compile',
    'treatments',
    '[physical therapy]',
    '["(x"]',
    'regular expression',
  ],
  [
    'a successor that is no entry',
    'guidelines',
    'slug: odg,',
    'slug: odg, replaced: { by: zzz, on: 2016-01-01 },',
    '"zzz", which replaced it',
  ],
  [
    'a whole that is no entry',
    'guidelines',
    'slug: odg,',
    'slug: odg, partOf: zzz,',
    '"zzz", whose part it is',
  ],
  [
    'a treatment that is no entry',
    'reasons',
    'explains: overturned',
    'explains: overturned, treatments: [zzz]',
    '"zzz" is not in treatments.yaml',
  ],
  ['a misspelt key', 'reasons', 'explains: upheld', 'explain: upheld', 'Use "explains"'],
])('%s is a problem', (_, file, from, to, what) => {
  const found = messages(edited(`taxonomy/${file}.yaml`, from, to));
  expect(
    found.some((message) => message.startsWith(`taxonomy/${file}.yaml`) && message.includes(what)),
  ).toBe(true);
});

test('a missing taxonomy is one problem, and cases are not blamed for it', () => {
  expect(messages({ 'taxonomy/reasons.yaml': undefined })).toEqual([
    'taxonomy/reasons.yaml: it is missing. Add it, as the sample archive has it.',
  ]);
});

test('aliases that multiply are refused, few are not', () => {
  const few =
    'bodyParts:\n  - { slug: knee, label: &l Label, sentence: S. }\n  - { slug: lower-back, label: *l, sentence: S. }\n';
  expect(messages({ 'taxonomy/body-parts.yaml': few })).toEqual([]);
  const levels = Array.from(
    { length: 9 },
    (_, n) => `x${n + 1}: &x${n + 1} [${Array(9).fill(`*x${n}`).join(', ')}]`,
  );
  const bomb = `x0: &x0 lol\n${levels.join('\n')}\n`;
  expect(messages({ 'taxonomy/body-parts.yaml': bomb })[0]).toContain('repeat too much');
});
