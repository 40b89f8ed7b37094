import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { cites, ended, keysOf, lettersOf, type Row, rowsOf, shareOf } from './count.ts';
import { mainOf, plainRows, searchedNumbers, wordsOf, written } from './page-parts.ts';

/** Every number of the figures, counted anew from the case files. */
const site = inject('site');
const content = inject('content');
const all = rowsOf(content);
const letters = lettersOf(content);
const { thresholds } = parse(readFileSync(join(content, 'archive.yaml'), 'utf8')) as {
  thresholds: { rateFloor: number };
};
const floor = thresholds.rateFloor;
const years = [...new Set(all.map(({ year }) => year))].sort();
/** All years, and each. */
const pages = [undefined, ...years].map((year) => ({
  year,
  path: join('figures', year ?? ''),
  rows: all.filter((row) => year === undefined || row.year === year),
}));

/** What a row of a table belongs to, by the table's file, and the search's parameter for it. */
const tables: Record<string, { facet: string; keys: (row: Row) => string[]; optional?: boolean }> =
  {
    categories: { facet: 'treatment', keys: ({ treatment }) => [treatment.replace(/\/.*/, '')] },
    classes: {
      facet: 'treatment',
      keys: ({ treatment }) => (treatment.includes('/') ? [treatment] : []),
    },
    'reviewer-guidelines': { facet: 'guideline', keys: ({ reviewer }) => cites(reviewer) },
    'administrator-guidelines': {
      facet: 'administrator',
      keys: ({ administrator }) => cites(administrator),
    },
    reasons: { facet: 'reason', keys: keysOf['reasons']! },
    specialties: { facet: 'specialty', keys: keysOf['specialties']! },
    'body-parts': { facet: 'body', keys: keysOf['body-parts']! },
    years: { facet: 'year', keys: keysOf['years']!, optional: true },
    programs: { facet: 'program', keys: keysOf['programs']!, optional: true },
  };

const csv = (path: string, name: string) => {
  const file = join(site, path, `${name}.csv`);
  if (!existsSync(file)) return undefined;
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\r\n');
  return lines.map((line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
      quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
    ),
  );
};
/** The rows of the table that stands before the link to its file. */
const tableOf = (main: string, name: string) => {
  const [before = ''] = main.split(new RegExp(`href="[^"]*/${name}\\.csv"`));
  return plainRows(before.slice(before.lastIndexOf('<table')));
};

test('figures are there of all years and of every year that has decisions', () => {
  const built = readdirSync(join(site, 'figures'), { withFileTypes: true });
  expect(built.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort()).toEqual(years);
});

test.each(Object.keys(tables))('%s are counted by outcome, in the file as in the page', (name) => {
  const { facet, keys, optional } = tables[name]!;
  let seen = 0;
  for (const { year, path, rows } of pages) {
    const groups = new Map<string, Row[]>();
    for (const row of rows)
      for (const key of new Set(keys(row))) groups.set(key, [...(groups.get(key) ?? []), row]);
    const file = csv(path, name);
    if (groups.size < (optional ? 2 : 1)) {
      expect([path, file]).toEqual([path, undefined]);
      continue;
    }
    const figures = (members: readonly Row[]) => [
      members.length,
      ended(members, 'overturned'),
      ended(members, 'partially-overturned'),
      ended(members, 'upheld'),
    ];
    const counted = [...groups].map(([key, members]) => {
      const share = shareOf(ended(members, 'overturned'), members.length, floor);
      const [, ...percents] = /(\d+)% \((\d+)–(\d+)%\)/.exec(share) ?? ['', '', '', ''];
      return [key, ...figures(members).map(String), ...percents].join(' ');
    });
    const told = (file ?? []).map(([key, , ...numbers]) => [key, ...numbers].join(' '));
    expect([path, told.toSorted()]).toEqual([path, counted.toSorted()]);

    const main = mainOf(site, path);
    const shown = tableOf(main, name).map((row) => row.join(' '));
    const expected = (file ?? []).map(([key = '', label]) => {
      const members = groups.get(key) ?? [];
      const share = shareOf(ended(members, 'overturned'), members.length, floor);
      return [label, ...figures(members).map(written), share].join(' ');
    });
    expect([path, shown]).toEqual([path, expected]);
    // a number that is not nought leads to the decisions that it counts
    const links = searchedNumbers(main).filter(({ parameters }) => parameters.has(facet));
    for (const [key, members] of groups) {
      for (const outcome of [undefined, 'overturned', 'partially-overturned', 'upheld']) {
        const count = outcome === undefined ? members.length : ended(members, outcome);
        const link = links.find(
          ({ parameters }) =>
            parameters.get(facet) === key &&
            parameters.get('outcome') === (outcome ?? null) &&
            (facet === 'year' || parameters.get('year') === (year ?? null)),
        );
        expect([path, key, outcome, link?.count ?? 0]).toEqual([path, key, outcome, count]);
      }
    }
    seen += counted.length;
  }
  expect(seen).toBeGreaterThanOrEqual(optional ? 0 : years.length);
});

test('letters are counted by their number of decisions', () => {
  for (const { year, path } of pages) {
    const own = letters.filter(({ decided }) => !year || String(decided).startsWith(year));
    const sizes = [...new Set(own.map(({ determinations }) => determinations.length))];
    const counted = sizes
      .toSorted((a, b) => a - b)
      .map((size) => {
        const many = own.filter(({ determinations }) => determinations.length === size).length;
        return [size, many, size * many];
      });
    expect([path, csv(path, 'letters')]).toEqual([path, counted.map((row) => row.map(String))]);
    expect(tableOf(mainOf(site, path), 'letters').map((row) => row.slice(1))).toEqual(
      counted.map(([, ...numbers]) => numbers.map(written)),
    );
    expect(wordsOf(mainOf(site, path))).toContain(
      `${written(own.length)} ${own.length === 1 ? 'letter' : 'letters'} with`,
    );
  }
});

test('days from assignment to decision are those of the letters that tell both', () => {
  const middle = (values: number[]) => {
    const sorted = values.toSorted((a, b) => a - b);
    const half = sorted.length / 2;
    return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
  };
  for (const { year, path } of pages) {
    const known = letters.filter(
      ({ assigned, decided }) =>
        assigned && String(decided).length === 10 && (!year || String(decided).startsWith(year)),
    );
    const daysOf = (some: typeof letters) =>
      some.map(({ assigned = '', decided }) =>
        Math.round((Date.parse(String(decided)) - Date.parse(assigned)) / 86_400_000),
      );
    const rows = csv(path, 'days') ?? [];
    if (known.length === 0) {
      expect(rows).toEqual([]);
      expect(wordsOf(mainOf(site, path))).toContain('days of assignment are not published');
      continue;
    }
    expect(rows[0]?.[0]).toBe('all');
    for (const [slug = '', count, , median] of rows) {
      const own = known.filter(
        ({ priority, decided }) =>
          slug === 'all' || slug === priority || slug === String(decided).slice(0, 4),
      );
      expect([path, slug, count]).toEqual([path, slug, String(own.length)]);
      const few = own.length < floor;
      expect([path, slug, median]).toEqual([path, slug, few ? '' : String(middle(daysOf(own)))]);
    }
    const numbers = tableOf(mainOf(site, path), 'days').map(([, ...cells]) =>
      cells.map((cell) => cell.replace(/too few to say| days?$/, '')),
    );
    expect(numbers).toEqual(rows.map(([, ...cells]) => cells));
  }
});
