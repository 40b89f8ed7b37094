import { expect, test } from 'vitest';
import { checkVocabulary } from '../../src/check/vocabulary.ts';
import { vocabularyText } from '../../src/review/vocabulary-text.ts';

const check = (text: string) => checkVocabulary([{ path: 'vocabulary.yaml', size: 1, text }]);
const messages = (text: string): string[] => check(text).problems.map(({ message }) => message);
const entry = (word: string, more = ''): string =>
  `  - { word: ${word}, date: 2026-01-31, reason: a word${more} }\n`;

test('what review writes is read again, whatever the word', () => {
  const released = ['no', '1e3', 'null', "o'tarn", 'a: b', '2026-01-31', '#x'].map((word) => ({
    ...{ word, date: '2026-01-31', reason: 'a "word": yes', by: 'null' },
  }));
  const { released: read, problems } = check(vocabularyText(released));
  expect(problems).toEqual([]);
  expect(new Set(read)).toEqual(new Set(released));
});

test('a word may be released for the archive, and for cases by themselves', () => {
  const entry = { word: 'tarn', date: '2026-01-31', reason: 'a word' };
  const released = [entry, { ...entry, case: 'CM1' }, { ...entry, case: 'CM2' }];
  expect(check(vocabularyText(released))).toEqual({ released, problems: [] });
});

test('an archive without a vocabulary released nothing', () => {
  expect(checkVocabulary([])).toEqual({ released: [], problems: [] });
});

test.each([
  [
    'all capitals',
    entry('TARN'),
    ':2 released.0.word: "TARN" is not how it is compared. Write "Tarn"',
  ],
  ['a possessive', entry('"tarn\'s"'), 'Write "tarn"'],
  ['a word twice', entry('tarn') + entry('tarn'), ':3 released.1.word: "tarn" stands twice'],
  ['an unknown key', entry('tarn', ', who: ab'), ':2 released.0.who: no key has this name here'],
  ['a missing reason', '  - { word: tarn, date: 2026-01-31 }\n', 'released.0.reason'],
])('%s is told with its line', (_, entries, message) => {
  expect(messages(`released:\n${entries}`).join('\n')).toContain(message);
});
