import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDecided, recordVerdict } from '../../../scripts/review/decided.ts';
import { makeAnew } from '../../../scripts/review/make-anew.ts';
import { readWaiting } from '../../../scripts/review/waiting.ts';
import { withdraw } from '../../../scripts/withdraw/withdraw.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import {
  allText,
  caseTexts,
  doubtfulArchive,
  hashOf,
  importAgain,
  insert,
  review,
  WORDS,
} from './doubtful-archive.ts';

const VALUES = /quillomex|brandtorvik/i;
const [BOTH, ONE] = WORDS;

test('a word is masked until it is released, then stands in every letter, and can be taken back', async () => {
  const archive = await doubtfulArchive();
  expect(allText(archive)).not.toMatch(VALUES);
  const masked = caseTexts(archive);

  const released = await review(archive, '--release', BOTH, '--reason', 'a device', '--by', 'ab');
  expect(released.out).toContain('2 cases changed');
  expect(allText(archive)).toMatch(/The Quillomex was read\. A \\\[removed\] was seen\./);
  expect(allText(archive)).toContain("The QUILLOMEX's page");
  expect(allText(archive)).not.toContain('corrections');
  expect(readFileSync(join(archive.content, 'vocabulary.yaml'), 'utf8')).toMatch(
    /- \{ word: Quillomex, date: 20\d\d-\d\d-\d\d, reason: a device, by: ab \}/,
  );

  const hash = hashOf(archive);
  expect((await importAgain(archive)).out).toContain('2 read = 0 published + 2 unchanged');
  expect(hashOf(archive)).toBe(hash);

  await review(archive, '--undo', `${BOTH}\u2019s`);
  expect(allText(archive)).not.toMatch(VALUES);
  const noted = Object.values(caseTexts(archive)).map((text) =>
    text.replace(/corrections:\n.*\n/, ''),
  );
  expect(noted).toEqual(Object.values(masked));
  expect(allText(archive)).toContain('note: Words of the letter were masked after a review.');
}, 120_000);

test('nothing that is private is printed: not in lists, not as JSON, not by an import, not in errors', async () => {
  const archive = await doubtfulArchive();
  const said = [
    await review(archive, '--list', '--json'),
    await review(archive, '--list', '--show-values'),
    await review(archive),
    await review(archive, '--mask', BOTH, '--case', 'nobody'),
    await review(archive, '--undo', BOTH),
    await review(archive, '--release', BOTH, '--mask', ONE),
    await review(archive, '--mask', ONE, '--json'),
    await importAgain(archive, '--json'),
  ];
  for (const { out, err } of said) {
    expect(out + err).not.toMatch(VALUES);
    expect(out + err).not.toContain(join(archive.content, '..', 'letters'));
  }
  expect(said.map(({ code }) => code)).toEqual([1, 2, 2, 1, 1, 2, 1, 0]);
  const tally = JSON.parse(said[0]?.out.trim().split('\n').at(-1) ?? '');
  expect(tally).toMatchObject({ words: 2, letters: 2, places: 3, held: 0 });
}, 120_000);

test('a wording, and a mask for one letter, hold through a new import', async () => {
  const archive = await doubtfulArchive();
  const [id = ''] = Object.keys(caseTexts(archive)).filter((name) =>
    caseTexts(archive)[name]?.includes('A \\[removed] was seen'),
  );
  await review(archive, '--edit', BOTH, '--instead', 'the device');
  await review(archive, '--mask', BOTH, '--case', id.replace('.md', '').toUpperCase());
  const text = allText(archive);
  expect(text).toContain('The \\[removed] was read.');
  expect(text).toContain("The the device's page");
  await importAgain(archive);
  expect(allText(archive)).toBe(text);
  const { events } = await readDecided(archive.content);
  expect(events.map(({ action }) => action)).toEqual(['edit', 'applied', 'mask', 'applied']);
}, 120_000);

test('a word that is released for one case stands there alone, and in the vocabulary for that case', async () => {
  const archive = await doubtfulArchive();
  const [, id = ''] =
    /^id: (.+)$/m.exec(
      Object.values(caseTexts(archive)).find((text) => text.includes('A \\[removed] was')) ?? '',
    ) ?? [];
  await review(archive, '--release', BOTH, '--case', id.toLowerCase());
  expect(allText(archive).match(/quillomex/gi)).toEqual(['Quillomex']);
  const path = join(archive.content, 'vocabulary.yaml');
  expect(readFileSync(path, 'utf8')).toContain(`word: Quillomex, case: ${id}`);
  await review(archive, '--undo', BOTH, '--case', id);
  expect(allText(archive)).not.toMatch(VALUES);
  expect(readFileSync(path, 'utf8')).toContain('released: []');
}, 120_000);

test('where the settings ask for a second reader, one person releases nothing', async () => {
  const archive = await doubtfulArchive();
  const settings = join(archive.content, 'archive.yaml');
  writeFileSync(settings, `${readFileSync(settings, 'utf8')}secondReader: capitalised\n`);
  const first = await review(archive, '--release', BOTH, '--by', 'ab');
  expect(first.out).toContain('1 of them were released by one person, and wait for a second');
  await review(archive, '--release', BOTH, '--by', 'ab');
  await importAgain(archive);
  expect(allText(archive)).not.toMatch(VALUES);
  const asked = async (by: string): Promise<string[]> =>
    (await readWaiting(archive.content, { leftOut: false, by })).questions.map(({ word }) => word);
  expect(await asked('ab')).toEqual(['brandtorvik']);
  expect(await asked('cd')).toEqual(['quillomex', 'brandtorvik']);
  await review(archive, '--release', BOTH, '--by', 'cd');
  expect(allText(archive)).toContain('The Quillomex was read.');
  expect((await review(archive, '--list')).out).not.toContain('second');
}, 60_000);

test('a held letter is read again when that is asked, and left out when that is', async () => {
  const archive = await doubtfulArchive();
  const [letter = ''] = archive.letters;
  const text = readFileSync(letter, 'utf8');
  const torn = join(letter, '..', 'torn.txt');
  writeFileSync(
    torn,
    text.replaceAll(/upheld|overturned|not medically necessary|medically necessary/gi, 'decided'),
  );
  const withTorn = { ...archive, letters: [torn] };
  expect((await importAgain(withTorn)).out).toContain('1 held');
  const [held] = (await readWaiting(archive.content, { leftOut: false })).held;
  const about = { sha256: held?.sha256 ?? '', reason: 'why' };
  const by = { today: '2026-01-31' };
  await recordVerdict(archive.content, { action: 'leave-out', ...about }, by);
  expect((await readWaiting(archive.content, { leftOut: false })).held).toEqual([]);
  expect((await readWaiting(archive.content, { leftOut: true })).held).toHaveLength(1);
  writeFileSync(torn, text);
  await recordVerdict(archive.content, { action: 'retry', ...about }, by);
  expect(await makeAnew(archive.content, by)).toMatchObject({ changed: 0, unchanged: 1, held: 0 });
  expect((await readWaiting(archive.content, { leftOut: true })).held).toEqual([]);
}, 120_000);

test('a letter whose case was taken down is held, and nobody is asked about it', async () => {
  const archive = await doubtfulArchive();
  const [name = ''] = Object.keys(caseTexts(archive));
  const id = name.replace('.md', '');
  await withdraw({
    ...{ root: join(archive.content, '..', 'project'), content: archive.content, id },
    ...{ reason: 'privacy', today: '2026-02-03', dryRun: false },
  });
  expect((await importAgain(archive)).out).toContain('1 held');
  expect((await readWaiting(archive.content, { leftOut: true })).held).toEqual([]);
  // Lists of before this was told apart may have it.
  const path = join(`${archive.content}.private`, 'held.jsonl');
  const held = { source: '/a.txt', sha256: 'a'.repeat(64), where: `case ${id}`, what: 'down' };
  writeFileSync(path, `${JSON.stringify({ ...held, todo: 'Leave it' })}\n`);
  expect((await readWaiting(archive.content, { leftOut: true })).held).toEqual([]);
}, 60_000);

test('a case whose letter is gone or changed stays as it is, and that is said', async () => {
  const archive = await doubtfulArchive();
  const before = hashOf(archive);
  const [first = '', second = ''] = archive.letters;
  rmSync(first);
  insert(second, 'It was read twice.');
  const { code, out } = await review(archive, '--release', BOTH);
  expect(out).toContain('its letter is no longer where it was imported from. It stays as it is');
  expect(out).toContain('its letter is another than the one imported. It stays as it is');
  expect(code).toBe(1);
  expect(hashOf(archive)).toBe(before);
  // What was decided is kept: the import of the letter as it is now has it.
  await importAgain({ ...archive, letters: [second] });
  expect(allText(archive)).toContain("QUILLOMEX's page");
}, 120_000);

test('a trial run writes nothing', async () => {
  const archive = await doubtfulArchive();
  const folder = `${archive.content}.private`;
  const all = (): string[] =>
    readdirSync(folder).map((name) => name + statSync(join(folder, name)).mtimeMs);
  const before = [hashOf(archive), ...all()];
  expect((await review(archive, '--release', BOTH, '--dry-run')).out).toContain(
    'Nothing was written.',
  );
  expect([hashOf(archive), ...all()]).toEqual(before);
}, 60_000);

test('a run that was cut off between the decision and the case files is finished by the next', async () => {
  const archive = await doubtfulArchive();
  const line = { date: '2026-01-31', action: 'release', word: 'Quillomex', reason: 'a device' };
  writeFileSync(
    `${archive.content}.private/decisions.jsonl`,
    `${JSON.stringify(line)}\n{"date":"20`,
  );
  await review(archive, '--mask', ONE);
  expect(allText(archive)).toContain('The Quillomex was read.');
  expect(readFileSync(join(archive.content, 'vocabulary.yaml'), 'utf8')).toContain(
    'word: Quillomex',
  );
  const { events } = await readDecided(archive.content);
  expect(events.map(({ action }) => action)).toEqual(['release', 'mask', 'applied']);
}, 60_000);

test('what the private folder holds is its owner\u2019s alone', async () => {
  const archive = await doubtfulArchive();
  await review(archive, '--mask', ONE);
  const folder = `${archive.content}.private`;
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  for (const name of readdirSync(folder))
    expect(statSync(join(folder, name)).mode & 0o077, name).toBe(0);
}, 60_000);

test('how to back the folder up is printed, also where there is no archive', async () => {
  const { code, out } = await review({ content: 'nowhere', letters: [] }, '--help-backup');
  expect(code).toBe(0);
  expect(out).toContain('## Restore');
});

test.each([
  [['--reason', 'x'], '--reason goes with a decision'],
  [['--edit', 'x'], '--edit and --instead go together'],
  [['--edit', 'x', '--instead', '<b>'], 'plain punctuation'],
  [['--release', 'x', '--undo', 'y'], 'one decision at a time'],
  [['--lst'], 'Did you mean --list?'],
])('used wrongly, it exits 2 and says how: %j', async (flags, said) => {
  const content = temporaryFolder();
  writeFileSync(join(content, 'archive.yaml'), '');
  const { code, err } = await review({ content, letters: [] }, ...flags);
  expect(code).toBe(2);
  expect(err).toContain(said);
});
