import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { cites, ended, keysOf, type Row, rowsOf, shareOf } from './count.ts';
import {
  indexLines,
  mainOf,
  searchedNumbers,
  sectionOf,
  tableRows,
  wordsOf,
  written,
} from './page-parts.ts';

/** Every number of every hub, counted anew from the case files. */
const site = inject('site');
const all = rowsOf(inject('content'));
const settings = parse(readFileSync(join(inject('content'), 'archive.yaml'), 'utf8')) as {
  base?: string;
  thresholds: { rateFloor: number };
};
const floor = settings.thresholds.rateFloor;
const base = settings.base ?? '/';

/** The hubs that the case files ask for, by kind. */
const hubs = Object.entries(keysOf).flatMap(([kind, keys]) => {
  const groups = new Map<string, Row[]>();
  for (const row of all) {
    for (const key of new Set(keys(row))) groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups].map(([slug, rows]) => ({ kind, slug, rows, path: `${kind}/${slug}` }));
});
/** Of a guideline, figures are about those in which the reviewer used it. */
const figured = ({ kind, slug, rows }: (typeof hubs)[number]) =>
  kind === 'guidelines' ? rows.filter(({ reviewer }) => cites(reviewer).includes(slug)) : rows;
const slugOf = (href: string) => href.slice(base.length).replace(/^[^/]+\/|\/$/g, '');
const distinct = <Value>(values: readonly Value[]) => [...new Set(values)];

test.each(Object.keys(keysOf))('the index of %s lists every hub with its decisions', (kind) => {
  const main = mainOf(site, kind);
  const own = hubs.filter((hub) => hub.kind === kind);
  const listed = new Map(
    kind === 'guidelines'
      ? tableRows(main).map(({ href, cells }) => [slugOf(href), Number(cells['Decisions'])])
      : indexLines(main).map(({ href, count }) => [slugOf(href), count]),
  );
  expect(listed).toEqual(new Map(own.map(({ slug, rows }) => [slug, rows.length])));
});

test('there is no hub without decisions', () => {
  const built = Object.keys(keysOf).flatMap((kind) =>
    readdirSync(join(site, kind), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('index.html') && !/^index|\d+\/\d+\/index/.test(file))
      .map((file) => `${kind}/${file.replace('/index.html', '')}`),
  );
  expect(built.sort()).toEqual(hubs.map(({ path }) => path).sort());
});

const splitWords = (rows: readonly Row[]) => {
  const full = ended(rows, 'overturned');
  const few = `${written(rows.length)} ${rows.length === 1 ? 'decision' : 'decisions'}: too few`;
  return [
    rows.length < floor
      ? few
      : `In ${written(full)} of ${written(rows.length)} decisions the treatment was approved in full: ${shareOf(full, rows.length, floor)}`,
    `treatment approved, ${written(full)}`,
    `denial stands, ${written(ended(rows, 'upheld'))}`,
    ...(ended(rows, 'partially-overturned') > 0
      ? [`approved in part, ${written(ended(rows, 'partially-overturned'))}`]
      : []),
  ];
};
/** What a row of figures must say of these determinations. */
const expectFigures = (cells: Record<string, string>, rows: readonly Row[], where: string) => {
  const { Decisions, 'In full': full, 'In part': part, 'Share (range)': share } = cells;
  expect([where, Decisions, full]).toEqual([
    where,
    written(rows.length),
    written(ended(rows, 'overturned')),
  ]);
  if (part) expect([where, part]).toEqual([where, written(ended(rows, 'partially-overturned'))]);
  if (share) {
    expect([where, share]).toEqual([where, shareOf(ended(rows, 'overturned'), rows.length, floor)]);
  }
};

test('splits and shares of every hub are those of its case files', () => {
  for (const hub of hubs) {
    const main = mainOf(site, hub.path);
    const split = wordsOf(sectionOf(main, 'split'));
    const rows = figured(hub);
    for (const words of rows.length > 0 ? splitWords(rows) : ['No reviewer used it']) {
      expect(split, hub.path).toContain(words);
    }
    if (rows.length < floor) expect(split).not.toMatch(/\d%/);
    if (hub.kind !== 'guidelines') continue;
    const other = hub.rows.filter(({ administrator }) => cites(administrator).includes(hub.slug));
    const words = wordsOf(sectionOf(main, 'split-administrator'));
    for (const one of other.length > 0 ? splitWords(other) : ['No claims administrator']) {
      expect(words, hub.path).toContain(one);
    }
  }
});

test('reasons are counted by outcome', () => {
  for (const hub of hubs) {
    const rows = figured(hub);
    const counted = indexLines(sectionOf(mainOf(site, hub.path), 'reasons'));
    const expected = ['overturned', 'partially-overturned', 'upheld'].flatMap((outcome) => {
      const ends = rows.filter((row) => row.outcome === outcome);
      const ids = distinct(ends.flatMap(({ reasons }) => reasons));
      const open = ends.filter(({ reasons }) => reasons.length === 0).length;
      return [
        ...ids.map((id) => `${id} ${ends.filter(({ reasons }) => reasons.includes(id)).length}`),
        ...(open > 0 ? [` ${open}`] : []),
      ];
    });
    const lines = counted.map(({ href, count }) => `${href && slugOf(href)} ${count}`);
    expect([hub.path, lines.sort()]).toEqual([hub.path, expected.sort()]);
  }
});

test('specialties and treatments are counted line by line', () => {
  for (const hub of hubs) {
    const main = mainOf(site, hub.path);
    for (const [section, kind] of [
      ['specialties', 'specialties'],
      ['kinds', 'treatments'],
    ] as const) {
      for (const { href, count } of indexLines(sectionOf(main, section))) {
        const own = figured(hub).filter((row) => keysOf[kind]?.(row).includes(slugOf(href)));
        expect([hub.path, href, count]).toEqual([hub.path, href, own.length]);
      }
    }
  }
});

test('guidelines, amounts, sections and works are counted row by row', () => {
  for (const hub of hubs) {
    const main = mainOf(site, hub.path);
    const rows = figured(hub);
    for (const { href, cells } of tableRows(sectionOf(main, 'guidelines'))) {
      const slug = slugOf(href);
      const used = rows.filter(({ reviewer }) => cites(reviewer).includes(slug));
      expectFigures(cells, used, `${hub.path} ${slug}`);
    }
    for (const { heading, cells } of tableRows(sectionOf(main, 'amounts'))) {
      const [first = 0, last = first] = heading.split('–').map((part) => Number(part));
      const units = new Set(rows.map(({ quantity }) => quantity?.unit));
      const fits = [...units].map((unit) =>
        rows.filter(({ quantity }) => {
          const amount = quantity?.amount ?? -1;
          return quantity?.unit === unit && amount >= first && amount <= last;
        }),
      );
      const one = fits.find((members) => written(members.length) === cells['Decisions']);
      expectFigures(cells, one ?? [], `${hub.path} ${heading}`);
    }
    for (const { heading, cells } of tableRows(sectionOf(main, 'sections'))) {
      const used = rows.filter(({ reviewer }) =>
        reviewer.some(({ id, section }) => {
          if (id !== hub.slug) return false;
          if (section === undefined) return heading === 'Section not stated';
          const own = section.toLowerCase();
          const at = heading.toLowerCase();
          return at.startsWith(own) && /^(?:, pages? .*)?$/.test(at.slice(own.length));
        }),
      );
      expectFigures(cells, used, `${hub.path} ${heading}`);
    }
    for (const { heading, cells } of tableRows(sectionOf(main, 'works'))) {
      const key = (cited: string) =>
        cited
          .toLowerCase()
          .replace(/[\s.,;]+/g, ' ')
          .trim();
      const used = rows.filter(({ reviewer }) =>
        reviewer.some(({ cited }) => key(cited) === key(heading)),
      );
      expectFigures(cells, used, `${hub.path} ${heading}`);
    }
  }
});

test('years add up to the hub, each joined only where it has to be', () => {
  for (const hub of hubs.filter(({ kind }) => kind !== 'years')) {
    const section = sectionOf(mainOf(site, hub.path), 'by-year');
    const rows = figured(hub);
    const within = (heading: string) => {
      const [first = '', last = first] = heading.split('–');
      return rows.filter(({ year }) => year >= first && year <= last);
    };
    const table = tableRows(section);
    for (const { heading, cells } of table) {
      expectFigures(cells, within(heading), `${hub.path} ${heading}`);
      if (rows.length >= floor) expect(within(heading).length).toBeGreaterThanOrEqual(floor);
    }
    const lines = indexLines(section);
    for (const { label, count } of lines) expect(count).toBe(within(label).length);
    const total = [
      ...table.map(({ heading }) => within(heading).length),
      ...lines.map(({ count }) => count),
    ];
    expect([hub.path, total.reduce((sum, one) => sum + one, 0)]).toEqual([hub.path, rows.length]);
  }
});

test('a listing’s pages hold exactly the decisions of their hub', () => {
  for (const { path, rows } of hubs) {
    const pages = readdirSync(join(site, path), { recursive: true, encoding: 'utf8' }).filter(
      (file) => /^\d+\/\d+\/index\.html$/.test(file),
    );
    const listed = pages.flatMap((file) => {
      const main = mainOf(site, join(path, file.replace('/index.html', '')));
      return [
        ...main.matchAll(/<h2>\s*<a href="[^"]*\/cases\/([^/]*)\/#determination-(\d+)"/g),
      ].map(([, id, number]) => `${id} ${number}`);
    });
    const own = rows.map(({ id, number }) => `${id.toLowerCase()} ${number}`);
    expect([path, listed.sort()]).toEqual([path, own.sort()]);
  }
});

test('a number that leads to the search leads to as many decisions', () => {
  const facets: Record<string, (row: Row) => string[]> = {
    treatment: keysOf['treatments']!,
    guideline: ({ reviewer }) => cites(reviewer),
    outcome: keysOf['outcomes']!,
    year: keysOf['years']!,
    body: keysOf['body-parts']!,
    reason: keysOf['reasons']!,
    specialty: keysOf['specialties']!,
    program: keysOf['programs']!,
  };
  let seen = 0;
  for (const { path } of hubs) {
    for (const { count, parameters } of searchedNumbers(mainOf(site, path))) {
      const rows = distinct([...parameters.keys()]).reduce(
        (left, name) =>
          left.filter((row) =>
            facets[name]?.(row).some((key) => parameters.getAll(name).includes(key)),
          ),
        all,
      );
      expect([path, String(parameters), count]).toEqual([path, String(parameters), rows.length]);
      seen += 1;
    }
  }
  expect(seen).toBeGreaterThan(100);
});

test('home, Method and every foot of a front page say the same total', () => {
  const letters = distinct(all.map(({ id }) => id)).length;
  const home = readFileSync(join(site, 'index.html'), 'utf8');
  expect(wordsOf(home)).toContain(`Read ${written(all.length)} decisions.`);
  expect(wordsOf(home)).toContain(splitWords(all)[0]);
  for (const page of [
    'index.html',
    'method/index.html',
    'search/index.html',
    'reasons/index.html',
  ]) {
    const words = wordsOf(readFileSync(join(site, page), 'utf8'));
    expect(words).toContain(`${written(letters)} letters, ${written(all.length)} decisions.`);
  }
  expect(wordsOf(mainOf(site, 'method'))).toContain(
    `All years ${written(letters)} ${written(all.length)}`,
  );
});
