import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { ImportReport } from '../../../scripts/import/report.ts';
import { writeLetters } from '../../../scripts/sample/write-letters.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { casebookHere } from '../in-process.ts';

/** Runs an import and gives its report, as the last line has it. */
async function importInto(
  content: string,
  paths: string[],
  ...flags: string[]
): Promise<{ report: ImportReport; code: number; out: string; err: string }> {
  const { code, out, err } = await casebookHere([
    'import',
    '--content',
    content,
    '--source',
    'anonymized',
    '--json',
    ...flags,
    ...paths,
  ]);
  expect(err).toBe('');
  return { report: JSON.parse(out.trim().split('\n').at(-1) ?? ''), code, out, err };
}

/** Every case file with a hash of its bytes. */
function casesOf(content: string): Record<string, string> {
  const folder = join(content, 'cases');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.md'),
  );
  return Object.fromEntries(
    names.sort().map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}

let letters: string[] = [];
let shelf = '';

beforeAll(async () => {
  shelf = mkdtempSync(join(tmpdir(), 'casebook-letters-'));
  letters = await writeLetters(shelf, 7, 14);
  return () => rmSync(shelf, { recursive: true });
}, 30_000);

test('a folder of letters becomes an archive that passes its check, and importing again changes no byte', async () => {
  const content = join(temporaryFolder(), 'archive');
  const first = await importInto(content, [shelf], '--profile', 'state-publication');
  expect(first.report).toMatchObject({ read: 14, published: 14, unchanged: 0, problems: [] });
  expect(first.code).toBe(0);
  const [cases, history] = [casesOf(content), readFileSync(join(content, 'history.jsonl'), 'utf8')];
  expect(Object.keys(cases)).toHaveLength(14);
  expect((await casebookHere(['check', '--content', content])).code).toBe(0);
  const settings = readFileSync(join(content, 'archive.yaml'), 'utf8');
  expect(settings).toContain('source: anonymized');
  expect(settings).not.toMatch(/^(?:notice|sample):/m);

  const second = await importInto(content, [shelf]);
  expect(second.report).toMatchObject({ read: 14, published: 0, unchanged: 14 });
  expect(casesOf(content)).toEqual(cases);
  expect(readFileSync(join(content, 'history.jsonl'), 'utf8')).toBe(history);
}, 60_000);

test('letters imported one by one, the last first, give the same case files as all at once', async () => {
  const [together, apart] = [join(temporaryFolder(), 'a'), join(temporaryFolder(), 'b')];
  const some = letters.slice(0, 4);
  await importInto(together, some, '--profile', 'state-publication');
  await importInto(apart, [some[3] ?? ''], '--profile', 'state-publication');
  await importInto(apart, some.slice(0, 3).reverse());
  expect(casesOf(apart)).toEqual(casesOf(together));
}, 60_000);

test('what is no readable letter is counted and told, and the rest of the run goes on', async () => {
  const folder = temporaryFolder();
  const bad = join(folder, 'bad');
  mkdirSync(bad);
  const pdf = letters.find((path) => path.endsWith('.pdf')) ?? '';
  const bytes = readFileSync(pdf);
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);
  writeFileSync(join(bad, 'jane-doe-empty.txt'), '');
  writeFileSync(join(bad, 'jane-doe-truncated.pdf'), bytes.subarray(0, bytes.length / 3));
  writeFileSync(join(bad, 'jane-doe-picture.pdf'), png);
  writeFileSync(join(bad, 'jane-doe-recipe.txt'), 'Take two eggs and a pound of flour.\n');
  writeFileSync(join(bad, 'jane-doe-pdf.txt'), bytes);
  writeFileSync(join(bad, 'notes.md'), 'left out');
  cpSync(pdf, join(bad, 'letter.pdf'));
  cpSync(pdf, join(bad, 'the-same-again.pdf'));

  const { report, code, out } = await importInto(
    join(folder, 'archive'),
    [bad],
    '--profile',
    'state-publication',
  );
  const { read, published, unchanged, held, rejected, duplicates, problems } = report;
  expect({ read, published, unchanged, duplicates }).toEqual({
    read: 7,
    published: 1,
    unchanged: 0,
    duplicates: 1,
  });
  expect(held + rejected).toBe(5);
  expect(problems).toHaveLength(6);
  expect(code).toBe(1);
  expect(out).toContain('1 other files (not .pdf or .txt) were left out.');
  expect(out).not.toContain('jane-doe');
  for (const { where, what, todo } of problems)
    expect([where, what, todo].every(Boolean)).toBe(true);
}, 60_000);

test('a corrected letter replaces its case in place', async () => {
  const folder = temporaryFolder();
  const content = join(folder, 'archive');
  const [letter] = letters.filter((path) => path.endsWith('.txt'));
  const copy = join(folder, 'letter.txt');
  cpSync(letter ?? '', copy);
  await importInto(content, [copy], '--profile', 'state-publication');
  const [name] = Object.keys(casesOf(content));
  const text = readFileSync(copy, 'utf8');
  writeFileSync(
    copy,
    text.replace(/Decision rationale:/, 'Decision rationale: The records were read twice.'),
  );
  const { report } = await importInto(content, [copy]);
  expect(report).toMatchObject({ read: 1, published: 1 });
  expect(Object.keys(casesOf(content))).toEqual([name]);
  const corrected = readFileSync(join(content, 'cases', name ?? ''), 'utf8');
  expect(corrected).toContain('The records were read twice.');
  expect(corrected).toContain('note: The text of the letter was replaced by a new import.');
  expect((await importInto(content, [copy])).report).toMatchObject({ unchanged: 1 });
}, 60_000);

test('an import says how much of each field it read, what changed since the one before, and names blanks where asked', async () => {
  const content = join(temporaryFolder(), 'archive');
  const [first, second] = [letters.slice(0, 3), letters.slice(3, 6)];
  const { out } = await importInto(content, first, '--profile', 'state-publication');
  expect(out).toMatch(
    /^Read of 3 letters with \d+ determinations:\n {2}age +\d of 3 +\d+\.\d %\n/m,
  );
  expect(out).not.toContain('not read:');
  const again = await importInto(content, second, '--blanks');
  expect(again.out).toMatch(/ {2}age +\d of 3 +\d+\.\d % +[+-]\d+\.\d\n/);
  for (const [, blanks = ''] of again.out.matchAll(/^case CM\d\d-\d{7}: not read: (.*)$/gm))
    expect(blanks).toMatch(/^[a-z,\u2019 ]+$/);
  expect(statSync(join(`${content}.private`, 'quality.json')).mode & 0o777).toBe(0o600);
}, 60_000);

test('a dry run says what would be and writes nothing', async () => {
  const content = join(temporaryFolder(), 'archive');
  const { report } = await importInto(content, [shelf], '--dry-run');
  expect(report).toMatchObject({ read: 14, published: 14 });
  expect(existsSync(content)).toBe(false);
}, 60_000);

test('under safe harbor a case has an id of the archive, and its number is nowhere', async () => {
  const content = join(temporaryFolder(), 'archive');
  const [letter = ''] = letters;
  await importInto(content, [letter]);
  const [name = ''] = Object.keys(casesOf(content));
  expect(name).toMatch(/^1\/20\d\d-[0-9a-z]{8}\.md$/);
  const number = /CM\d\d-\d{7}/.exec(letter)?.[0] ?? 'no number';
  for (const file of [`cases/${name}`, 'history.jsonl']) {
    expect(readFileSync(join(content, file), 'utf8')).not.toContain(number);
  }
  expect(statSync(`${content}.private`).mode & 0o777).toBe(0o700);
}, 60_000);

test('letters that must name a claimant and do not are held', async () => {
  const content = join(temporaryFolder(), 'archive');
  const bare = letters.filter(
    (path) => path.endsWith('.txt') && !readFileSync(path, 'utf8').includes('Employee'),
  );
  const { code, out } = await casebookHere([
    'import',
    '--content',
    content,
    '--json',
    bare[0] ?? '',
  ]);
  expect(code).toBe(1);
  expect(out).toContain('--source anonymized');
  expect(existsSync(join(content, 'cases'))).toBe(false);
}, 60_000);

test.each([
  [['import'], 'no letters named'],
  [['import', '--profile', 'safe-harbour', '.'], 'Use safe-harbor'],
  [['import', '--program', 'ca-dwcc', '.'], 'Use ca-dwc'],
  [['import', '--prfile', 'strict', '.'], 'Did you mean --profile?'],
  [['imprt'], 'Did you mean import?'],
  [['import', '--content'], 'needs DIR'],
  [['import', '--source', 'anonymous', '.'], 'Use anonymized'],
])('a command used wrongly exits 2 and says how: %j', async (words, said) => {
  const { code, err } = await casebookHere(words);
  expect(code).toBe(2);
  expect(err).toContain(said);
});

test('nobody imports into the sample archive', async () => {
  const content = temporaryFolder();
  for (const name of ['archive.yaml', 'taxonomy'])
    cpSync(join('content', name), join(content, name), { recursive: true });
  const { code, err } = await casebookHere(['import', '--content', content, letters[0] ?? '']);
  expect(code).toBe(1);
  expect(err).toContain('this is the sample archive');
});

test('a folder that holds something else does not become an archive', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'thesis.docx'), '');
  const { code, err } = await casebookHere([
    'import',
    '--content',
    folder,
    '--source',
    'anonymized',
    letters[0] ?? '',
  ]);
  expect(code).toBe(1);
  expect(err).toContain('is not an archive, and not empty');
});

test('an import finishes what one left that was cut off while it made the archive', async () => {
  const [whole, cut] = [join(temporaryFolder(), 'a'), join(temporaryFolder(), 'b')];
  const some = letters.slice(0, 2);
  const junk = [
    'archive.yaml.0a1b2c3d.tmp',
    'history.jsonl.0a1b2c3d.tmp',
    'taxonomy/reasons.yaml.0a1b2c3d.tmp',
  ];
  mkdirSync(join(cut, 'taxonomy'), { recursive: true });
  mkdirSync(`${cut}.private/spool`, { recursive: true });
  for (const name of junk) writeFileSync(join(cut, name), 'half a fi');
  writeFileSync(`${cut}.private/key.0a1b2c3d.tmp`, 'half a k');
  for (const content of [whole, cut])
    await importInto(content, some, '--profile', 'state-publication');
  const all = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  expect(all(cut)).toEqual(all(whole));
  expect(all(`${cut}.private`)).toEqual(all(`${whole}.private`));
  expect(casesOf(cut)).toEqual(casesOf(whole));
}, 60_000);

test('an import into an archive whose history is broken changes nothing', async () => {
  const content = join(temporaryFolder(), 'archive');
  await importInto(content, letters.slice(0, 1), '--profile', 'state-publication');
  writeFileSync(join(content, 'history.jsonl'), '<<<<<<< ours\n');
  const before = casesOf(content);
  const { code, err } = await casebookHere(['import', '--content', content, letters[1] ?? '']);
  expect(code).toBe(1);
  expect(err).toMatch(/^history\.jsonl:1: it is no line of a history\. Restore [^\n]*\n$/);
  expect(casesOf(content)).toEqual(before);
  const checked = await casebookHere(['check', '--content', content]);
  expect(checked).toMatchObject({ code: 1, out: expect.stringContaining('history.jsonl:1: ') });
}, 60_000);
