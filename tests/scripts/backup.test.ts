import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { letterText } from '../../src/sample/letter-text.ts';
import { letters } from '../../src/sample/letters.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { casebookHere } from './in-process.ts';

const page = readFileSync('BACKUP.md', 'utf8');

/** The commands of one section of the page, as a person would type them, without what encrypts. */
function commandsOf(section: string, names: Record<string, string>): string[] {
  const [, block = ''] =
    new RegExp(`## ${section}[\\s\\S]*?\`\`\`sh\\n([\\s\\S]*?)\`\`\``).exec(page) ?? [];
  return block
    .trim()
    .split('\n')
    .map((line) =>
      line
        .replace(/gpg --symmetric --output (\S+)/, 'cat > BACKUP')
        .replace(/gpg --decrypt (\S+)/, 'cat BACKUP')
        .replace(/BACKUP|FOLDER|ARCHIVE|LETTERS/g, (name) => names[name] ?? name),
    );
}

test('the page\u2019s own commands bring the private folder back, and nothing is lost', async () => {
  const folder = temporaryFolder();
  const content = join(folder, 'archive');
  const source = join(folder, 'letter.txt');
  const [letter] = [...letters(7, 1)].map(letterText);
  writeFileSync(
    source,
    (letter ?? '').replace('Decision rationale:', 'Decision rationale: A Quillomex was read.'),
  );
  const at = ['--content', content];
  await casebookHere(['import', ...at, '--source', 'anonymized', source]);
  await casebookHere(['review', ...at, '--edit', 'Quillomex', '--instead', 'device']);
  const names = {
    ...{ FOLDER: dirname(content), ARCHIVE: basename(content), LETTERS: source },
    BACKUP: join(folder, 'backup.tgz.gpg'),
  };
  const kept = filesIn(content);
  expect(kept['cases']).toContain('A device was read.');

  for (const line of commandsOf('Back up', names)) execFileSync('sh', ['-c', line]);
  rmSync(`${content}.private`, { recursive: true });

  // What the page says is lost without the folder: the key can't be made again, so imports stop.
  const stopped = await casebookHere(['import', ...at, source]);
  expect(stopped).toMatchObject({
    code: 1,
    err: expect.stringContaining('the key of this archive'),
  });

  const restore = commandsOf('Restore', names);
  const isOwn = (line: string): boolean => line.startsWith('npm run ');
  for (const line of restore.filter((one) => !isOwn(one))) execFileSync('sh', ['-c', line]);
  for (const line of restore.filter(isOwn)) {
    const { code, out, err } = await casebookHere(
      line
        .replace('npm run ', '')
        .split(' ')
        .filter((word) => word !== '--'),
    );
    expect({ line, code, err }).toEqual({ line, code: 0, err: '' });
    if (line.includes('import')) expect(out).toContain('1 read = 0 published + 1 unchanged');
  }
  expect(filesIn(content)).toEqual(kept);
  const proof = await casebookHere(['import', ...at, source, '--dry-run']);
  expect(proof.out).toContain('1 unchanged');
}, 60_000);

/** Case files and vocabulary as one text each. */
const filesIn = (content: string): Record<string, string> => ({
  cases: readdirSync(join(content, 'cases', '1'))
    .map((name) => name + readFileSync(join(content, 'cases', '1', name), 'utf8'))
    .join(''),
  history: readFileSync(join(content, 'history.jsonl'), 'utf8'),
});

test('every file that a private folder holds is on the page, and its owner\u2019s alone', async () => {
  const folder = temporaryFolder();
  const content = join(folder, 'archive');
  const source = join(folder, 'letter.txt');
  const [letter = ''] = [...letters(7, 1)].map(letterText);
  writeFileSync(source, letter);
  writeFileSync(join(folder, 'held.txt'), letter.replace(/upheld|overturned/gi, 'decided'));
  const at = ['--content', content];
  await casebookHere(['import', ...at, '--source', 'anonymized', folder]);
  await casebookHere(['review', ...at, '--mask', 'Quillomex']);
  const names = readdirSync(`${content}.private`);
  expect(names).toEqual(expect.arrayContaining(['key', 'decisions.jsonl', 'ledger.jsonl']));
  for (const name of names) {
    expect(page).toContain(`| \`${name}\` `);
    expect(statSync(join(`${content}.private`, name)).mode & 0o777, name).toBe(0o600);
  }
  expect(statSync(`${content}.private`).mode & 0o777).toBe(0o700);
}, 60_000);
