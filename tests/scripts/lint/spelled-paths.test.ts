import { expect, test } from 'vitest';
import { spelledPaths } from '../../../scripts/lint/spelled-paths.ts';

test.each([
  '<a href="/cases/1/">one</a>',
  "const home = '/';",
  'const url = `/treatments/mri/`;',
  "<form action='/search/'>",
])('a page that spells a path is refused: %s', (source) => {
  const [problem] = spelledPaths('src/pages/x.astro', `\n${source}`);
  expect(problem?.message).toContain('src/pages/x.astro:2');
  expect(problem?.message).toContain('Take it from src/urls.ts');
});

test.each([
  '<a href={caseUrl(id)}>one</a>',
  "import Page from '../layouts/Page.astro';",
  "const ratio = 'one / two';",
  '// as in "/cases/"',
  '</section>',
  "const other = 'https://example.org/';",
  "slug.split('/')",
])('other text is no path: %s', (source) => {
  expect(spelledPaths('src/pages/x.astro', source)).toEqual([]);
});
