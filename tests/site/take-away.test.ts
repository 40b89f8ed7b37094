import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { keysOf, type Row, rowsOf } from './count.ts';

/** Feeds and tables beside the hubs, against the case files. */
const site = inject('site');
const content = inject('content');
const all = rowsOf(content);
const files = readdirSync(site, { recursive: true, encoding: 'utf8' });
const page = (folder: string) => readFileSync(join(site, folder, 'index.html'), 'utf8');
const hubsOf = (kind: string, fits: (slug: string) => boolean = () => true) =>
  [...new Set(all.flatMap((row) => keysOf[kind]?.(row) ?? []))]
    .filter(fits)
    .map((slug) => `${kind}/${slug}`);
const has = (folder: string, row: Row) => {
  const [kind = '', ...slug] = folder.split('/');
  return keysOf[kind]?.(row).includes(slug.join('/')) ?? true;
};

test('the archive and each treatment class, guideline and outcome have a feed, and say so twice', () => {
  const classes = hubsOf('treatments', (slug) => slug.includes('/'));
  const asked = ['.', ...classes, ...hubsOf('guidelines'), ...hubsOf('outcomes')];
  const fed = files.filter((file) => file.endsWith('feed.xml')).map(dirname);
  expect(fed.sort()).toEqual(asked.sort());
  for (const folder of fed) {
    const html = page(folder);
    const [, href = ''] =
      /<link rel="alternate" type="application\/atom\+xml"[^>]* href="([^"]+)"/.exec(html) ?? [];
    expect([folder, href]).toEqual([folder, expect.stringMatching(/feed\.xml$/)]);
    expect([folder, html.includes(`<a href="${href}"`)]).toEqual([folder, true]);
  }
});

test('a feed tells of decisions of its hub alone, as new as they are published', () => {
  const dates =
    readFileSync(join(content, 'history.jsonl'), 'utf8').match(/(?<="date":")[^"]+/g) ?? [];
  for (const file of files.filter((name) => name.endsWith('feed.xml'))) {
    const xml = readFileSync(join(site, file), 'utf8');
    const own = all.filter((row) => has(dirname(file), row));
    const keys = new Set(
      own.map(({ id, number }) => `${id.toLowerCase()}/#determination-${number}`),
    );
    const told = [...xml.matchAll(/<id>[^<]*\/cases\/([^<]+)<\/id>/g)].map(([, key = '']) => key);
    expect([file, told.length]).toEqual([file, Math.min(30, own.length)]);
    expect(told.filter((key) => !keys.has(key))).toEqual([]);
    for (const [, day] of xml.matchAll(/<(?:updated|published)>([^<T]+)T/g))
      expect(dates).toContain(day);
  }
});

test('the table beside a treatment holds its decisions, each as its case file has it', () => {
  for (const folder of hubsOf('treatments')) {
    const csv = readFileSync(join(site, folder, 'decisions.csv'), 'utf8');
    const rows = csv.trimEnd().split('\r\n').slice(1);
    const own = all.filter((row) => has(folder, row));
    const expected = own.map(
      ({ id, number, year, treatment, outcome, reasons }) =>
        `${id},${number},${year} ${treatment},${outcome} ${reasons.join(';')}`,
    );
    const said = rows.map((row) => {
      const [, first, , rest, reasons] =
        /^([^,]*,\d+,\d{4}),("(?:[^"]|"")*"|[^",]*),([^,]*,[^,]*),[^,]*,[^,]*,([^,]*),https/.exec(
          row,
        ) ?? [];
      return `${first} ${rest} ${reasons}`;
    });
    expect([folder, said.sort()]).toEqual([folder, expected.sort()]);
    expect(page(folder)).toMatch(new RegExp(`<a href="[^"]*${folder}/decisions\\.csv"`));
  }
  expect(existsSync(join(site, 'treatments', 'decisions.csv'))).toBe(false);
});

test('a guideline that a page names leads to its own page, and the glossary explains it', () => {
  const glossary = page('glossary');
  const named = hubsOf('guidelines').map((folder) => {
    const [, label = ''] = /<h1>([^<]+)<\/h1>/.exec(page(folder)) ?? [];
    return { folder, label };
  });
  for (const { folder } of named) {
    expect(glossary).toContain(`id="${folder.replace('guidelines/', 'guideline-')}"`);
  }
  // where a list of decisions, a table or a fact names one and nothing else
  const lists = files.filter((file) =>
    /^(?:cases|treatments|outcomes|years)\/.*index\.html$|^index\.html$/.test(file),
  );
  for (const file of lists) {
    const main = /<main[\s\S]*<\/main>/.exec(readFileSync(join(site, file), 'utf8'))?.[0] ?? '';
    for (const { folder, label } of named) {
      const alone = [
        ...main.matchAll(new RegExp(`(<[^>]*>)\\s*${label.replace(/[.()]/g, '\\$&')}\\s*</`, 'g')),
      ];
      for (const [, tag = ''] of alone) {
        expect([file, label, tag]).toEqual([file, label, expect.stringContaining(`${folder}/"`)]);
      }
    }
  }
});
