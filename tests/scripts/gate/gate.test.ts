import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { findings, page, sound } from './built.ts';

const home = (body: string, head = '') => ({ 'index.html': page('Home', { body, head }) });
const linked = (href: string) => home(`<p><a href="${href}">there</a></p>`);

test('a sound site passes', async () => {
  expect(await findings()).toEqual([]);
});

test.each<[string, Record<string, string | Uint8Array | null>, RegExp]>([
  ['a dead link', linked('/nowhere/'), /^index\.html:4: a link there is dead/],
  ['a dead anchor', linked('/cases/a1/#determination-2'), /cases\/a1\/index\.html has no such id/],
  ['a link to a page without its slash', linked('/cases/a1'), /is dead/],
  [
    'an address in the sitemap that is no page',
    { 'sitemap-0.xml': '<loc>https://archive.example/x/</loc>' },
    /^sitemap-0\.xml: .*dead/,
  ],
  ['an address that is none', linked('https://['), /is no address/],
  [
    'a script from elsewhere',
    home('', '<script src="https://cdn.example/a.js"></script>'),
    /<script> loads from elsewhere/,
  ],
  [
    'a protocol-relative script',
    home('', '<script src="//cdn.example/a.js"></script>'),
    /<script> loads from elsewhere/,
  ],
  [
    'a preconnection',
    home('', '<link rel="preconnect" href="https://cdn.example/">'),
    /<link> loads from elsewhere/,
  ],
  [
    'a style sheet from elsewhere',
    home('', '<link rel="stylesheet" href="https://cdn.example/a.css">'),
    /<link> loads from elsewhere/,
  ],
  [
    'an image from elsewhere',
    home('<img alt="x" src="https://cdn.example/a.png">'),
    /<img> loads from elsewhere/,
  ],
  [
    'an image set from elsewhere',
    home('<img alt="x" src="/icon.svg" srcset="/icon.svg 1x, https://cdn.example/a.png 2x">'),
    /<img> loads from elsewhere/,
  ],
  [
    'a form that is sent elsewhere',
    home('<form action="https://cdn.example/"><button type="submit">x</button></form>'),
    /<form> loads from elsewhere/,
  ],
  [
    'a font from elsewhere',
    { 'site.css': '@font-face { src: url(https://cdn.example/a.woff2) }' },
    /^site\.css: the style sheet loads from elsewhere/,
  ],
  [
    'an import in a style sheet',
    { 'site.css': '@import "https://cdn.example/a.css";' },
    /^site\.css: the style sheet loads from elsewhere/,
  ],
  [
    'code in a drawing',
    { 'icon.svg': '<svg><script>alert(1)</script></svg>' },
    /^icon\.svg: code or style/,
  ],
  [
    'a drawing that loads from elsewhere',
    { 'icon.svg': '<svg><image xlink:href="https://cdn.example/a.png"/></svg>' },
    /^icon\.svg: the drawing loads from elsewhere/,
  ],
  [
    'a page in the sitemap that says noindex',
    {
      ...home('<p>Home</p>', '<meta name="robots" content="noindex">'),
      'sitemap-0.xml': '<loc>https://archive.example/</loc>',
    },
    /^sitemap-0\.xml: it lists index\.html, which says noindex/,
  ],
  [
    'a robots.txt that keeps robots from pages',
    { 'robots.txt': 'User-agent: *\nDisallow: /cases/\n' },
    /^robots\.txt: it keeps robots from a page/,
  ],
  [
    'the page of components',
    { 'components/index.html': page('Components') },
    /^components\/index\.html: the page of components is for tests/,
  ],
  [
    'a shared title',
    { 'cases/a1/index.html': page('Home', { body: '<p id="determination-1">x</p>' }) },
    /its title is that of cases/,
  ],
  [
    'a page without a title',
    { 'index.html': page('Home').replace('<title>Home</title>', '') },
    /has no title/,
  ],
  [
    'a page without a policy',
    { 'index.html': page('Home', { policy: '' }) },
    /has no content policy/,
  ],
  [
    'an unsafe policy',
    {
      'index.html': page('Home', {
        policy:
          "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self'; form-action 'self'; base-uri 'none'",
      }),
    },
    /allows 'unsafe-inline' in script-src/,
  ],
  [
    'a policy that lacks a part',
    {
      'index.html': page('Home', {
        policy: "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'",
      }),
    },
    /lacks form-action/,
  ],
  [
    'a policy that names a host',
    {
      'index.html': page('Home', {
        policy:
          "default-src 'none'; script-src https://cdn.example; style-src 'self'; form-action 'self'; base-uri 'none'",
      }),
    },
    /allows another host in script-src/,
  ],
  [
    'WebAssembly outside of the search',
    {
      'index.html': page('Home', {
        policy:
          "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; form-action 'self'; base-uri 'none'",
      }),
    },
    /allows 'wasm-unsafe-eval'/,
  ],
  [
    'a script before the policy',
    {
      'index.html': page('Home').replace(
        '<meta charset',
        '<script src="/site.js"></script><meta charset',
      ),
    },
    /stands before the content policy/,
  ],
  ['a script in the page', home('', '<script>alert(1)</script>'), /a script stands in the page/],
  [
    'a style in the page',
    home('', '<style>p { color: red }</style>'),
    /a style stands in the page/,
  ],
  ['a style attribute', home('<p style="color: red">x</p>'), /the attribute style/],
  ['an event attribute', home('<p onclick="alert(1)">x</p>'), /the attribute on…/],
  ['a javascript: link', linked('javascript:alert(1)'), /of the kind "javascript:"/],
  [
    'a hidden javascript: link',
    linked('java&#x0A;script&colon;alert(1)'),
    /of the kind "javascript:"/,
  ],
  ['a data: link', linked('data:text/html,x'), /of the kind "data:"/],
  ['a frame', home('<iframe src="/cases/a1/" title="x"></iframe>'), /<iframe> stands in the page/],
  [
    'a redirect to elsewhere',
    home('', '<meta http-equiv="refresh" content="0;url=https://other.example/">'),
    /leads away from the site/,
  ],
  ['an invalid page', home('<p><div>x</div></p>'), /html-validate: /],
  ['a double id', home('<p id="a">x</p><p id="a">x</p>'), /html-validate: no-dup-id/],
  ['a source map', { 'site.js.map': '{}' }, /^a \.map file in the site: it is a source map/],
  [
    'a named source map',
    { 'site.js': 'a();\n//# sourceMappingURL=site.js.map' },
    /names a source map/,
  ],
  [
    'a stray file',
    { 'letter.pdf': '' },
    /^a \.pdf file in the site: the site has no files of this kind/,
  ],
  ['a hidden file', { '.env': '' }, /^a file in the site: it is a hidden file/],
  ['a lost search table', { 'search/manifest.json': null }, /^search: it cannot be read/],
  ['a search table that is none', { 'search/1/core.json': '{}' }, /^search: it cannot be read/],
  [
    'an index of fewer letters',
    { 'pagefind/1/pagefind-entry.json': '{"languages":{"unknown":{"page_count":0}}}' },
    /the index holds 0 letters, the table 1/,
  ],
  [
    'a determination that the search lacks',
    {
      'cases/a1/index.html': page('A1', {
        body: '<p id="determination-1">x</p><p id="determination-2">x</p>',
      }),
    },
    /it counts 1 determinations, the pages show 2/,
  ],
  [
    'a part of the index that is none',
    { 'pagefind/1/unknown.pf_meta': gzipSync('else') },
    /it is no part of an index/,
  ],
  [
    'a letter that the search leads to in vain',
    { 'search/letters/a1.json': null },
    /the search leads to it/,
  ],
])('%s is found', async (_, changes, message) => {
  const found = await findings(changes);
  expect(found.filter((line) => message.test(line))).not.toEqual([]);
});

test('a link out of the base path is found, and links within it are not', async () => {
  const moved = Object.fromEntries(
    Object.entries(sound).map(([path, content]) => [
      path,
      typeof content === 'string'
        ? content.replaceAll('"/', '"/reviews/').replaceAll('example/<', 'example/reviews/<')
        : content,
    ]),
  );
  expect(await findings(moved, '/reviews/')).toEqual([]);
  const [found] = await findings({ ...moved, ...linked('/cases/a1/') }, '/reviews/');
  expect(found).toContain('leads out of the base path /reviews/');
});

test('what is only said, or only downloaded, is let pass', async () => {
  const data = '<script type="application/ld+json">{"@type":"Dataset"}</script>';
  const redirect = '<meta http-equiv="refresh" content="0;url=/cases/a1/">';
  const links =
    '<p><a href="mailto:archive@archive.example">write</a> <a download="a.ris" href="data:text/plain,x">cite</a> <a href="/cases/a1/?q=x#:~:text=here">see</a></p>';
  expect(await findings(home(links, data + redirect))).toEqual([]);
});

test('a fault that many places have is told once', async () => {
  const body = '<p><a href="/x/">a</a> <a href="/x/">b</a></p>';
  const found = await findings({
    ...home(body),
    'cases/a1/index.html': page('A1', { body: `${body}<p id="determination-1">x</p>` }),
  });
  expect(found).toEqual([expect.stringContaining('(and in 3 more places)')]);
});

test('many pages are read by several hands, with the same findings', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 130 }, (_, index) => [
      `about/${index}/index.html`,
      page(`About ${index}`, { body: index === 129 ? '<p><a href="/x/">x</a></p>' : '' }),
    ]),
  );
  expect(await findings(many)).toEqual([expect.stringContaining('about/129/index.html:4')]);
});
