import { expect, test } from 'vitest';
import { MOST_BYTES } from '../../src/check/archive-file.ts';
import { checkNames } from '../../src/check/names.ts';

const messages = (...paths: string[]): string[] =>
  checkNames(paths.map((path) => ({ path, text: '', size: 0 }))).map(({ message }) => message);

test('files of an archive are in their places', () => {
  const paths = [
    'archive.yaml',
    'history.jsonl',
    'vocabulary.yaml',
    'taxonomy/reasons.yaml',
    'pages/about.md',
    'decisions/one.md',
    'programs/ny-dfs.yaml',
    'cases/12/cm15-0000001.md',
  ];
  expect(messages(...paths)).toEqual([]);
});

test.each(['cases/1/Hand, Ana.pdf', 'Hand Ana.txt', 'letters/Hand.docx', 'cases/1/hand.csv'])(
  'a source letter inside the archive is refused, its name not repeated: %s',
  (path) => {
    const [message, ...more] = messages(path);
    expect(message).toContain('source letters');
    expect(message).not.toMatch(/hand/i);
    expect(more).toEqual([]);
  },
);

test('a private folder inside the archive is refused', () => {
  expect(messages('content.private/ledger.json')[0]).toContain(
    'private folder: it lies inside the archive',
  );
});

test.each([
  ['cases/one/cm15-0000001.md', 'no number of a volume'],
  ['cases/01/cm15-0000001.md', 'no number of a volume'],
  ['cases/1/CM15-0000001.md', 'not an id in lower case'],
  ['cases/cm15-0000001.md', 'no file has its place here'],
  ['cases/1/x/y.md', 'no file has its place here'],
  ['notes.md', 'no file has its place here'],
])('%s is out of place', (path, what) => {
  expect(messages(path)[0]).toContain(what);
});

test('a file that is too large, or a link, is a problem', () => {
  const problems = checkNames([
    { path: 'pages/large.md', size: MOST_BYTES + 1 },
    { path: 'pages/link.md', size: 3 },
  ]);
  expect(problems.map(({ message }) => message)).toEqual([
    'pages/large.md: it has 5 MB. Part it, or take it out.',
    'pages/link.md: it is a link, or no file. Put the file itself here.',
  ]);
});

test('a file that is not in UTF-8 is told so', () => {
  const path = 'pages/about.md';
  expect(checkNames([{ path, size: 9, notUtf8: true }]).map(({ message }) => message)).toEqual([
    'pages/about.md: it is not in UTF-8. Save it as text in UTF-8.',
  ]);
});

test('a history may have any size, a case file may not', () => {
  const size = MOST_BYTES + 1;
  const told = (path: string) => checkNames([{ path, size }]).map(({ what }) => what);
  expect(told('history.jsonl')).toEqual([]);
  expect(told('cases/1/cm15-0000001.md')).toEqual(['it has 5 MB']);
});
