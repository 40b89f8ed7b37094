import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { buildArchive } from '../../scripts/build/build-archive.ts';
import { smallArchive } from '../browser/small-archive.ts';
import { casebook, project } from '../scripts/command-line.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** PUBLISHING.md, done as it says. */
const guide = readFileSync(join(project, 'PUBLISHING.md'), 'utf8');
const blocks = [...guide.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = '']) => yaml);
const [corrected = '', added = '', renamed = ''] = blocks;

/** Changes fields of a case file, as a person does with an editor. */
function edit(file: string, fields: [path: (string | number)[], value: unknown][]): void {
  const [, front = '', body = ''] = readFileSync(file, 'utf8').split(/^---\n/m);
  const document = parseDocument(front);
  for (const [path, value] of fields) document.setIn(path, document.createNode(value));
  writeFileSync(file, `---\n${document.toString({ lineWidth: 0 })}---\n${body}`);
}

/** Puts an entry before the class `other` of a category. */
function addClass(file: string, category: string, entry: string): void {
  const [head = '', rest = ''] = readFileSync(file, 'utf8').split(
    new RegExp(`(?=^  - slug: ${category}$)`, 'm'),
  );
  const indented = entry.replace(/^(?=.)/gm, ' '.repeat(6));
  writeFileSync(file, head + rest.replace(/^ {6}- slug: other$/m, `${indented.trimEnd()}\n$&`));
}

test('a field that was corrected stays, a class that was added gets its page, a renamed one keeps its address', async () => {
  const folder = temporaryFolder();
  const content = smallArchive(folder, inject('content'));
  const treatments = join(content, 'taxonomy', 'treatments.yaml');
  const volume = join(content, 'cases', '1');
  const [first = '', second = ''] = readdirSync(volume).sort();
  const { determinations, ...correction } = parse(corrected);
  const [{ treatment }] = determinations;
  edit(join(volume, first), [
    [['determinations', 0, 'treatment'], treatment],
    ...Object.entries(correction).map(([name, value]): [string[], unknown] => [[name], value]),
  ]);
  edit(join(volume, second), [[['determinations', 0, 'request'], 'Evenity 105 mg, 2 injections']]);
  const run = (command: string, ...rest: string[]) =>
    casebook([command, '--content', content, ...rest]);

  addClass(treatments, 'pharmaceuticals', added);
  const classified = await run('classify');
  expect(classified.err).toBe('');
  expect(classified.out).toContain('determinations.0.treatment: edited by a person, left alone');
  const now = (name: string) => readFileSync(join(volume, name), 'utf8');
  expect(now(first)).toContain(`treatment: ${treatment}`);
  expect(now(second)).toContain('treatment: pharmaceuticals/bone-builders');
  expect((await run('check')).code).toBe(0);

  const [entry] = parse(renamed);
  const [old] = entry.formerly;
  writeFileSync(
    treatments,
    readFileSync(treatments, 'utf8').replace(
      `- slug: ${old}\n`,
      `- slug: ${entry.slug}\n        formerly: [${old}]\n`,
    ),
  );
  expect((await run('classify')).code).toBe(0);
  const out = join(folder, 'site');
  const { problems } = await buildArchive({
    root: project,
    content,
    out,
    say: () => undefined,
    preview: true,
  });
  expect(problems.map(({ message }) => message)).toEqual([]);
  const page = (...path: string[]) => readFileSync(join(out, ...path, 'index.html'), 'utf8');
  const path = ['treatments', 'pharmaceuticals'];
  expect(page(...path, entry.slug)).toContain('Drugs that build bone');
  for (const rest of [[], ['1', '1']]) {
    expect(page(...path, old, ...rest)).toContain(
      `content="0; url=/${[...path, entry.slug, ...rest].join('/')}/"`,
    );
  }
  expect(page('cases', first.replace('.md', ''))).toContain(correction.corrections[0].note);
  expect(page()).toContain('This is a preview.');
  expect(page()).toContain('<meta name="robots" content="noindex">');
  expect(readdirSync(out).filter((name) => name.startsWith('sitemap'))).toEqual([]);
}, 120_000);

test('every command of the guide is one', async () => {
  const commands = [...guide.matchAll(/npm run ([a-z]+)((?: --?[a-z-]*)*)/g)];
  expect(commands.length).toBeGreaterThan(5);
  for (const name of new Set(commands.map(([, one = '']) => one)))
    expect([name, (await casebook([name, '--help'])).code]).toEqual([name, 0]);
});
