import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadChecked } from '../../../scripts/content.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { project } from '../command-line.ts';
import { findings } from './built.ts';

const own = join(project, 'content');
const [one = '', other = ''] = readdirSync(join(own, 'cases', '1')).sort();
const idOf = (file: string): string => file.replace(/\.md$/, '').toUpperCase();

/** Two of the sample's cases that say "Zandervale", and what was released. */
function archive(released: string): string {
  const content = join(temporaryFolder(), 'content');
  mkdirSync(join(content, 'cases', '1'), { recursive: true });
  for (const part of ['archive.yaml', 'taxonomy', 'pages'])
    cpSync(join(own, part), join(content, part), { recursive: true });
  for (const file of [one, other]) {
    const text = readFileSync(join(own, 'cases', '1', file), 'utf8');
    const said = '## Clinical summary\n\nThe Zandervale was used.\n\n';
    writeFileSync(join(content, 'cases', '1', file), text.replace('## Clinical summary\n\n', said));
  }
  writeFileSync(join(content, 'vocabulary.yaml'), `released:\n  - ${released}\n`);
  return content;
}

const unknown = async (content: string) =>
  (await loadChecked(content)).problems.map(({ where }) => where.replace(/:\d+$/, ''));

test('a word that was released for one letter passes in that one, and in no other', async () => {
  const content = archive(
    `{ word: zandervale, case: ${idOf(one)}, date: 2026-01-02, reason: A device }`,
  );
  expect(await unknown(content)).toEqual([`cases/1/${other}`]);
});

test('a word that was released for the archive passes in all letters', async () => {
  const content = archive('{ word: zandervale, date: 2026-01-02, reason: A device }');
  expect(await unknown(content)).toEqual([]);
});

test('on pages it passes in the files of that case, and in no other', async () => {
  const content = archive(
    `{ word: zandervale, case: ${idOf(one)}, date: 2026-01-02, reason: A device }`,
  );
  writeFileSync(join(content, 'cases', '1', other), 'Nothing of it.');
  const slug = (file: string): string => file.replace(/\.md$/, '');
  const said = JSON.stringify({ summary: ['The Zandervale was used.'] });
  const found = await findings(
    {
      [`search/letters/${slug(one)}.json`]: said,
      [`search/letters/${slug(other)}.json`]: said,
    },
    '/',
    content,
  );
  expect(found).toEqual([
    expect.stringMatching(`^search/letters/${slug(other)}\\.json:1: it holds a word`),
  ]);
});
