import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { expect, test } from 'vitest';
import { contentPolicy } from '../../src/layouts/content-policy.ts';
import { caseFiles, splitCaseFile } from '../../src/loaders/case-files.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('a case file is its front matter and its body', () => {
  expect(splitCaseFile('---\nid: A\n---\n\n## Clinical summary\n\n---\n')).toEqual({
    frontMatter: 'id: A',
    body: '\n## Clinical summary\n\n---\n',
  });
});

test('a file without a body has an empty one', () => {
  expect(splitCaseFile('---\r\nid: A\r\n---')).toEqual({ frontMatter: 'id: A', body: '' });
});

test('a file without front matter is all body', () => {
  expect(splitCaseFile('# A page')).toEqual({ frontMatter: '', body: '# A page' });
});

test('the policy allows the archive’s own files and nothing inline', () => {
  const policy = contentPolicy({ wasm: false });
  expect(policy).toMatch(/^default-src 'none'; script-src 'self';/);
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});

test('only a page that compiles WebAssembly may do so', () => {
  expect(contentPolicy({ wasm: true })).toContain("script-src 'self' 'wasm-unsafe-eval';");
});

test('case files are loaded whole, with dates as they are written, and never rendered', async () => {
  const folder = temporaryFolder();
  const file = '---\nid: A-1\ndecided: 2015-01-23\n---\n\n## Clinical summary\n\n<b>x</b>\n';
  await mkdir(join(folder, '1'));
  await writeFile(join(folder, '1', 'a-1.md'), file);
  const entries = new Map<string, object>();
  const context = {
    collection: 'cases',
    config: { root: pathToFileURL(`${folder}/`), srcDir: pathToFileURL(`${folder}/src/`) },
    logger: { warn: expect.fail, error: expect.fail },
    parseData: async ({ data }: { data: object }) => data,
    generateDigest: () => 'digest',
    store: {
      keys: () => entries.keys(),
      get: (id: string) => entries.get(id),
      set: (entry: { id: string }) => entries.set(entry.id, entry),
      delete: (id: string) => entries.delete(id),
    },
  };
  await caseFiles(pathToFileURL(`${folder}/`)).load(context as unknown as LoaderContext);
  expect([...entries]).toEqual([
    ['1/a-1', expect.objectContaining({ body: file, data: { id: 'A-1', decided: '2015-01-23' } })],
  ]);
  expect(entries.get('1/a-1')).not.toHaveProperty('rendered');
});
