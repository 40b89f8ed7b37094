import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readLedger } from '../../../scripts/import/ledger.ts';
import { readDecided } from '../../../scripts/review/decided.ts';
import { writeLetters } from '../../../scripts/sample/write-letters.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { casebook, project } from '../command-line.ts';
import { insert, WORDS } from './doubtful-archive.ts';

const [WORD] = WORDS;
const COUNT = 16;
let shelf = '';
/** How long an undisturbed run takes, and what it leaves. */
let wholeMs = 0;
let expected = '';

const flags = (content: string): string[] => ['--content', content, '--source', 'anonymized'];
const importInto = (content: string): string[] => ['import', ...flags(content), shelf];
const release = (content: string): string[] => ['review', '--content', content, '--release', WORD];

beforeAll(async () => {
  shelf = mkdtempSync(join(tmpdir(), 'casebook-killed-'));
  const letters = await writeLetters(shelf, 9, COUNT);
  for (const path of letters.filter((one) => one.endsWith('.txt')))
    insert(path, `The ${WORD} was read.`);
  const content = join(shelf, 'whole');
  await casebook([...importInto(content), '--profile', 'state-publication']);
  const started = performance.now();
  await casebook(release(content));
  wholeMs = performance.now() - started;
  expected = stateOf(content);
  return () => rmSync(shelf, { recursive: true });
}, 120_000);

/** All that is published of an archive, as one text, but for the days of its history. */
function stateOf(content: string): string {
  const cases = join(content, 'cases');
  const names = readdirSync(cases, { recursive: true, encoding: 'utf8' }).sort();
  const texts = names
    .filter((name) => name.endsWith('.md'))
    .map((name) => name + readFileSync(join(cases, name), 'utf8'));
  return [...texts, readFileSync(join(content, 'vocabulary.yaml'), 'utf8')].join('\n');
}

/** Starts a command and kills it, without a chance to clean up, after some time. */
function killAfter(words: string[], ms: number): Promise<void> {
  const child = spawn(process.execPath, [join(project, 'scripts', 'cli.ts'), ...words], {
    cwd: project,
    stdio: 'ignore',
  });
  setTimeout(() => child.kill('SIGKILL'), ms);
  return new Promise((done) => child.on('close', () => done()));
}

test.each([0.4, 0.6, 0.75, 0.9])(
  'killed after %d of its time, a review is finished by the next, and nothing is lost or half published',
  async (share) => {
    const content = join(temporaryFolder(), 'archive');
    cpSync(join(shelf, 'whole'), content, { recursive: true });
    cpSync(join(shelf, 'whole.private'), `${content}.private`, { recursive: true });
    expect((await casebook(['review', '--content', content, '--undo', WORD])).err).toBe('');
    await killAfter(release(content), wholeMs * share);
    // Whatever was reached: every case is whole, in the ledger, and the archive passes its check.
    await readDecided(content);
    expect(existsSync(join(content, 'archive.yaml'))).toBe(true);
    const ids = (await Array.fromAsync(readLedger(content))).map(({ id }) => id.toLowerCase());
    for (const name of readdirSync(join(content, 'cases', '1')))
      expect(ids).toContain(name.replace('.md', ''));
    await casebook(release(content));
    const note = /corrections:\n(?: {2}- .*\n)+/g;
    expect(stateOf(content).replace(note, '')).toBe(expected.replace(note, ''));
    expect(readdirSync(`${content}.private`).filter((name) => /tmp|spool/.test(name))).toEqual([]);
    expect(readdirSync(content).filter((name) => name.includes('tmp'))).toEqual([]);
  },
  120_000,
);

test.each([0.5, 0.85])(
  'killed after %d of its time, an import has every published case in its ledger, and the next one finishes it',
  async (share) => {
    const content = join(temporaryFolder(), 'archive');
    const words = [...importInto(content), '--profile', 'state-publication'];
    await killAfter(words, wholeMs * share);
    const cases = join(content, 'cases', '1');
    const names = existsSync(cases) ? readdirSync(cases) : [];
    const ids = (await Array.fromAsync(readLedger(content))).map(({ id }) => id.toLowerCase());
    for (const name of names) expect(ids).toContain(name.replace('.md', ''));
    await casebook(words);
    await casebook(release(content));
    expect(stateOf(content)).toBe(expected);
  },
  120_000,
);
