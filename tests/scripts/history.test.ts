import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { historyProblems, newestChange, recordHistory } from '../../scripts/history.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const lines = (folder: string) =>
  readFileSync(join(folder, 'history.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

test('the history tells what was added, corrected and removed since its last line', async () => {
  const folder = temporaryFolder();
  await recordHistory(
    folder,
    new Map([
      ['b', '1'],
      ['a', '1'],
    ]),
    '2026-01-01',
  );
  await recordHistory(
    folder,
    new Map([
      ['a', '2'],
      ['c', '1'],
    ]),
    '2026-01-02',
  );
  expect(lines(folder)).toEqual([
    { date: '2026-01-01', added: { a: '1', b: '1' }, corrected: {}, removed: [] },
    { date: '2026-01-02', added: { c: '1' }, corrected: { a: '2' }, removed: ['b'] },
  ]);
  expect(await newestChange(folder)).toBe('2026-01-02');
});

test('nothing changed writes nothing', async () => {
  const folder = temporaryFolder();
  await recordHistory(folder, new Map([['a', '1']]), '2026-01-01');
  const before = readFileSync(join(folder, 'history.jsonl'));
  await recordHistory(folder, new Map([['a', '1']]), '2026-01-02');
  expect(readFileSync(join(folder, 'history.jsonl'))).toEqual(before);
});

test('a run that was cut off before its line is made up for by the next', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'history.jsonl'), '');
  await recordHistory(
    folder,
    new Map([
      ['written-before', '1'],
      ['new', '1'],
    ]),
    '2026-01-03',
  );
  expect(Object.keys(lines(folder)[0].added)).toEqual(['new', 'written-before']);
});

test('an archive without history has no newest change', async () => {
  expect(await newestChange(temporaryFolder())).toBeUndefined();
});

test.each([
  '{"date":"2026-01-01"',
  '<<<<<<< ours',
  'null',
  '{"date":1,"added":{},"corrected":{},"removed":[]}',
])(
  'a line that is none of a history (%s) is told with its place, and nothing is written over it',
  async (line) => {
    const folder = temporaryFolder();
    await recordHistory(folder, new Map([['a', '1']]), '2026-01-01');
    const text = `${readFileSync(join(folder, 'history.jsonl'), 'utf8')}\n${line}\n`;
    writeFileSync(join(folder, 'history.jsonl'), text);
    const [problem] = await historyProblems(folder);
    expect(problem?.message).toMatch(/^history\.jsonl:3: it is no line of a history\. Restore /);
    await expect(recordHistory(folder, new Map(), '2026-01-02')).rejects.toThrow('history.jsonl:3');
    expect(readFileSync(join(folder, 'history.jsonl'), 'utf8')).toBe(text);
  },
);
