import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Call } from '../../scripts/command.ts';
import { command } from '../../scripts/commands/sample.ts';
import { temporaryFolder } from '../temporary-folder.ts';

// An import loads the word lists first, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const engineContent = join(import.meta.dirname, '..', '..', 'content');

let said: string[];
beforeEach(() => {
  said = [];
  for (const stream of ['log', 'error'] as const) {
    vi.spyOn(console, stream).mockImplementation((line: string) => void said.push(line));
  }
});
afterEach(() => vi.restoreAllMocks());

const call = (values: Record<string, string>, ...switches: string[]): Call => ({
  positionals: [],
  value: (name) => values[name],
  has: (name) => switches.includes(name),
});

/** A copy of the engine's own content without its cases. */
function sampleArchive(): string {
  const content = join(temporaryFolder(), 'content');
  for (const name of ['archive.yaml', 'taxonomy']) {
    cpSync(join(engineContent, name), join(content, name), { recursive: true });
  }
  return content;
}

test('with --out it writes the letters as files, each by its medium, and imports nothing', async () => {
  const out = join(temporaryFolder(), 'letters');
  expect(await command.run(call({ out, letters: '12', seed: '4' }))).toBe(0);
  const names = readdirSync(out);
  expect(names.length).toBe(12);
  expect(new Set(names.map((name) => name.slice(name.lastIndexOf('.'))))).toEqual(
    new Set(['.pdf', '.txt']),
  );
});

test('the sample archive is written anew: what an earlier run left is gone, the rest stays', async () => {
  const content = sampleArchive();
  expect(await command.run(call({ content, letters: '9' }))).toBe(0);
  const first = readdirSync(join(content, 'cases', '1'));
  expect(await command.run(call({ content, letters: '4' }))).toBe(0);
  const second = readdirSync(join(content, 'cases', '1'));
  expect([first.length, second.length]).toEqual([9, 4]);
  expect(existsSync(join(content, 'taxonomy', 'treatments.yaml'))).toBe(true);
  expect(readFileSync(join(content, 'history.jsonl'), 'utf8').trim().split('\n').length).toBe(1);
  expect(said.at(-1)).toMatch(/^4 read = 4 published/);
});

test('a dry run says what would become of the letters and writes nothing', async () => {
  const content = sampleArchive();
  expect(await command.run(call({ content, letters: '3' }, 'dry-run', 'json'))).toBe(0);
  expect(existsSync(join(content, 'cases'))).toBe(false);
  expect(JSON.parse(said.at(-1) ?? '')).toMatchObject({ read: 3, published: 3 });
});

test('another archive is refused and left as it is', async () => {
  const content = sampleArchive();
  const settings = join(content, 'archive.yaml');
  writeFileSync(settings, readFileSync(settings, 'utf8').replace('sample: true\n', ''));
  await expect(command.run(call({ content, letters: '2' }))).rejects.toThrow(
    'is not the sample archive',
  );
  expect(existsSync(join(content, 'cases'))).toBe(false);
});

test.each(['many', '-3', '12345678'])('"%s" letters are a misuse', async (letters) => {
  expect(await command.run(call({ letters }))).toBe(2);
  expect(said.at(-1)).toContain(`"${letters}" is no whole number`);
});
