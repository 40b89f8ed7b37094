import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decisionsCsv } from '../../src/archive/decisions-csv.ts';
import { decidedOf } from '../../src/archive/determination.ts';
import { cites, determination, letter } from './letters.ts';

const address = () => 'https://archive.example/cases/a/#determination-1';
const table = (request: string) =>
  decisionsCsv(decidedOf(letter([determination({ request })])), address);

/** Cells of a table, read by the letter of RFC 4180. */
function read(csv: string): string[][] {
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of csv.matchAll(cells)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

test('a row says what was asked, how it ended, by which guidelines and why', () => {
  const decided = decidedOf(
    letter([
      determination({
        request: 'MRI, "right" knee',
        guidelines: { administrator: cites('old', 'new'), reviewer: cites('unclassified') },
        reasons: [{ id: 'too-many' }, { id: 'other' }],
      }),
    ]),
  );
  const [head = [], row = []] = read(decisionsCsv(decided, address));
  const cells = Object.fromEntries(head.map((name, index) => [name, row[index]]));
  expect(cells).toMatchObject({
    decision: '1',
    request: 'MRI, "right" knee',
    outcome: 'upheld',
    administrator_guidelines: 'old;new',
    reviewer_guidelines: '',
    reasons: 'too-many;other',
    address: address(),
  });
  expect(cells['year']).toMatch(/^\d{4}$/);
});

test.each(['=1+1', '+12 visits', '-12', '@SUM'])('no spreadsheet runs %s', (request) => {
  expect(read(table(request))[1]).toContain(` ${request}`);
});

test('whatever is asked for comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (request) => {
      const [head = [], row = [], ...more] = read(table(request));
      expect(more).toEqual([]);
      expect(row).toHaveLength(head.length);
      const shown = row[head.indexOf('request')] ?? '';
      expect([request, ` ${request}`]).toContain(shown);
    }),
  );
});
