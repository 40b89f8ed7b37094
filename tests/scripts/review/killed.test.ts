import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { deskFor, openArchive } from '../../../scripts/import/desk.ts';
import { importLetters } from '../../../scripts/import/import-letters.ts';
import { readDoubts, readLedger } from '../../../scripts/import/ledger.ts';
import { readDecided, recordVerdict } from '../../../scripts/review/decided.ts';
import { makeAnew } from '../../../scripts/review/make-anew.ts';
import { writeLetters } from '../../../scripts/sample/write-letters.ts';
import { programs } from '../../../src/programs/index.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { project } from '../command-line.ts';
import { dies } from '../dying-disk.ts';
import { casebookHere } from '../in-process.ts';
import { insert, WORDS } from './doubtful-archive.ts';

// What only reads, and takes most of the time of a small run: the settings, which all archives here share, and the gate.
vi.mock('../../../scripts/content.ts', async (original) => {
  const real = await original<typeof import('../../../scripts/content.ts')>();
  let loaded: ReturnType<typeof real.loadArchive> | undefined;
  return { ...real, loadArchive: (content: string) => (loaded ??= real.loadArchive(content)) };
});
vi.mock('../../../scripts/import/gate-spooled.ts', () => ({
  gateSpooled: async (_content: string, fates: unknown) => fates,
}));

const [WORD] = WORDS;
const TODAY = '2026-01-31';
/** More steps than any run has. */
const MOST = 400;

let shelf = '';
let letters: string[] = [];
/** An archive of the letters, before and after the word was released. */
let imported = '';
let released = '';

beforeAll(async () => {
  shelf = mkdtempSync(join(tmpdir(), 'casebook-killed-'));
  const written = await writeLetters(join(shelf, 'letters'), 9, 16);
  const short = written.filter((path) => path.endsWith('.txt'));
  letters = short.sort((a, b) => statSync(a).size - statSync(b).size).slice(0, 2);
  for (const path of letters) insert(path, `The ${WORD} was read.`);
  imported = join(shelf, 'imported');
  await importAll(imported);
  released = copyOf(imported, join(shelf, 'released'));
  await release(released);
  return () => rmSync(shelf, { recursive: true });
}, 60_000);

const open = (content: string) =>
  openArchive(content, {
    ...{ programs, profile: 'state-publication', anonymized: true, dryRun: false },
  });

async function importAll(content: string): Promise<void> {
  const desk = await deskFor(content, await open(content));
  await importLetters({ letters, content, programs, desk, today: TODAY, dryRun: false });
}

async function decide(content: string, action: 'release' | 'undo'): Promise<void> {
  const word = WORD;
  const verdict = { action, word, reason: 'A device' } as const;
  await recordVerdict(content, verdict, { today: TODAY, by: 'ab' });
  await makeAnew(content, { today: TODAY });
}

const release = (content: string): Promise<void> => decide(content, 'release');
const undo = (content: string): Promise<void> => decide(content, 'undo');

function copyOf(content: string, to = join(temporaryFolder(), 'archive')): string {
  cpSync(content, to, { recursive: true });
  cpSync(`${content}.private`, `${to}.private`, { recursive: true });
  return to;
}

/** Every file of an archive by path, but for its history: a run that was cut off is told there as two. */
async function filesOf(content: string): Promise<Record<string, string>> {
  const paths = readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'history.jsonl')
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  return Object.fromEntries(
    paths.map((path) => [path.slice(content.length), readFileSync(path, 'utf8')]),
  );
}

/** All that an archive holds: its files, what its private lists say of cases, and the days of its history as one. */
async function stateOf(content: string) {
  const doubts = await Array.fromAsync(readDoubts(content));
  const said = await Array.fromAsync(readLedger(content), ({ id, said }) => ({ id, said }));
  return {
    files: await filesOf(content),
    doubts: doubts.toSorted(byId),
    said: said.toSorted(byId),
    history: historyOf(readFileSync(join(content, 'history.jsonl'), 'utf8')),
    private: readdirSync(`${content}.private`).sort(),
  };
}

/** What a history adds and corrects, whatever the lines. */
function historyOf(text: string): object {
  const lines: { added: object; corrected: object }[] = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return {
    added: Object.assign({}, ...lines.map(({ added }) => added)),
    corrected: Object.assign({}, ...lines.map(({ corrected }) => corrected)),
  };
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

/** What must hold at every moment: each case file is whole, and in the ledger; what was decided can be read. */
async function expectWhole(
  content: string,
  ...texts: readonly { files: Record<string, string> }[]
): Promise<void> {
  await readDecided(content);
  const ids = (await Array.fromAsync(readLedger(content))).map(({ id }) => id.toLowerCase());
  const folder = join(content, 'cases', '1');
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    expect(ids).toContain(name.replace('.md', ''));
    const known = texts.map(({ files }) => files[`/cases/1/${name}`]);
    expect(known).toContain(readFileSync(join(folder, name), 'utf8'));
  }
}

/**
 * Lets a run die at its steps: before each, and where it writes a file half-way through.
 *
 * @param every takes every nth step alone. @returns how many steps there were.
 */
async function eachDeath(
  prepare: () => string,
  run: (content: string) => Promise<unknown>,
  look: (content: string) => Promise<void>,
  every = 1,
): Promise<number> {
  const dieAt = async (step: number, halfWritten: boolean) => {
    const content = prepare();
    const how = await dies({ step, halfWritten }, () => run(content));
    if (how !== 'no') await look(content);
    rmSync(content, { recursive: true, force: true });
    rmSync(`${content}.private`, { recursive: true, force: true });
    return how;
  };
  for (let step = 1; step < MOST; step += every) {
    const how = await dieAt(step, false);
    if (how === 'no') return step - 1;
    if (how === 'writing') await dieAt(step, true);
  }
  return MOST;
}

const nowhere = (): string => join(temporaryFolder(), 'archive');

test('killed at any change of the disk, the making of an archive is finished by the next import', async () => {
  const content = nowhere();
  await open(content);
  const whole = await filesOf(content);
  const steps = await eachDeath(nowhere, open, async (cut) => {
    await open(cut);
    expect(await filesOf(cut)).toEqual(whole);
  });
  expect(steps).toBeGreaterThan(30);
  expect(steps).toBeLessThan(MOST);
});

test('killed at any change of the disk, an import has every published case in its ledger, and the next one finishes it', async () => {
  const [made, whole] = [nowhere(), await stateOf(imported)];
  await open(made);
  mkdirSync(`${made}.private`);
  const steps = await eachDeath(
    () => copyOf(made),
    importAll,
    async (content) => {
      await expectWhole(content, whole);
      await importAll(content);
      expect(await stateOf(content)).toEqual(whole);
    },
  );
  expect(steps).toBeGreaterThan(20);
  expect(steps).toBeLessThan(MOST);
});

test('killed at any change of the disk, a release is finished by the next review, and nothing is lost or half published', async () => {
  const [before, after] = [await stateOf(imported), await stateOf(released)];
  const steps = await eachDeath(
    () => copyOf(imported),
    release,
    async (content) => {
      await expectWhole(content, before, after);
      await release(content);
      expect(await stateOf(content)).toEqual(after);
    },
    2, // the steps within are those of an import
  );
  expect(steps).toBeGreaterThan(25);
  expect(steps).toBeLessThan(MOST);
});

test('killed at any change of the disk, what was released is masked again by the next review', async () => {
  const ended = copyOf(released);
  await undo(ended);
  const [before, after] = [await stateOf(released), await stateOf(ended)];
  const steps = await eachDeath(
    () => copyOf(released),
    undo,
    async (content) => {
      await expectWhole(content, before, after);
      await undo(content);
      const said = Object.values((await stateOf(content)).files).join('\n');
      expect(said).not.toMatch(/quillomex/i);
    },
    4, // the steps are those of the test before
  );
  expect(steps).toBeGreaterThan(15);
  expect(steps).toBeLessThan(MOST);
});

test('a command whose process is killed leaves the archive to the next, which finishes', async () => {
  const content = join(temporaryFolder(), 'archive');
  const words = ['import', '--content', content, '--source', 'anonymized'];
  const child = spawn(
    process.execPath,
    [join(project, 'scripts', 'cli.ts'), ...words, ...letters],
    { cwd: project, stdio: 'ignore' },
  );
  const closed = new Promise((done) => child.on('close', (_code, signal) => done(signal)));
  while (!existsSync(`${content}.private`)) await new Promise((then) => setTimeout(then, 5));
  child.kill('SIGKILL');
  expect(await closed).toBe('SIGKILL');
  const { code, err } = await casebookHere([...words, ...letters]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(readdirSync(`${content}.private`).filter((name) => name.startsWith('lock-'))).toEqual([]);
}, 60_000);

test('the deaths are real: a file that is not written whole is found half written', async () => {
  const path = join(temporaryFolder(), 'half');
  const death = { step: 1, halfWritten: true };
  expect(await dies(death, () => writeFile(path, 'whole'))).toBe('writing');
  expect(readFileSync(path, 'utf8')).toBe('wh');
  expect(await dies({ ...death, step: 2 }, () => writeFile(path, 'whole'))).toBe('no');
});
