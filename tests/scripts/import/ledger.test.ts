import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  type PublishedEntry,
  readDoubts,
  readHeld,
  readLedger,
  recordHeld,
  recordPublished,
} from '../../../scripts/import/ledger.ts';
import { privateFolder } from '../../../scripts/import/private-folder.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const held = (source: string) => ({ source, sha256: 's', where: 'header', what: 'w', todo: 't' });

const published = (id: string, surfaces: string[] = []): PublishedEntry => ({
  id,
  caseNumber: `N-${id}`,
  source: `/letters/${id}.txt`,
  sha256: 's',
  known: [{ kind: 'claimant', value: 'Vasquillo, Ramonda' }],
  said: { body: 'hash' },
  doubts: surfaces.map((surface) => ({ surface, sentence: surface, place: 'summary' })),
});

const record = (content: string, entries: PublishedEntry[]): Promise<void> =>
  recordPublished(content, new Set(entries.map(({ id }) => id)), () => entries);

test('a letter that is published is no longer held, and a run adds to the ones before', async () => {
  const content = join(temporaryFolder(), 'archive');
  await recordHeld(content, new Set(), [held('a'), held('b')]);
  await recordHeld(content, new Set(['a']), [held('c')]);
  const left = await Array.fromAsync(readHeld(content));
  expect(left.map(({ source }) => source)).toEqual(['b', 'c']);
});

test('a run replaces the entries of its letters and leaves the others as they are', async () => {
  const content = join(temporaryFolder(), 'archive');
  await record(content, [published('a', ['Kestrelbay', 'Oakmantle']), published('b', ['Tarn'])]);
  await record(content, [published('a'), published('c', ['Wren'])]);
  const ledger = await Array.fromAsync(readLedger(content));
  expect(ledger.map(({ id }) => id).sort()).toEqual(['a', 'b', 'c']);
  expect(ledger[0]).not.toHaveProperty('doubts');
  const doubts = await Array.fromAsync(readDoubts(content));
  expect(doubts.map(({ id, doubts: [first] }) => [id, first?.surface])).toEqual([
    ['b', 'Tarn'],
    ['c', 'Wren'],
  ]);
});

test('every list is its owner\u2019s alone, and nothing else is left beside it', async () => {
  const content = join(temporaryFolder(), 'archive');
  await record(content, [published('a')]);
  await recordHeld(content, new Set(), []);
  const folder = privateFolder(content);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(readdirSync(folder).sort()).toEqual(['doubts.jsonl', 'held.jsonl', 'ledger.jsonl']);
  for (const name of readdirSync(folder))
    expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
});

test('a broken line is named by its number and never quoted, and the list stays as it is', async () => {
  const content = join(temporaryFolder(), 'archive');
  await record(content, [published('a')]);
  const path = join(privateFolder(content), 'ledger.jsonl');
  const broken = `${readFileSync(path, 'utf8')}{"id":"b","source":"/letters/vasquillo`;
  writeFileSync(path, broken);
  const failure = record(content, [published('c')]);
  await expect(failure).rejects.toThrow('ledger.jsonl:2: this line of a private list is broken');
  await expect(failure).rejects.not.toThrow('vasquillo');
  expect(readFileSync(path, 'utf8')).toBe(broken);
});
