import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Body, composeBody, readBody } from '../../src/pipeline/body.ts';

const nasty = fc.constantFrom(
  '<script>alert(1)</script>',
  '<!-- -->',
  '[a](javascript:alert(1))',
  '![x](y)',
  '[name]',
  '[^1]: note',
  '*',
  '**b**',
  '_',
  '__',
  '#',
  '## Determination 9',
  '1.',
  '2)',
  '-',
  '+',
  '|',
  '| a | b |',
  '|---|---|',
  '&amp;',
  '&#x41;',
  '\\',
  '\\*',
  '---',
  '===',
  '```',
  '~~~',
  '~~s~~',
  '>',
  '\t',
  '    ',
  ' ',
  '\n',
  '\r\n',
  '\n\n',
  'https://example.org/a_b?c=d',
  'www.example.org',
  'a@example.org',
  '<https://example.org>',
  'L4-5 é ∑ 😀',
  'word',
  ':::note',
  '$x$',
  '{x}',
  '%%',
);
const paragraph = fc
  .array(fc.oneof(nasty, fc.string({ unit: 'grapheme', maxLength: 6 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join('').replaceAll('\0', ''))
  .filter((text) => text !== '');
const paragraphs = fc.array(paragraph, { maxLength: 4 });

test('what was composed is read back to the character, whatever it holds', () => {
  fc.assert(
    fc.property(paragraphs, fc.array(paragraphs, { maxLength: 3 }), (summary, rationales) => {
      const { strays, ...body } = readBody(composeBody({ summary, rationales }));
      expect(strays).toEqual([]);
      expect(body.summary).toEqual(summary);
      expect(body.rationales).toEqual(rationales.flat().length > 0 ? rationales : []);
    }),
    { numRuns: 400 },
  );
});

test('a body is the same bytes each time', () => {
  const body: Body = { summary: ['* one', '1. two'], rationales: [['three'], []] };
  expect(composeBody(body)).toBe(composeBody(structuredClone(body)));
});

test('a letter without prose has no body', () => {
  expect(composeBody({ summary: [], rationales: [[], []] })).toBe('');
  expect(readBody('')).toEqual({ summary: [], rationales: [], strays: [] });
});

test('a determination without a rationale keeps its heading where another has one', () => {
  const markdown = composeBody({ summary: [], rationales: [[], ['Because.']] });
  expect(markdown).toBe('## Determination 1\n\n## Determination 2\n\nBecause.\n');
});

test('a bare address is coded so that no renderer links it', () => {
  const markdown = composeBody({
    summary: ['See https://odg.example or www.odg.example, a@b.example'],
    rationales: [],
  });
  expect(markdown).toContain('https\\://odg.example');
  expect(markdown).toContain('www\\.odg.example');
  expect(markdown).toContain('a\\@b.example');
});

test.each([
  ['## Clinical summary\n\n- item', 3, 'list'],
  ['## Clinical summary\n\na *b* c', 3, 'emphasis'],
  ['## Clinical summary\n\n<b>x</b>', 3, 'html'],
  ['## Clinical summary\n\n[a](https://x.example)', 3, 'link'],
  ['## Clinical summary\n\na\n\n> q', 5, 'blockquote'],
  ['loose', 1, 'outside'],
  ['# Clinical summary', 1, 'heading'],
  ['## Determination 2', 1, 'heading'],
  ['## Determination 1\n\na\n\n## Clinical summary', 5, 'heading'],
  ['## Other *thing*', 1, 'heading'],
])('what is no heading and no plain paragraph is named by its line: %j', (markdown, line, word) => {
  const [stray] = readBody(markdown).strays;
  expect(stray?.line).toBe(line);
  expect(stray?.what).toContain(word);
});
