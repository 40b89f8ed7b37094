import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { SOUND } from '../check/archive.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { casebook } from './command-line.ts';

const CASE = 'cases/1/cm15-0000001.md';

/** The sound archive with corrections of its case, and with the ledger's line about it. */
function archiveWith(corrections: string): string {
  const content = join(temporaryFolder(), 'content');
  const text = (SOUND[CASE] ?? '').replace('removed: {}', `removed: {}\n${corrections}`);
  for (const [path, file] of Object.entries({ ...SOUND, [CASE]: text })) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), file);
  }
  const entry = {
    id: 'CM15-0000001',
    known: [
      { kind: 'claimant', value: 'Ottoline Brackwater' },
      { kind: 'employer', value: 'Brightwell Canning Company' },
      { kind: 'identifier', value: '2E-104877' },
    ],
  };
  mkdirSync(`${content}.private`, { mode: 0o700 });
  writeFileSync(join(`${content}.private`, 'ledger.jsonl'), `${JSON.stringify(entry)}\n`, {
    mode: 0o600,
  });
  return content;
}

const note = (said: string): string => `corrections:\n  - { date: 2016-05-06, note: ${said} }`;
const check = (content: string) => casebook(['check', '--content', content]);

test('a note that says what kind of thing changed, and when, passes', async () => {
  const { code, out } = await check(
    archiveWith(note('The guideline of decision 1 was read wrongly.')),
  );
  expect([code, out]).toEqual([0, '1 case files, 0 problems.\n']);
}, 30_000);

test.each([
  ['the claimant’s name', 'The name of Ms. Brackwater was taken out.'],
  ['the whole name in capitals', 'We took out OTTOLINE BRACKWATER.'],
  ['the employer', 'Brightwell Canning was named.'],
  ['a claim number', 'The number 2E-104877 was printed.'],
  ['the claimant’s initials', 'It is known that O. B. asked for it.'],
  ['the name with a slip', 'It is known that Brackwatr asked for it.'],
  ['somebody whom no ledger knows', 'The word Orlindovic was taken out.'],
  ['a day that was made a year', 'The day 07/23/2014 was printed.'],
  ['a telephone number', 'The number (415) 555-0187 was printed.'],
])(
  'a note that repeats what was removed stops check, which does not say it: %s',
  async (_, said) => {
    const { code, out } = await check(archiveWith(note(said)));
    expect(code).toBe(1);
    expect(out).toMatch(/^cases\/1\/cm15-0000001\.md:\d+/m);
    expect(out).not.toMatch(/Brackwat|Brightwell|104877|O\. B\.|Orlindovic|07\/23|555/i);
  },
);

test('a note has one line', async () => {
  const { code, out } = await check(
    archiveWith('corrections:\n  - date: 2016-05-06\n    note: |\n      One.\n      Two.'),
  );
  expect(code).toBe(1);
  expect(out).toMatch(
    /corrections\.0\.note: the text does not fit\. Write one line without spaces/,
  );
}, 30_000);
