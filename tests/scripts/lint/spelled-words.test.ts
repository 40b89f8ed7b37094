import { expect, test } from 'vitest';
import { spelledWords } from '../../../scripts/lint/spelled-words.ts';

const astro = (markup: string, front = '') => `---\n${front}\n---\n\n${markup}\n`;

test.each([
  astro('<p>Found nothing</p>'),
  astro('<p>{count} decisions</p>'),
  astro('{rows.map((row) => (row ? <b>{row}</b> : <i>none</i>))}'),
  astro('<nav aria-label="Main"><slot /></nav>'),
  astro('<img src={icon} alt="mark" />'),
  astro('<Section id="x" heading="reasons" />'),
  astro("<p>{several ? 'Several' : words.one}</p>"),
  astro(`<p>{\`There are \${count}\`}</p>`),
  astro('<p>{label}</p>', "const label = 'Newest decisions';"),
])('words in a page are refused: %s', (source) => {
  const [problem] = spelledWords('src/pages/x.astro', source);
  expect(problem?.message).toMatch(/^src\/pages\/x\.astro:[25]: .* spells words\. Take them from/);
});

test('a script of the search page that spells words is refused, with its line', () => {
  const [problem] = spelledWords(
    'src/search/client/x.ts',
    "\nstatus.textContent = 'Nothing found';",
  );
  expect(problem?.message).toContain('src/search/client/x.ts:2: "Nothing found" spells words');
});

test.each([
  astro('<p class="visually-hidden soft">{words.none}</p>'),
  astro("<div class:list={['split halves', { wide }]}>{a} · {b}%</div>"),
  astro('<!-- a comment in words --><style>\n  .a { /* Some words */ }\n</style>'),
  astro(
    "<script>\n  // Words of a script are looked at where they stand\n  go('Where to');\n</script>",
  ),
  astro('<a href={url} rel="prev next">{label}</a>', "import Linked from './Linked.astro';"),
  astro('<!doctype html><html lang={lang}><slot /></html>'),
  astro('<p>{a}</p>', "throw new Error('The page has no element');"),
])('other text is no word of the interface: %s', (source) => {
  expect(spelledWords('src/pages/x.astro', source)).toEqual([]);
});
