import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findPrivateTraces } from '../../../scripts/withdraw/private-traces.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const lines = (...values: object[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');

/** An archive's folder with files in the private one beside it, by path. */
function archiveWith(files: Record<string, string>): {
  content: string;
  read(path: string): string;
} {
  const content = join(temporaryFolder(), 'content');
  const folder = `${content}.private`;
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return { content, read: (path) => readFileSync(join(folder, path), 'utf8') };
}

const own = { id: '2015-k7w3m9xq', source: '/inbox/a.pdf', sha256: 'aa11', caseNumber: 'XY15-1' };
const other = { id: '2015-zzzzzzzz', source: '/inbox/b.pdf', sha256: 'bb22', caseNumber: 'XY15-2' };

test('every line about the case or its letter goes, and all others stay as they were', async () => {
  const { content, read } = archiveWith({
    'ledger.jsonl': lines(own, other),
    'held.jsonl': lines({ source: '/inbox/a.pdf', what: 'x' }, { source: '/inbox/c.pdf' }),
    'log.jsonl': lines(
      { letter: 'XY15-1', word: 'Orange' },
      { letter: 'XY15-2' },
      { word: 'Case' },
    ),
    'again.jsonl': lines({ sha256: 'aa11' }, { words: ['2015-k7w3m9xq'] }),
    key: 'not a list',
  });
  const traces = await findPrivateTraces(content, '2015-k7w3m9xq');
  expect(traces.lines).toBe(4);
  expect(traces.sources).toEqual([{ source: '/inbox/a.pdf', sha256: 'aa11' }]);
  await traces.remove();
  expect(read('ledger.jsonl')).toBe(lines(other));
  expect(read('held.jsonl')).toBe(lines({ source: '/inbox/c.pdf' }));
  expect(read('log.jsonl')).toBe(lines({ letter: 'XY15-2' }, { word: 'Case' }));
  expect(read('again.jsonl')).toBe(lines({ words: ['2015-k7w3m9xq'] }));
  expect(read('key')).toBe('not a list');
  expect(statSync(join(`${content}.private`, 'ledger.jsonl')).mode & 0o777).toBe(0o600);
});

test('the ledger is written last: a run that was cut off finds its way again', async () => {
  const { content } = archiveWith({
    'ledger.jsonl': lines(own),
    'zebra.jsonl': lines({ sha256: 'aa11' }),
  });
  const { files } = await findPrivateTraces(content, '2015-k7w3m9xq');
  expect(files.map((path) => path.split('/').at(-1))).toEqual(['zebra.jsonl', 'ledger.jsonl']);
});

test('files named after the case or its letter go, and those of a longer id stay', async () => {
  const { content } = archiveWith({
    'ledger.jsonl': lines(own),
    'spool/2015-k7w3m9xq-00ff.md': 'text',
    'held/AA11.txt': 'text',
    'spool/2015-k7w3m9xqz-00ff.md': 'text',
  });
  await (await findPrivateTraces(content, '2015-k7w3m9xq')).remove();
  const there = (path: string) => existsSync(join(`${content}.private`, path));
  expect(there('spool/2015-k7w3m9xq-00ff.md')).toBe(false);
  expect(there('held/AA11.txt')).toBe(false);
  expect(there('spool/2015-k7w3m9xqz-00ff.md')).toBe(true);
});

test('a broken line stays, and an archive without a private folder has no traces', async () => {
  const { content, read } = archiveWith({ 'ledger.jsonl': `{"id": 2015-k7w3m9xq\n${lines(own)}` });
  await (await findPrivateTraces(content, '2015-k7w3m9xq')).remove();
  expect(read('ledger.jsonl')).toBe('{"id": 2015-k7w3m9xq\n');
  const bare = await findPrivateTraces(join(temporaryFolder(), 'content'), 'a');
  expect(bare).toMatchObject({ files: [], lines: 0, sources: [] });
});
