import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { command } from '../../scripts/commands/deidentify.ts';
import type { Call } from '../../scripts/command.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const LETTER = `Notice of Independent Medical Review Determination
Dated: 3/21/2017

Zdenka Kolar
145 Birch Street
Fresno, CA 93650

IMR Case Number: CM17-0000001
Employee: Kolar, Zdenka M.
Date of Birth: 8/10/1966    SSN: XXX-XX-2327
Claim Number: WC869000114

Dear Ms. Kolar:

CLINICAL CASE SUMMARY
On 10/26/2016 ms. kolar saw Dr. Bzdusek; Z.K. takes Norco 10/325 at L4-5.
`;

const file = (name: string, text: string): string => {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, text);
  return path;
};
const called = (positionals: string[], flags: Record<string, string | true> = {}): Call => ({
  positionals,
  has: (name) => flags[name] === true,
  value: (name) => {
    const value = flags[name];
    return typeof value === 'string' ? value : undefined;
  },
});
const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
afterEach(() => errors.mockClear());
const told = (): string => errors.mock.calls.flat().join('\n');

async function run(
  positionals: string[],
  flags: Record<string, string | true> = {},
): Promise<[number, string]> {
  const out = join(temporaryFolder(), 'out');
  const code = await command.run(called(positionals, { ...flags, out }));
  return [code, readFileSync(out, 'utf8')];
}

test('a letter comes back with masks in place, header and all', async () => {
  const [code, text] = await run([file('a.txt', LETTER)]);
  expect(code).toBe(0);
  expect(text).toBe(`Notice of Independent Medical Review Determination
Dated: 2017

[name]
[address]
[place], CA 936

IMR Case Number: [identifier]
Employee: [name]
Date of Birth: 1966    SSN: [identifier]
Claim Number: [identifier]

Dear Ms. [name]:

CLINICAL CASE SUMMARY
In 2016 ms. [name] saw Dr. [name]; [name] takes Norco 10/325 at L4-5.
`);
});

test('JSON Lines come back as JSON Lines, held ones without text', async () => {
  const lines = [
    { id: 1, text: LETTER, other: true },
    { id: 'b', text: 'Nobody is named.' },
  ];
  const [code, text] = await run([
    file('a.jsonl', lines.map((line) => JSON.stringify(line)).join('\n')),
  ]);
  expect(code).toBe(1);
  const [first, second] = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as object);
  expect(first).toMatchObject({
    id: 1,
    held: null,
    text: expect.stringContaining('[name]') as string,
  });
  expect(first).not.toHaveProperty('other');
  expect(second).toEqual({
    id: 'b',
    text: '',
    held: expect.stringContaining('no claimant') as string,
  });
});

test('a profile that keeps the case number keeps it', async () => {
  const [, text] = await run([file('a.txt', LETTER)], { profile: 'state-publication' });
  expect(text).toContain('IMR Case Number: CM17-0000001');
});

test('--explain tells kind, score and reason of every span, and no value', async () => {
  await run([file('a.txt', LETTER)], { explain: true });
  expect(told()).toContain('line 4: name, 0.95, a name of the header');
  expect(told()).not.toMatch(/kolar|fresno|birch/i);
  const [, text] = await run([file('a.jsonl', JSON.stringify({ id: 1, text: LETTER }))], {
    explain: true,
  });
  expect(JSON.parse(text)).toHaveProperty(['spans', 0, 'reason']);
});

test('what cannot be used is told without a word of it', async () => {
  expect(await command.run(called([]))).toBe(2);
  expect(await command.run(called(['x'], { profile: 'open' }))).toBe(2);
  await expect(command.run(called(['nowhere/Kolar.txt']))).rejects.toThrow(
    /^file 1: it cannot be read/,
  );
  await expect(
    command.run(called([file('b.jsonl', '{"id": 1, "name": "Kolar"}')])),
  ).rejects.toThrow(/^line 1: it is no object/);
  const [code, text] = await run([file('c.txt', 'Nobody is named.')]);
  expect([code, text]).toEqual([1, '']);
  expect(told()).not.toContain('Kolar');
});

/** An archive with its taxonomies alone, and what people decided of words. */
function archiveWith(vocabulary: string, decisions: object[]): string {
  const content = join(temporaryFolder(), 'archive');
  for (const name of ['archive.yaml', 'taxonomy'])
    cpSync(join('content', name), join(content, name), { recursive: true });
  writeFileSync(join(content, 'vocabulary.yaml'), vocabulary);
  mkdirSync(`${content}.private`);
  const lines = decisions.map((line) => `${JSON.stringify(line)}\n`).join('');
  writeFileSync(join(`${content}.private`, 'decisions.jsonl'), lines);
  return content;
}

test('an archive\u2019s released words, wordings and decisions on one letter hold, as in an import', async () => {
  const letter = `${LETTER}A Quillomex and a Brandtorvik and a Vossmarq were seen.\n`;
  const seen = async (content?: string): Promise<string> =>
    (await run([file('a.txt', letter)], content === undefined ? {} : { content }))[1]
      .trim()
      .split('\n')
      .at(-1) ?? '';
  expect(await seen()).toBe('A [removed] and a [removed] and a [removed] were seen.');
  const about = { date: '2026-01-31', reason: 'a device' };
  const content = archiveWith(
    'released: [{ word: Quillomex, date: 2026-01-31, reason: a device }]',
    [
      { ...about, action: 'edit', word: 'brandtorvik', replacement: 'device' },
      { ...about, action: 'release', word: 'Vossmarq', letter: 'CM17-0000001' },
    ],
  );
  expect(await seen(content)).toBe('A Quillomex and a device and a Vossmarq were seen.');
  await expect(run([file('a.txt', letter)], { content: temporaryFolder() })).rejects.toThrow(
    '--content: this folder is no archive',
  );
});

test('a drug that the archive\u2019s own taxonomy names is no word in doubt', async () => {
  const letter = `${LETTER}He takes Zorvixane daily.\n`;
  const content = archiveWith('released: []', []);
  const path = join(content, 'taxonomy', 'treatments.yaml');
  const yaml = readFileSync(path, 'utf8');
  expect((await run([file('a.txt', letter)], { content }))[1]).toContain('[removed] daily');
  writeFileSync(
    path,
    yaml.replace(/drugs:\n(\s+)/, (all, space) => `${all}Zorvixane: []\n${space}`),
  );
  expect((await run([file('a.txt', letter)], { content }))[1]).toContain('takes Zorvixane daily');
});

test('JSON Lines are told by what they are: under another name, in UTF-16, with a mark', async () => {
  const lines = `${JSON.stringify({ id: 1, text: LETTER })}\n`;
  const all = [
    file('letters.txt', lines),
    file('letters.JSONL', `\ufeff${lines}`),
    file('letters.ndjson', lines),
  ];
  writeFileSync(all[2] ?? '', Buffer.from(`\ufeff${lines}`, 'utf16le'));
  for (const path of all) {
    const [code, text] = await run([path]);
    expect(JSON.parse(text), path).toMatchObject({ id: 1, held: null });
    expect(code).toBe(0);
  }
});

test('what is not what its name says, empty, or too long is held with the reason, and the others go on', async () => {
  const folder = temporaryFolder();
  const put = (name: string, bytes: string | Uint8Array): string => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };
  const [code, text] = await run([
    put('a.jsonl', '%PDF-1.4 nothing'),
    put('b.pdf', LETTER),
    put('c.txt', ''),
    put('d.txt', new Uint8Array(21 * 2 ** 20).fill(97)),
    put('e.txt', Buffer.from(LETTER.replace('Birch', 'B\u00fcrch'), 'latin1')),
  ]);
  expect(code).toBe(1);
  expect(text.match(/^Employee: \[name\]$/gm)).toHaveLength(1);
  expect(told().match(/^letter [1234], /gm)).toHaveLength(4);
  expect(told()).not.toMatch(/kolar/i);
  const long = JSON.stringify({ id: 7, text: LETTER + 'a '.repeat(2 ** 20) });
  const [, answer] = await run([put('f.jsonl', `${long}\n{"id":8,"text":""}\n`)]);
  expect(
    answer
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { id: 7, text: '', held: expect.stringContaining('million characters') as string },
    { id: 8, text: '', held: expect.stringContaining('no claimant') as string },
  ]);
});

test('a letter is never written over by what was made of it', async () => {
  const letter = file('a.txt', LETTER);
  expect(await command.run(called([letter], { out: letter }))).toBe(2);
  expect(readFileSync(letter, 'utf8')).toBe(LETTER);
});
