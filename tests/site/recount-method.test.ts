import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { cites, ended, keysOf, lettersOf, type Row, rowsOf, shareOf } from './count.ts';
import {
  indexLines,
  mainOf,
  numberOf,
  plainRows,
  sectionOf,
  tableRows,
  wordsOf,
  written,
} from './page-parts.ts';

/** The numbers of every page that is no hub, and those of hubs that stand in sentences, counted anew from the case files. */
const site = inject('site');
const content = inject('content');
const all = rowsOf(content);
const letters = lettersOf(content);
const { thresholds } = parse(readFileSync(join(content, 'archive.yaml'), 'utf8')) as {
  thresholds: { rateFloor: number };
};
const list = join(content, 'withdrawn.yaml');
const withdrawn: unknown[] = existsSync(list)
  ? (parse(readFileSync(list, 'utf8'))?.withdrawn ?? [])
  : [];
const method = mainOf(site, 'method');
const lastOf = (href: string) => href.replace(/\/$/, '').replace(/^.*\//, '');
const folders = (kind: string) =>
  readdirSync(join(site, kind), { withFileTypes: true }).filter((one) => one.isDirectory());

test('home counts every category, and shows the newest decisions', () => {
  const main = mainOf(site, '');
  const categories = Map.groupBy(
    all.filter(({ treatment }) => treatment !== 'unclassified'),
    ({ treatment }) => treatment.replace(/\/.*/, ''),
  );
  const lines = indexLines(sectionOf(main, 'browse'));
  expect(new Map(lines.map(({ href, count }) => [lastOf(href), count]))).toEqual(
    new Map([...categories].map(([category, rows]) => [category, rows.length])),
  );
  const years = [...sectionOf(main, 'latest').matchAll(/decided [^<]*?(\d{4})</g)].map(
    ([, year]) => year,
  );
  const newest = all
    .map(({ year }) => year)
    .sort()
    .slice(-years.length);
  expect(years.length).toBe(Math.min(4, all.length));
  expect(years.toSorted()).toEqual(newest);
});

test('Method tells what was taken in', () => {
  expect(plainRows(sectionOf(method, 'taken-in')).map(([, count = '']) => numberOf(count))).toEqual(
    [
      letters.length,
      all.length,
      all.filter(({ treatment }) => treatment === 'unclassified').length,
      letters.filter(({ corrections = [] }) => corrections.length > 0).length,
      withdrawn.length,
    ],
  );
});

test('Method tells letters and decisions of every year, gaps left out', () => {
  const years = Map.groupBy(all, ({ year }) => year);
  const expected = [...years].map(([year, rows]) => [
    year,
    written(new Set(rows.map(({ id }) => id)).size),
    written(rows.length),
  ]);
  const [total, ...rows] = plainRows(sectionOf(method, 'coverage')).reverse();
  expect(rows).toEqual(expected.sort());
  expect(total?.slice(1)).toEqual([written(letters.length), written(all.length)]);
});

test('Method tells what could not be told, of how many', () => {
  const unknown = (side: Row['reviewer']) => side.length > 0 && cites(side).length === 0;
  const counts = [
    ({ treatment }: Row) => treatment === 'unclassified',
    ({ reasons }: Row) => reasons.length === 0,
    ({ quantity }: Row) => quantity === undefined,
    ({ reviewer }: Row) => reviewer.length === 0,
    ({ reviewer }: Row) => unknown(reviewer),
    ({ administrator }: Row) => administrator.length === 0,
    ({ administrator }: Row) => unknown(administrator),
  ].map((fits) => all.filter(fits).length);
  const rows = plainRows(sectionOf(method, 'quality'));
  expect(rows.map(([, count]) => count)).toEqual(
    counts.map((count) => `${written(count)} of ${written(all.length)}`),
  );
});

test('Method and Privacy tell what was removed, by kind', () => {
  const kinds = [...new Set(letters.flatMap(({ removed }) => Object.keys(removed)))];
  const expected = kinds.map((kind) => {
    const having = letters.filter(({ removed }) => removed[kind] !== undefined);
    const times = having.reduce((sum, { removed }) => sum + (removed[kind] ?? 0), 0);
    return [written(times), written(having.length)];
  });
  const rows = tableRows(sectionOf(method, 'removed'));
  expect(rows.map(({ cells }) => [cells['Times'], cells['Letters']]).sort()).toEqual(
    expected.sort(),
  );
  expect(wordsOf(method)).toContain(`Removed from ${written(letters.length)} letters`);
  const privacy = wordsOf(sectionOf(mainOf(site, 'privacy'), 'here'));
  expect(privacy).toContain(`From the ${written(letters.length)} letters of this archive`);
  for (const [times = ''] of expected) expect(privacy).toContain(` ${times} `);
});

test('how to read a share is shown by the archive’s own', () => {
  const full = ended(all, 'overturned');
  const words = wordsOf(sectionOf(method, 'rates'));
  const share = shareOf(full, all.length, thresholds.rateFloor);
  expect(words).toContain(`${written(full)} of ${written(all.length)} approved in full, ${share}`);
  expect(words).toContain(
    `${written(full)} out of ${written(all.length)}. The share is ${share.replace(/ .*/, '')}.`,
  );
  expect(words).toContain(`fewer than ${thresholds.rateFloor} decisions`);
});

test('a guideline is counted by who used it, and in how many wordings', () => {
  const index = new Map(
    tableRows(mainOf(site, 'guidelines')).map(({ href, cells }) => [lastOf(href), cells]),
  );
  for (const { name } of folders('guidelines')) {
    const uses = (side: Row['reviewer']) => cites(side).includes(name);
    const reviewer = all.filter((row) => uses(row.reviewer));
    const administrator = all.filter((row) => uses(row.administrator));
    const panel = sectionOf(mainOf(site, `guidelines/${name}`), 'who');
    const counts = [...panel.matchAll(/<dd>([\s\S]*?)<\/dd>/g)].map(([, cell = '']) =>
      numberOf(wordsOf(cell).replace(/ .*/, '')),
    );
    expect([name, counts]).toEqual([
      name,
      [
        reviewer.length,
        administrator.length,
        administrator.filter((row) => uses(row.reviewer)).length,
        administrator.filter((row) => !uses(row.reviewer) && cites(row.reviewer).length > 0).length,
      ],
    ]);
    expect([name, index.get(name)?.['Reviewers'], index.get(name)?.['Administrators']]).toEqual([
      name,
      written(reviewer.length),
      written(administrator.length),
    ]);
    const wordings = new Set(
      all
        .flatMap((row) => [...row.reviewer, ...row.administrator])
        .flatMap(({ id, cited }) => (id === name ? [cited] : [])),
    );
    const [, said] = /is cited in ([\d,]+) different/.exec(wordsOf(panel)) ?? [];
    expect([name, said ?? '1']).toEqual([name, written(wordings.size)]);
  }
});

test('a listing says which places of how many it holds', () => {
  for (const kind of Object.keys(keysOf)) {
    const pages = readdirSync(join(site, kind), { recursive: true, encoding: 'utf8' }).filter(
      (file) => /\/1\/\d+\/index\.html$/.test(file),
    );
    for (const file of pages) {
      const [, slug = '', page = ''] = /^(.*)\/1\/(\d+)\/index\.html$/.exec(file) ?? [];
      const total = all.filter((row) => keysOf[kind]?.(row).includes(slug)).length;
      const from = (Number(page) - 1) * 20 + 1;
      const to = Math.min(total, from + 19);
      const range =
        total === 1
          ? '1 decision'
          : `${written(from)}–${written(to)} of ${written(total)} decision`;
      expect(wordsOf(mainOf(site, `${kind}/${slug}/1/${page}`)), file).toContain(range);
    }
  }
});

test('what is left out of a list is counted', () => {
  const more = (path: string, section: string, words: RegExp) =>
    words.exec(wordsOf(sectionOf(mainOf(site, path), section)))?.[1] ?? '0';
  for (const kind of ['outcomes', 'years', 'programs', 'guidelines']) {
    for (const { name } of folders(kind)) {
      const path = `${kind}/${name}`;
      const rows = all.filter((row) =>
        kind === 'guidelines'
          ? cites(row.reviewer).includes(name)
          : keysOf[kind]?.(row).includes(name),
      );
      const specialties = new Set(rows.flatMap((row) => keysOf['specialties']?.(row) ?? [])).size;
      expect([path, more(path, 'specialties', /([\d,]+) more special/)]).toEqual([
        path,
        written(Math.max(0, specialties - 12)),
      ]);
    }
  }
});

test('a case says what was removed in it', () => {
  for (const { id, removed } of letters) {
    const main = mainOf(site, `cases/${id.toLowerCase()}`);
    const [, said = ''] = /What was removed here<\/h3>([\s\S]*?)<\/p>/.exec(main) ?? [];
    const numbers = [...wordsOf(said).matchAll(/\d[\d,]*(?= )/g)].map(([one]) => numberOf(one));
    expect([id, numbers.sort()]).toEqual([id, Object.values(removed).sort()]);
  }
});
