import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  caseTexts,
  doubtfulArchive,
  type DoubtfulArchive,
  importAgain,
  insert,
} from '../review/doubtful-archive.ts';

/** Changes the text of an archive's first case by hand. @returns its path. */
function editByHand({ content }: DoubtfulArchive, from: RegExp, to: string): string {
  const [name = ''] = Object.keys(caseTexts({ content, letters: [] }));
  const path = join(content, 'cases', '1', name);
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(path, text.replace(from, to));
  return path;
}

test('a mask that was set by hand stays through imports, and is listed in the file', async () => {
  const archive = await doubtfulArchive();
  const path = editByHand(archive, /was (?=read|seen)/, 'was [name] ');
  expect((await importAgain(archive)).out).toContain('1 cases were edited by hand');
  const kept = readFileSync(path, 'utf8');
  expect(kept).toContain('was \\[name] ');
  expect(kept).toContain('edited: [ body ]');
  expect((await importAgain(archive)).out).toContain('2 unchanged');
  expect(readFileSync(path, 'utf8')).toBe(kept);

  // Off the list, the letter's own words come back.
  writeFileSync(path, kept.replace(/edited: .*\n/, ''));
  await importAgain(archive);
  expect(readFileSync(path, 'utf8')).not.toContain('[name]');
}, 120_000);

test('a letter that says something else by now is held where its case was edited by hand', async () => {
  const archive = await doubtfulArchive();
  const path = editByHand(archive, /was (?=read|seen)/, 'was [name] ');
  const edited = readFileSync(path, 'utf8');
  for (const letter of archive.letters) insert(letter, 'The records were read twice.');
  const { code, out } = await importAgain(archive);
  expect(code).toBe(1);
  expect(out).toContain(
    'its file was edited by hand, and the letter says something else there now',
  );
  expect(readFileSync(path, 'utf8')).toBe(edited);
}, 120_000);

test('a case file that an edit broke is not replaced: the edit may be a mask', async () => {
  const archive = await doubtfulArchive();
  const path = editByHand(archive, /^program:.*$/m, 'program: [name');
  const broken = readFileSync(path, 'utf8');
  const { code, out } = await importAgain(archive);
  expect(code).toBe(1);
  expect(out).toContain("its file can't be read, so what a person did to it would be lost");
  expect(readFileSync(path, 'utf8')).toBe(broken);
}, 120_000);

test('an import that was cut off before its case files were in place takes none of them for edited', async () => {
  const archive = await doubtfulArchive();
  const { content } = archive;
  const cases = join(content, 'cases');
  cpSync(cases, `${content}.before`, { recursive: true });
  for (const letter of archive.letters) insert(letter, 'The records were read twice.');
  await importAgain(archive);
  // As it lies where the run ends between the ledger and the case files.
  rmSync(cases, { recursive: true });
  cpSync(`${content}.before`, cases, { recursive: true });
  cpSync(`${content}.before`, join(`${content}.private`, 'spool'), { recursive: true });
  for (const letter of archive.letters) insert(letter, 'So it was.');
  const { out } = await importAgain(archive);
  expect(out).toContain('2 read = 2 published');
  expect(Object.values(caseTexts(archive)).every((text) => text.includes('So it was.'))).toBe(true);
}, 120_000);
