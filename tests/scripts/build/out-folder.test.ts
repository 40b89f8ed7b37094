import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { claimOut, MARKER, putInPlace } from '../../../scripts/build/out-folder.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

/** A project with an archive in it, and nothing built. */
function project() {
  const root = temporaryFolder();
  const content = join(root, 'content');
  for (const folder of ['content', 'src']) mkdirSync(join(root, folder));
  const claim = (out: string) => claimOut(join(root, out), content, root);
  const build = async (out: string, text: string) => {
    const folder = await claim(out);
    mkdirSync(folder.making, { recursive: true });
    writeFileSync(join(folder.making, 'index.html'), text);
    await putInPlace(folder);
  };
  return {
    root,
    claim,
    build,
    page: (out: string) => readFileSync(join(root, out, 'index.html'), 'utf8'),
  };
}

test('a build goes to a new folder, to an empty one, and over a former build', async () => {
  const { root, build, page } = project();
  mkdirSync(join(root, 'empty'));
  for (const out of ['dist', 'empty', join('deep', 'er')]) {
    await build(out, 'one');
    await build(out, 'two');
    expect(page(out)).toBe('two');
    expect(readdirSync(join(root, out)).sort()).toEqual([MARKER, 'index.html']);
  }
  expect(readdirSync(root).sort()).toEqual(['content', 'deep', 'dist', 'empty', 'src']);
});

test.each([
  '.',
  '..',
  'content',
  'content/site',
  'src',
  'src/new',
  'scripts',
  'node_modules/x',
  '.git',
])('a build never goes to %s', async (out) => {
  await expect(project().claim(out)).rejects.toThrow(/would write over|the project itself/);
});

test('a folder that holds anything else is refused and stays as it is', async () => {
  const { root, claim } = project();
  mkdirSync(join(root, 'letters'));
  writeFileSync(join(root, 'letters', 'a.pdf'), 'x');
  await expect(claim('letters')).rejects.toThrow('the folder holds something else');
  expect(readdirSync(join(root, 'letters'))).toEqual(['a.pdf']);
  writeFileSync(join(root, 'note.txt'), 'x');
  await expect(claim('note.txt')).rejects.toThrow('that is a file');
});

test('a link is followed before it is looked at', async () => {
  const { root, claim } = project();
  symlinkSync(join(root, 'content'), join(root, 'site'));
  await expect(claim('site')).rejects.toThrow('would write over');
  await expect(claim('site/new')).rejects.toThrow('would write over');
});

const DEAD = 2 ** 30; // no process has so high a number

test('what a dead build left is cleared away, what a living one makes is not', async () => {
  const { root, build, claim } = project();
  await build('dist', 'one');
  mkdirSync(join(root, `.dist.building-${DEAD}`));
  mkdirSync(join(root, `.dist.building-${process.pid}`));
  mkdirSync(join(root, `.other.building-${DEAD}`));
  await claim('dist');
  expect(existsSync(join(root, `.dist.building-${DEAD}`))).toBe(false);
  expect(existsSync(join(root, `.dist.building-${process.pid}`))).toBe(true);
  expect(existsSync(join(root, `.other.building-${DEAD}`))).toBe(true);
});

test('a site that was moved aside when the build died is put back', async () => {
  const { root, claim, page } = project();
  const aside = join(root, `.dist.former-${DEAD}`);
  mkdirSync(aside);
  writeFileSync(join(aside, 'index.html'), 'one');
  writeFileSync(join(aside, MARKER), '');
  await claim('dist');
  expect(page('dist')).toBe('one');
});
