import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readArchive } from '../../scripts/build/read-archive.ts';
import { SOUND } from '../check/archive.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { casebookHere } from './in-process.ts';

/** The sound archive with as many letters as asked for, all with the same facts. */
function archiveOf(letters: number, thresholds: string, more = ''): string {
  const content = join(temporaryFolder(), 'content');
  const one = SOUND['cases/1/cm15-0000001.md'] ?? '';
  const cases = Array.from({ length: letters }, (_, index) => {
    const id = `CM15-000000${index + 1}`;
    return [`cases/1/${id.toLowerCase()}.md`, one.replace('CM15-0000001', id)] as const;
  });
  const settings = (SOUND['archive.yaml'] ?? '').replace(
    'smallestCell: 11 }',
    `${thresholds} }\n${more}`,
  );
  const files = { ...SOUND, 'archive.yaml': settings, ...Object.fromEntries(cases) };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  return content;
}

const risk = (content: string, ...flags: string[]) =>
  casebookHere(['risk', '--content', content, '--json', ...flags]);
const last = (out: string) => JSON.parse(out.trim().split('\n').at(-1) ?? '');

test('combinations are listed by their coarse values and counts, and cases only where asked for', async () => {
  const content = archiveOf(3, 'smallestCell: 5');
  const { code, out } = await risk(content);
  expect(code).toBe(0);
  expect(out).toContain(
    '       3  40-49; male; lower-back; 2015; rehabilitation/physical-therapy; no year of injury\n',
  );
  expect(out).not.toMatch(/CM15|physical therapy|more than is allowed/i);
  expect(last(out)).toMatchObject({ letters: 3, floor: 5, below: 3, alone: 0, small: [{ k: 3 }] });
  const named = await risk(content, '--ids');
  expect(named.out).toContain('(CM15-0000001, CM15-0000002, CM15-0000003)');
  expect(last(named.out).small[0].ids).toHaveLength(3);
}, 30_000);

test('five is the threshold of an archive that names none', async () => {
  const { out } = await risk(archiveOf(5, ''));
  expect(last(out)).toMatchObject({ floor: 5, below: 0, small: [] });
}, 30_000);

test('a threshold that the archive requires stops the build until a person signs off', async () => {
  const required = 'smallestCell: 5, riskFloor: 4';
  const content = archiveOf(3, required);
  const { code, out } = await risk(content);
  expect(code).toBe(1);
  expect(out).toContain('3 letters share what is published of a person with fewer than 4');
  const { archive, problems } = await readArchive(content);
  expect(archive).toBeUndefined();
  expect(problems.map(({ where }) => where)).toEqual(['archive.yaml thresholds.riskFloor']);

  const signed = 'riskSignedOff: { letters: 3, on: 2026-01-31, reason: A common injury }\n';
  const allowed = archiveOf(3, required, signed);
  expect((await risk(allowed)).code).toBe(0);
  expect((await readArchive(allowed)).problems).toEqual([]);
}, 30_000);

test('a row is signed off by the id of one of its cases, with day, reason and name, until its facts change', async () => {
  const content = archiveOf(3, 'smallestCell: 5, riskFloor: 4', '# a word of the publisher\n');
  const signing = ['--sign-off', 'cm15-0000002', '--reason', 'A common injury', '--by', 'ab'];
  expect((await risk(content, '--sign-off', 'CM15-0000002')).code).toBe(2);
  const unknown = await risk(content, '--sign-off', 'CM15-0000009', '--reason', 'x');
  expect(unknown).toMatchObject({ code: 1, err: expect.stringContaining('has this case') });
  expect((await risk(content, ...signing)).code).toBe(0);
  const settings = readFileSync(join(content, 'archive.yaml'), 'utf8');
  expect(settings).toContain('# a word of the publisher');
  expect(settings).toMatch(/reason: A common injury/);
  expect(settings).toMatch(/by: ab/);
  const { code, out } = await risk(content);
  expect(code).toBe(0);
  expect(out).toContain('no year of injury, signed off');
  expect((await readArchive(content)).problems).toEqual([]);

  const path = join(content, 'cases/1/cm15-0000003.md');
  writeFileSync(path, readFileSync(path, 'utf8').replace('age: 40-49', 'age: 50-59'));
  expect((await readArchive(content)).problems.map(({ where }) => where)).toEqual([
    'archive.yaml thresholds.riskFloor',
  ]);
}, 30_000);

test('what letters tell in words is listed by kind and count, and by case where asked', async () => {
  const content = archiveOf(2, 'smallestCell: 5');
  const path = join(content, 'cases/1/cm15-0000001.md');
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(
      /(?<=## Determination 1\n\n)/,
      'The patient works as a potter and fell from a ladder. ',
    ),
  );
  const { out } = await risk(content);
  expect(out).toMatch(/^ {7}1 {3}job$/m);
  expect(out).not.toContain('CM15');
  const named = await risk(content, '--prose');
  expect(named.out).toContain('CM15-0000001: 1 job, 1 how it happened\n');
  expect(named.out).not.toMatch(/potter|ladder/);
}, 30_000);
