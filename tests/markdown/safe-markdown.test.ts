import fc from 'fast-check';
import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { isSafeAddress } from '../../src/markdown/safe-address.ts';
import { safeMarkdown } from '../../src/markdown/safe-markdown.ts';

const render = (markdown: string) =>
  String(markdownToHtml(markdown, { mdastPlugins: [safeMarkdown] }).html);

test.each([
  '<script>alert(1)</script>',
  'a <b onclick="x()">b</b> c',
  '> <img src=x onerror=x()>',
  '- <iframe src="https://evil.example"></iframe>',
  '![words](https://evil.example/x.png)',
])('no tag of raw HTML or picture survives: %s', (markdown) => {
  expect(render(markdown)).not.toMatch(/<(?:script|b|img|iframe)\b/);
});

test('the words of a picture stay', () => {
  expect(render('![a green book](x.png)')).toContain('a green book');
});

test.each([
  '[a](javascript:alert(1))',
  '[a](JaVaScRiPt:alert(1))',
  '[a](java&#115;cript:alert(1))',
  '[a][1]\n\n[1]: data:text/html,x',
  '<vbscript:x>',
])('a link with a scheme of its own leads nowhere: %s', (markdown) => {
  expect(render(markdown)).not.toMatch(/href="(?!#blocked)/);
});

test.each([
  'https://a.example/',
  'mailto:a@b.example',
  'tel:1',
  '#x',
  '/x/',
  '../x/',
  'x',
  'x?y=a:b',
])('an address that is safe stays: %s', (url) => {
  expect(isSafeAddress(url)).toBe(true);
});

test('no scheme but those of web, mail and telephone is safe, however it is spaced', () => {
  const scheme = fc
    .stringMatching(/^[a-z][a-z0-9+.-]{1,9}$/)
    .filter((name) => !/^(?:https?|mailto|tel)$/.test(name));
  fc.assert(
    fc.property(scheme, fc.constantFrom('', ' ', '\t', '\n'), (name, space) => {
      expect(isSafeAddress(`${space}${name.slice(0, 1)}${space}${name.slice(1)}:x`)).toBe(false);
    }),
  );
});
