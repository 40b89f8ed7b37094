import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { loadChecked } from '../../../scripts/content.ts';
import { writeLetters } from '../../../scripts/sample/write-letters.ts';
import { withdraw } from '../../../scripts/withdraw/withdraw.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { casebook, project } from '../command-line.ts';

let archive = '';

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'casebook-killed-'));
  archive = join(folder, 'content');
  const letters = await writeLetters(join(folder, 'letters'), 5, 4);
  await casebook([
    ...['import', '--content', archive, '--source', 'anonymized', '--profile', 'safe-harbor'],
    ...letters,
  ]);
  return () => rmSync(folder, { recursive: true });
}, 60_000);

function copied(): { content: string; root: string; id: string } {
  const folder = temporaryFolder();
  const content = join(folder, 'content');
  cpSync(archive, content, { recursive: true });
  cpSync(`${archive}.private`, `${content}.private`, { recursive: true });
  const [name = ''] = readdirSync(join(content, 'cases', '1')).sort();
  return { content, root: join(folder, 'project'), id: name.replace(/\.md$/, '') };
}

/** All files of the archive and its private folder, by path, but for the proof: how much there was to compare differs. */
const snapshot = (content: string) =>
  Object.fromEntries(
    [content, `${content}.private`].flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .filter((path) => !path.includes('/withdrawals/'))
        .map((path) => [path.slice(content.length), readFileSync(path, 'utf8')]),
    ),
  );

/** A process that takes the case down and dies at a step of its own: at the nth change of the file system. */
function dieAt(step: number, content: string, root: string, id: string): Promise<number | null> {
  const child = spawn(
    process.execPath,
    ['--import', join(import.meta.dirname, 'die-at.ts'), join(import.meta.dirname, 'run.ts')],
    {
      cwd: project,
      env: { ...process.env, DIE_AT: String(step), CONTENT: content, ROOT: root, CASE: id },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  return new Promise((done) => child.on('close', (code) => done(code)));
}

test('killed before any of its changes, the same run again finishes, and nothing half-published is built', async () => {
  const whole = copied();
  const run = { reason: 'privacy', today: '2026-02-03', dryRun: false } as const;
  await withdraw({ ...run, ...whole });
  const finished = snapshot(whole.content);
  let step = 1;
  for (; step < 60; step += 1) {
    const { content, root, id } = copied();
    const code = await dieAt(step, content, root, id);
    if (code === 0) break;
    expect(code).toBe(9);
    const left = snapshot(content);
    const listed = left['/withdrawn.yaml']?.includes(id) ?? false;
    const there = left[`/cases/1/${id}.md`] !== undefined;
    // either nothing has happened yet, or no build goes on until the file is gone
    if (listed && there) {
      expect((await loadChecked(content)).problems.map(({ where }) => where)).toContain(
        `cases/1/${id}.md`,
      );
    }
    expect(listed || there).toBe(true);
    const { places, proof = '' } = await withdraw({ ...run, content, root, id });
    expect(snapshot(content)).toEqual(finished);
    expect(places.flatMap((place) => place.left)).toEqual([]);
    expect(readFileSync(join(`${content}.private`, proof), 'utf8')).toContain(
      'Nothing of it is left',
    );
  }
  expect(step).toBeGreaterThan(5);
  expect(step).toBeLessThan(60);
}, 120_000);
