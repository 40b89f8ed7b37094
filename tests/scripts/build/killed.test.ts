import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { healOut, MARKER } from '../../../scripts/build/out-folder.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { project } from '../command-line.ts';

/** A project's folder with a built site in it. */
function built(): string {
  const root = temporaryFolder();
  for (const folder of ['content', 'dist']) mkdirSync(join(root, folder));
  for (const name of ['index.html', 'more.html', MARKER])
    writeFileSync(join(root, 'dist', name), 'one');
  return root;
}

/** A swap that dies before the nth change of the file system. @returns its exit code */
function swapDyingAt(step: number, root: string): Promise<number | null> {
  const dieAt = join(import.meta.dirname, '..', 'withdraw', 'die-at.ts');
  const child = spawn(process.execPath, ['--import', dieAt, join(import.meta.dirname, 'swap.ts')], {
    env: { ...process.env, DIE_AT: String(step), ROOT: root },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return new Promise((done) => child.on('close', (code) => done(code)));
}

const site = (root: string) =>
  ['index.html', 'more.html'].map((name) => readFileSync(join(root, 'dist', name), 'utf8'));

test('killed at any step, a build leaves the former site or the new one, whole, once anything looks for it', async () => {
  const missing: number[] = [];
  let step = 1;
  for (; step < 20; step += 1) {
    const root = built();
    const code = await swapDyingAt(step, root);
    if (code === 0) {
      expect(site(root)).toEqual(['two', 'two']);
      break;
    }
    expect(code).toBe(9);
    if (!existsSync(join(root, 'dist'))) missing.push(step);
    await healOut(join(root, 'dist'));
    const [page] = site(root);
    expect(['one', 'two']).toContain(page);
    expect(site(root)).toEqual([page, page]);
    expect(readdirSync(root).sort()).toEqual(['content', 'dist']);
  }
  expect(step).toBeGreaterThan(5);
  expect(missing).toHaveLength(1);
});

test('what was half taken away is never put back', async () => {
  const root = built();
  mkdirSync(join(root, `.site.gone-${2 ** 30}`));
  await healOut(join(root, 'site'));
  expect(readdirSync(root).sort()).toEqual(['content', 'dist']);
});

test('preview serves the former site where a build died between the two', async () => {
  const root = built();
  let step = 1;
  while (existsSync(join(root, 'dist')) && step < 20) {
    await swapDyingAt(step, root);
    step += 1;
  }
  expect(existsSync(join(root, 'dist'))).toBe(false);
  const child = spawn(
    process.execPath,
    [
      join(project, 'scripts', 'cli.ts'),
      'preview',
      ...['--out', join(root, 'dist'), '--content', join(project, 'content'), '--port', '0'],
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const said = await new Promise<string>((done) => {
    child.stdout.once('data', (part: Buffer) => done(part.toString()));
    child.stderr.once('data', (part: Buffer) => done(part.toString()));
  });
  const address = /http:\S+/.exec(said)?.[0] ?? '';
  const page = await fetch(address).then(async (answer) => answer.text());
  child.kill('SIGTERM');
  expect(page).toBe('one');
});
