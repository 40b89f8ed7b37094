import { expect, test } from 'vitest';
import { contentPolicy } from '../../src/layouts/content-policy.ts';
import { splitCaseFile } from '../../src/loaders/case-files.ts';

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
