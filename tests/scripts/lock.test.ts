import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { alone, ArchiveInUse } from '../../scripts/lock.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { casebookHere } from './in-process.ts';

const newContent = (): string => join(temporaryFolder(), 'archive');
const locksOf = (content: string): string[] =>
  readdirSync(`${content}.private`).filter((name) => name.startsWith('lock-'));

/** Lays a lock as a process of that number would. */
function layLock(content: string, pid: number, host = hostname()): string {
  mkdirSync(`${content}.private`, { recursive: true });
  const path = join(`${content}.private`, `lock-${pid}-0a1b2c3d`);
  writeFileSync(path, JSON.stringify({ command: 'import', host }));
  return path;
}

/** The number of a process that was killed. */
async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  await once(child, 'spawn');
  child.kill('SIGKILL');
  await once(child, 'exit');
  return child.pid ?? 0;
}

test('what changes an archive has it to itself, and leaves nothing behind', async () => {
  const content = newContent();
  const value = await alone(content, 'import', async () => {
    const [lock = ''] = locksOf(content);
    expect(statSync(join(`${content}.private`, lock)).mode & 0o777).toBe(0o600);
    expect(statSync(`${content}.private`).mode & 0o777).toBe(0o700);
    await expect(alone(content, 'review', async () => 2, 1)).rejects.toThrow(ArchiveInUse);
    return 1;
  });
  expect(value).toBe(1);
  expect(existsSync(`${content}.private`)).toBe(false);
});

test('of many that begin at once no two go on together, and all come to their turn or give way', async () => {
  const content = newContent();
  let [running, most, done] = [0, 0, 0];
  const ends = await Promise.allSettled(
    Array.from({ length: 8 }, () =>
      alone(content, 'import', async () => {
        running += 1;
        most = Math.max(most, running);
        await new Promise((then) => setTimeout(then, 3));
        running -= 1;
        done += 1;
      }),
    ),
  );
  expect(most).toBe(1);
  expect(done).toBe(ends.filter(({ status }) => status === 'fulfilled').length);
  expect(done).toBeGreaterThan(0);
});

test('a command that finds another says which, its process and since when, no path, and exits 2', async () => {
  const content = newContent();
  const lock = layLock(content, process.pid);
  const since = statSync(lock).mtime.toISOString();
  for (const words of [
    ['import', content],
    ['review', '--mask', 'x'],
    ['classify'],
    ['withdraw', 'x', '--reason', 'privacy'],
    ['sample'],
  ]) {
    const { code, err } = await casebookHere([...words, '--content', content]);
    expect(err).toBe(
      `archive: import has it, process ${process.pid}, since ${since}. Wait until it is done, then start this again.\n`,
    );
    expect(code).toBe(2);
  }
  expect(existsSync(content)).toBe(false);
});

test('commands that only read do not wait', async () => {
  const content = newContent();
  layLock(content, process.pid);
  for (const words of [['check'], ['risk'], ['review', '--list'], ['withdraw', 'x', '--dry-run']]) {
    const { err } = await casebookHere([...words, '--content', content]);
    expect(err).not.toContain('process');
  }
});

test('what a killed process left is taken over', async () => {
  const content = newContent();
  const lock = layLock(content, await deadPid());
  expect(await alone(content, 'import', async () => locksOf(content).length)).toBe(1);
  expect(existsSync(lock)).toBe(false);
});

test('what was left before the machine was started again is taken over, whoever has the number now', async () => {
  const content = newContent();
  utimesSync(layLock(content, process.pid), 1, 1);
  expect(await alone(content, 'import', async () => 'done')).toBe('done');
});

test('nobody can tell whether a process of another machine is alive: its lock stays', async () => {
  const content = newContent();
  const lock = layLock(content, await deadPid(), 'another-host');
  await expect(alone(content, 'import', async () => 'done', 1)).rejects.toThrow(
    /of another machine, since .* delete the file lock-/,
  );
  expect(existsSync(lock)).toBe(true);
});

test('a command that fails gives the archive free', async () => {
  const content = newContent();
  await expect(
    alone(content, 'import', async () => {
      throw new Error('broken');
    }),
  ).rejects.toThrow('broken');
  expect(existsSync(`${content}.private`)).toBe(false);
});
