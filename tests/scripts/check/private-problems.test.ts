import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { privateProblems } from '../../../scripts/check/private-problems.ts';
import { recordPublished } from '../../../scripts/import/ledger.ts';
import { privateFolder } from '../../../scripts/import/private-folder.ts';
import { sha256 } from '../../../scripts/import/shelf.ts';
import { writeLetters } from '../../../scripts/sample/write-letters.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

/** A repository with an archive's folder in it, and files that git tracks. */
function repository(files: Record<string, string | Buffer>): { root: string; content: string } {
  const root = temporaryFolder();
  const content = join(root, 'archive');
  mkdirSync(content);
  const git = (...words: string[]) => execFileSync('git', ['-C', root, ...words]);
  git('init', '-q');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true, mode: 0o700 });
    writeFileSync(join(root, path), text, { mode: 0o600 });
  }
  git('add', '-A', '-f');
  return { root, content };
}

const problems = async (content: string): Promise<string[]> =>
  (await privateProblems(content)).map(({ where, what }) => `${where}: ${what}`);

test('an archive in git without anything private has no problem', async () => {
  const { content } = repository({
    'archive/archive.yaml': 'x',
    'archive/history.jsonl': '{}\n',
    'notes.txt': 'Take two eggs.',
    'data.jsonl': '{"text":"Take two eggs."}\n',
  });
  expect(await problems(content)).toEqual([]);
});

test.each([
  ['a private folder', 'archive.private/ledger.jsonl', 'archive.private: it is in git'],
  ['an inbox', 'in/Inbox/vasquillo.docx', 'Inbox: it is in git'],
  ['a ledger elsewhere', 'copies/ledger.jsonl', 'copies: a private list in it is in git'],
  ['held letters elsewhere', 'copies/held.jsonl', 'copies: a private list in it is in git'],
  ['a scanned letter', 'a/vasquillo.pdf', 'a: a PDF, which may be a letter, in it is in git'],
])('%s in git is a problem', async (_, path, problem) => {
  const { content } = repository({ [path]: '{}\n' });
  expect(await problems(content)).toEqual([problem]);
});

test.each([
  '{"id":"1","caseNumber":"1","source":"/in/x.txt","sha256":"00","known":[],"said":{}}',
  '{"id":"1","caseNumber":"1","doubts":[],"source":"/in/x.txt"}',
])('a private list under another name in git is a problem: %s', async (line) => {
  const { content } = repository({ 'copies/old.jsonl': `${line}\n` });
  expect(await problems(content)).toEqual(['copies: a private list in it is in git']);
});

test('a source letter in git is told by what it is, whatever its name, and is not named', async () => {
  const shelf = temporaryFolder();
  const written = await writeLetters(shelf, 7, 6);
  const pdf = written.find((path) => path.endsWith('.pdf')) ?? '';
  const text = written.find((path) => path.endsWith('.txt')) ?? '';
  const { content } = repository({
    'a/vasquillo.PDF': readFileSync(pdf),
    'b/vasquillo.txt': readFileSync(text),
    'c/vasquillo.jsonl': `${JSON.stringify({ id: 1, text: readFileSync(text, 'utf8') })}\n`,
  });
  const found = await problems(content);
  expect(found).toEqual(
    ['a', 'b', 'c'].map((folder) => `${folder}: a source letter in it is in git`),
  );
  expect(found.join()).not.toContain('vasquillo');
}, 30_000);

test('what was imported is a source letter, even where no program would know it', async () => {
  const { content } = repository({ 'old/x.txt': 'no letter by its look' });
  const sha = sha256('no letter by its look');
  const entry = {
    id: '1',
    caseNumber: '1',
    source: '/x',
    sha256: sha,
    known: [],
    said: {},
    doubts: [],
  };
  await recordPublished(content, new Set(['1']), () => [entry]);
  expect(await problems(content)).toEqual(['old: a source letter in it is in git']);
});

test('a private folder that others can open is a problem', async () => {
  const content = join(temporaryFolder(), 'archive');
  mkdirSync(content);
  await recordPublished(content, new Set(), () => []);
  expect(await problems(content)).toEqual([]);
  chmodSync(join(privateFolder(content), 'ledger.jsonl'), 0o644);
  expect(await problems(content)).toEqual([
    'private folder: 1 of its entries can be read by others than their owner',
  ]);
});
