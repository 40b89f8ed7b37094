import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentPolicy } from '../../../src/layouts/content-policy.ts';
import { project } from '../command-line.ts';

const folder = join(project, 'scripts', 'hosting');
const examples = readdirSync(folder)
  .filter((name) => !name.endsWith('.md'))
  .map((name) => ({
    name,
    text: readFileSync(join(folder, name), 'utf8').replace(/^\s*#.*$/gm, ''),
  }));
const framed = (wasm: boolean) => `${contentPolicy({ wasm })}; frame-ancestors 'none'`;

test('there is an example for each of the usual hosts', () => {
  expect(examples.map(({ name }) => name)).toEqual(['_headers', 'apache.conf', 'nginx.conf']);
});

test.each(examples)(
  'policies are the pages’ own, and forbid frames besides: $name',
  ({ name, text }) => {
    const policies = [...text.matchAll(/default-src [^"\n]*/g)].map(([policy]) => policy);
    // where rules add up, the search page's policy stands for all, and the pages' own take the rest away
    const whole = name === '_headers' ? [framed(true)] : [framed(false), framed(true)];
    expect(policies).toEqual(whole);
    const before = text.slice(0, text.indexOf(framed(true)));
    expect(before.includes('/search/')).toBe(name !== '_headers');
  },
);

test.each(examples)(
  'pages are not sniffed, tell nobody where a reader came from, and are allowed no device: $name',
  ({ text }) => {
    expect(text).toMatch(/X-Content-Type-Options:? "?nosniff/);
    expect(text).toMatch(/Referrer-Policy:? "?no-referrer/);
    expect(text).toMatch(/Permissions-Policy:? "?camera=\(\)/);
    expect(text).toMatch(/Cache-Control:? "?public, max-age=31536000, immutable/);
  },
);
