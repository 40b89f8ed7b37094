import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { loadChecked } from '../../../scripts/content.ts';
import { writeLetters } from '../../../scripts/sample/write-letters.ts';
import { withdraw } from '../../../scripts/withdraw/withdraw.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { dies } from '../dying-disk.ts';
import { casebookHere } from '../in-process.ts';

// The gate only reads, takes most of the time, and is asked nothing here.
vi.mock('../../../scripts/gate/leaks/check-cases.ts', () => ({ leaksInCases: async () => [] }));

let archive = '';

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'casebook-killed-'));
  archive = join(folder, 'content');
  const letters = await writeLetters(join(folder, 'letters'), 5, 4);
  await casebookHere([
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

test('killed at any of its changes, before it or half-way through, the same run again finishes, and nothing half-published is built', async () => {
  const whole = copied();
  const run = { reason: 'privacy', today: '2026-02-03', dryRun: false } as const;
  await withdraw({ ...run, ...whole });
  const finished = snapshot(whole.content);
  let step = 1;
  for (; step < 60; step += 1) {
    const how = await dieAt(step, false);
    if (how === 'no') break;
    if (how === 'writing') await dieAt(step, true);
  }
  expect(step).toBeGreaterThan(5);
  expect(step).toBeLessThan(60);

  async function dieAt(at: number, halfWritten: boolean) {
    const { content, root, id } = copied();
    const how = await dies({ step: at, halfWritten }, () =>
      withdraw({ ...run, content, root, id }),
    );
    if (how === 'no') return how;
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
    await withdraw({ ...run, content, root, id });
    expect(snapshot(content)).toEqual(finished);
    return how;
  }
}, 60_000);
