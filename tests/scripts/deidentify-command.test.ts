import { readFileSync, writeFileSync } from 'node:fs';
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
