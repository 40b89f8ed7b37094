import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { loadArchive, loadChecked } from '../../scripts/content.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { SOUND } from '../check/archive.ts';

function folder(change: Record<string, string | undefined> = {}): string {
  const content = join(temporaryFolder(), 'content');
  for (const [path, text] of Object.entries({ ...SOUND, ...change })) {
    if (text === undefined) continue;
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  return content;
}

test('an archive is loaded with settings, taxonomy and case files', async () => {
  const archive = await loadArchive(folder());
  expect(archive.settings.name).toBe('Reviews');
  expect(archive.taxonomy.classes.has('rehabilitation/physical-therapy')).toBe(true);
  const files = await archive.caseFiles();
  expect(files.map(({ path, volume }) => [path, volume])).toEqual([['cases/1/cm15-0000001.md', 1]]);
});

test('a folder that is no archive says so', async () => {
  await expect(loadArchive(join(tmpdir(), 'casebook-nowhere'))).rejects.toThrow('archive.yaml');
});

test('broken case files do not keep settings and taxonomy from being loaded', async () => {
  const content = folder({ 'cases/1/cm15-0000002.md': 'nothing' });
  expect((await loadArchive(content)).settings.name).toBe('Reviews');
  expect((await loadChecked(content)).problems).toHaveLength(1);
});

test('broken settings are told with their line', async () => {
  const content = folder({ 'archive.yaml': `${SOUND['archive.yaml'] ?? ''}colour: red\n` });
  await expect(loadArchive(content)).rejects.toThrow(/archive\.yaml:14 colour/);
});

test('links are not followed out of the archive, and other files are not read', async () => {
  const content = folder();
  symlinkSync('/etc/hosts', join(content, 'cases/1/cm15-0000003.md'));
  cpSync(join(content, 'archive.yaml'), join(content, 'letter.pdf'));
  const messages = (await loadChecked(content)).problems.map(({ message }) => message);
  expect(messages).toHaveLength(2);
  expect(messages.join(' ')).toContain('it is a link');
  expect(messages.join(' ')).toContain('.pdf file');
});

test('a file that is not in UTF-8 is told, and none of it is guessed', async () => {
  const content = folder();
  writeFileSync(
    join(content, 'pages', 'about.md'),
    Buffer.from('---\ntitle: Caf\xe9\n---\n', 'latin1'),
  );
  const { problems } = await loadChecked(content);
  expect(problems.map(({ message }) => message)).toEqual([
    'pages/about.md: it is not in UTF-8. Save it as text in UTF-8.',
  ]);
});
