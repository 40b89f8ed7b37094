import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decidedOf } from '../../src/archive/determination.ts';
import { daysOf, daysTable, quartilesOf } from '../../src/archive/figures/days-table.ts';
import { daysCsv, lettersCsv, outcomesCsv } from '../../src/archive/figures/figures-csv.ts';
import { lettersTable } from '../../src/archive/figures/letters-table.ts';
import { orderOf } from '../../src/archive/figures/order.ts';
import { byFrequency, outcomeTable } from '../../src/archive/figures/outcome-table.ts';
import { sharePlot } from '../../src/archive/figures/share-plot.ts';
import { wilson } from '../../src/archive/statistics.ts';
import { decided, decidedIn, determination, letter } from './letters.ts';

const hub = (slug: string, determinations: ReturnType<typeof decided>) => ({
  slug,
  label: slug.toUpperCase(),
  determinations,
});

test('counts each hub’s determinations among those asked about, and what is in no row or in several', () => {
  const [a, b, c, d] = [
    ...decided(determination({ outcome: 'overturned' })),
    ...decided(determination(), determination({ outcome: 'partially-overturned' })),
    ...decidedIn('2016'),
  ];
  if (!a || !b || !c || !d) throw new Error('four were made');
  const hubs = [hub('one', [a, b]), hub('two', [b, d]), hub('none', [d])];
  const table = outcomeTable(hubs, [a, b, c], 2);
  expect(table.rows.map(({ slug, split, share }) => [slug, split.total, share?.share])).toEqual([
    ['one', 2, 0.5],
    ['two', 1, undefined],
  ]);
  expect([table.total, table.without, table.overlapping]).toEqual([3, 1, true]);
  expect(outcomeTable([hub('one', [a, b])], [a, b], 2)).toMatchObject({
    without: 0,
    overlapping: false,
  });
});

test('a row counts only what is asked of it, such as one side of a guideline', () => {
  const all = decided(determination(), determination({ outcome: 'overturned' }));
  const table = outcomeTable(
    [hub('odg', all)],
    all,
    1,
    (one, slug) => slug === 'odg' && one.determination.outcome === 'upheld',
  );
  expect(table.rows[0]?.split).toMatchObject({ total: 1, upheld: 1 });
  expect(table.without).toBe(1);
});

test('the most frequent stand first, those as frequent by label', () => {
  const all = decided(determination(), determination(), determination());
  const { rows } = outcomeTable(
    [hub('b', all.slice(1)), hub('a', all.slice(1)), hub('z', all)],
    all,
    9,
  );
  expect(byFrequency(rows).map(({ slug }) => slug)).toEqual(['z', 'a', 'b']);
});

test('letters are counted by their number of determinations', () => {
  const sizes = [1, 3, 1, 2, 3, 1];
  const letters = sizes.map((size) => letter(Array.from({ length: size }, () => determination())));
  expect(lettersTable(letters)).toEqual([
    { size: 1, letters: 3, determinations: 3 },
    { size: 2, letters: 1, determinations: 2 },
    { size: 3, letters: 2, determinations: 6 },
  ]);
});

test.each([
  ['2015-01-01', '2015-01-31', 30],
  ['2016-02-28', '2016-03-01', 2],
  ['2015-01-01', '2015-01-01', 0],
  ['2015-01-02', '2015-01-01', undefined],
  ['2015-01-02', '2015', undefined],
  [undefined, '2015-01-01', undefined],
])('from %s to %s it took %s days', (assigned, when, days) => {
  expect(daysOf({ assigned, decided: when })).toBe(days);
});

test('quartiles lie between the nearest ranks', () => {
  expect(quartilesOf([4, 1, 3, 2])).toEqual({ lower: 1.8, median: 2.5, upper: 3.3 });
  expect(quartilesOf([7])).toEqual({ lower: 7, median: 7, upper: 7 });
  fc.assert(
    fc.property(fc.array(fc.nat(60), { minLength: 1, maxLength: 40 }), (values) => {
      const { lower, median, upper } = quartilesOf(values);
      const most = (bound: number) => values.filter((value) => value <= bound + 0.05).length;
      expect(lower <= median && median <= upper).toBe(true);
      expect(most(median) * 2).toBeGreaterThanOrEqual(values.length);
      expect(most(upper)).toBeGreaterThanOrEqual(most(lower));
      expect(Math.min(...values)).toBeLessThanOrEqual(lower);
      expect(Math.max(...values)).toBeGreaterThanOrEqual(upper);
    }),
  );
});

const took = (days: number, when: string, priority?: 'standard' | 'expedited') =>
  letter([determination()], {
    decided: `${when}-03-01`,
    assigned: new Date(Date.parse(`${when}-03-01`) - days * 86_400_000).toISOString().slice(0, 10),
    ...(priority && { priority }),
  });

test('days are told by priority and year, not of few letters, and what is not known is counted', () => {
  const letters = [
    took(30, '2015', 'standard'),
    took(20, '2016', 'standard'),
    took(4, '2016', 'expedited'),
    letter([determination()], { decided: '2015' }),
  ];
  const { rows, without } = daysTable(letters, 2);
  expect(without).toBe(1);
  expect(rows).toEqual([
    { slug: 'all', letters: 3, quartiles: { lower: 12, median: 20, upper: 25 } },
    { slug: 'standard', letters: 2, quartiles: { lower: 22.5, median: 25, upper: 27.5 } },
    { slug: 'expedited', letters: 1, quartiles: undefined },
    { slug: '2016', letters: 2, quartiles: { lower: 8, median: 12, upper: 16 } },
    { slug: '2015', letters: 1, quartiles: undefined },
  ]);
  expect(daysTable(letters.slice(3), 2)).toEqual({ rows: [], without: 1 });
  expect(daysTable(letters.slice(0, 1), 1).rows.map(({ slug }) => slug)).toEqual(['all']);
});

test('the files hold what the tables show, and no formula', () => {
  const split = { total: 20, overturned: 3, 'partially-overturned': 1, upheld: 16 };
  const rows = [
    { slug: 'mri', label: 'MRI, "open"', split, share: wilson(3, 20) },
    { slug: 'sum', label: '=SUM(A1)', split: { ...split, total: 4 }, share: undefined },
  ];
  expect(outcomesCsv(rows).split('\r\n')).toEqual([
    'class,label,decisions,overturned,partially_overturned,upheld,overturned_percent,low_percent,high_percent',
    'mri,"MRI, ""open""",20,3,1,16,15,5,36',
    'sum, =SUM(A1),4,3,1,16,,,',
    '',
  ]);
  expect(lettersCsv([{ size: 2, letters: 3, determinations: 6 }])).toBe(
    'decisions_in_letter,letters,decisions\r\n2,3,6\r\n',
  );
  const days = { slug: 'all', letters: 12, quartiles: { lower: 8, median: 12.5, upper: 16 } };
  expect(daysCsv([days, { ...days, quartiles: undefined }])).toBe(
    'class,letters,lower_quartile_days,median_days,upper_quartile_days\r\nall,12,8,12.5,16\r\nall,12,,,\r\n',
  );
});

test('sorts numbers and words either way, what has no value last, equal ones as they come', () => {
  expect(orderOf([2, undefined, 10, 2], 'ascending')).toEqual([0, 3, 2, 1]);
  expect(orderOf([2, undefined, 10, 2], 'descending')).toEqual([2, 0, 3, 1]);
  expect(orderOf(['b', 'É', 'a', 'a10', 'a9'], 'ascending')).toEqual([2, 4, 3, 0, 1]);
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer(), { nil: undefined })), (values) => {
      const order = orderOf(values, 'descending');
      expect([...order].sort((a, b) => a - b)).toEqual(values.map((_, place) => place));
    }),
  );
});

test('a plot runs to the next quarter above its highest range', () => {
  const line = (share: number, low: number, high: number) => ({
    label: 'a',
    basis: 'b',
    share: { share, low, high },
  });
  const { ticks, lines } = sharePlot([line(0.1, 0.05, 0.2), line(0.3, 0.25, 0.4)]);
  expect(ticks.map(({ x, anchor }) => `${x} ${anchor}`)).toEqual([
    '0% start',
    '50% middle',
    '100% end',
  ]);
  expect(lines.map(({ low, dot, high }) => [low, dot, high])).toEqual([
    ['10%', '20%', '40%'],
    ['50%', '60%', '80%'],
  ]);
  expect(sharePlot([]).ticks.map(({ share }) => share)).toEqual([0, 0.25]);
  expect(sharePlot([line(1, 0.7, 1)]).ticks.at(-1)).toMatchObject({ share: 1, x: '100%' });
});

test('a determination without a hub is in no row', () => {
  const [own] = decidedOf(letter([determination()]));
  expect(own && outcomeTable([], [own], 1)).toEqual({
    rows: [],
    total: 1,
    without: 1,
    overlapping: false,
  });
});
