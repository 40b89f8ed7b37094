import { expect, test } from 'vitest';
import { checkArchive, readCheckedArchive } from '../../src/check/check-archive.ts';
import { archive, edited } from './archive.ts';

const list = (...entries: string[]) => ({
  'withdrawn.yaml': `withdrawn:\n${entries.map((entry) => `  - ${entry}\n`).join('')}`,
});
const gone = (id: string, reason = 'privacy') =>
  `{ id: ${id}, date: 2026-01-31, reason: ${reason} }`;
const said = (change: Record<string, string>) =>
  checkArchive(archive(change)).map(({ message }) => message);

test('an archive tells what it has taken down, and one without the list has taken nothing down', () => {
  const change = list(gone('CM15-0000009'), gone('2015-k7w3m9xq', 'court-order'));
  const { withdrawn, problems } = readCheckedArchive(archive(change));
  expect(problems).toEqual([]);
  expect(withdrawn).toEqual([
    { id: 'CM15-0000009', date: '2026-01-31', reason: 'privacy' },
    { id: '2015-k7w3m9xq', date: '2026-01-31', reason: 'court-order' },
  ]);
  expect(readCheckedArchive(archive()).withdrawn).toEqual([]);
});

test('a case that is on the list and still there is named, with the command that finishes it', () => {
  expect(said(list(gone('CM15-0000001')))).toEqual([
    'cases/1/cm15-0000001.md: the case was taken down. Finish it: npm run withdraw -- cm15-0000001 --reason privacy.',
  ]);
});

test('a case may replace one that was taken down', () => {
  const replaces = edited(
    'cases/1/cm15-0000001.md',
    'removed: {}',
    'removed: {}\nsupersedes: CM14-9',
  );
  expect(said(replaces)).toHaveLength(1);
  expect(said({ ...replaces, ...list(gone('cm14-9')) })).toEqual([]);
});

test.each([
  ['twice the same id', list(gone('A1'), gone('a1')), /withdrawn\.yaml:3 id: "a1" stands twice/],
  ['another reason', list(gone('A1', 'privcy')), /withdrawn\.yaml:2 .*privacy/],
  ['a word of the letter', list('{ id: A1, date: 2026-01-31, reason: privacy, note: x }'), /note/],
  ['no YAML', { 'withdrawn.yaml': 'withdrawn: [' }, /withdrawn\.yaml/],
  ['no list', { 'withdrawn.yaml': '[]' }, /withdrawn\.yaml/],
])('a broken list is named by its line: %s', (_, change, expected) => {
  const messages = said(change);
  expect(messages).toHaveLength(1);
  expect(messages[0]).toMatch(expected);
});
