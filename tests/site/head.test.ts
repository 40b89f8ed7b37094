import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readSettings } from '../../scripts/gate/settings.ts';
import { digests } from './site.ts';

/** What every built page tells search engines. */
const site = inject('site');
const settings = await readSettings(inject('content'));
const files = Object.keys(digests(site));
const pages = files
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({ file, html: readFileSync(join(site, file), 'utf8') }));
const address = (file: string) =>
  new URL(settings.base + file.replace(/index\.html$/, ''), settings.site).href;
const meta = (html: string, name: string) =>
  new RegExp(`<meta (?:name|property)="${name}"[^>]*? content="([^"]*)"`).exec(html)?.[1];
const hidden = ({ html }: { html: string }) => meta(html, 'robots') === 'noindex';

test('every page but the lost one names its own address, language, title and description', () => {
  for (const { file, html } of pages) {
    expect(html).toContain('<html lang="en">');
    const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
    if (file !== '404.html') expect(canonical).toBe(address(file));
    for (const name of ['description', 'og:title', 'og:description', 'theme-color'])
      expect([file, meta(html, name)]).not.toEqual([file, undefined]);
    expect(html).toMatch(/<link rel="search" type="application\/opensearchdescription\+xml"/);
    expect(html).toMatch(/<link rel="icon" /);
  }
});

test('no two pages have one title or one description', () => {
  for (const name of ['og:title', 'description']) {
    const said = pages.map(({ html }) => meta(html, name) ?? '');
    const twice = said.filter((text, index) => said.indexOf(text) !== index);
    expect([...new Set(twice)]).toEqual([]);
  }
});

test('the sitemap lists the pages that search engines may list, all of them and no other', () => {
  const listed = files
    .filter((file) => /^sitemap-\d+\.xml$/.test(file))
    .flatMap((file) => [...readFileSync(join(site, file), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)])
    .map(([, loc]) => loc);
  const may = pages.filter((page) => !hidden(page)).map(({ file }) => address(file));
  expect(listed.toSorted()).toEqual(may.toSorted());
  expect(listed.length).toBeGreaterThan(10);
});

test('cases are kept from search engines where the archive says so, hubs and explanations are not', () => {
  for (const page of pages) {
    if (page.file.startsWith('cases/')) expect(hidden(page)).toBe(!settings.robots.indexCases);
    if (/^(?:index|about\/index|treatments\/.*index)\.html$/.test(page.file))
      expect([page.file, hidden(page)]).toEqual([page.file, false]);
  }
});

test('robots.txt keeps nobody from a case and names none', () => {
  const text = readFileSync(join(site, 'robots.txt'), 'utf8');
  expect(text).not.toMatch(/disallow|cases/i);
});

test('no page of the site shows the components', () => {
  expect(files.filter((file) => file.startsWith('components'))).toEqual([]);
});

test('every page says which engine made it', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const { html } of pages) expect(html).toContain(`Made with Casebook ${version}.`);
});
