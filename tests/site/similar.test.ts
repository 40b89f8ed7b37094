import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { lettersOf, type Row, rowsOf } from './count.ts';
import { mainOf, sectionOf } from './page-parts.ts';

/** The similar decisions of every case page, against the case files. */
const site = inject('site');
const rows = rowsOf(inject('content'));
const letters = lettersOf(inject('content'));
const dayOf = new Map(letters.map(({ id, decided }) => [id.toLowerCase(), String(decided)]));
const byKey = new Map(rows.map((row) => [`${row.id.toLowerCase()} ${row.number}`, row]));
const OUTCOMES = ['overturned', 'partially-overturned', 'upheld'];

/** Determinations that a page lists as similar, kind by kind of treatment. */
function listed(id: string): Row[] {
  const section = sectionOf(mainOf(site, join('cases', id)), 'similar');
  return [...section.matchAll(/<p>\s*<a href="[^"]*\/cases\/([^/]+)\/#determination-(\d+)"/g)].map(
    ([, other, number]) => {
      const row = byKey.get(`${other} ${number}`);
      if (!row) throw new Error(`${id} names ${other}, decision ${number}, which isn't published.`);
      return row;
    },
  );
}
const ids = readdirSync(join(site, 'cases')).filter((id) => dayOf.has(id));
const before = (id: string, other: string) => (dayOf.get(other) ?? '') < (dayOf.get(id) ?? '');

test('are earlier ones of other letters on the same kinds of treatment', () => {
  let seen = 0;
  for (const id of ids) {
    const kinds = rows.filter((row) => row.id.toLowerCase() === id).map((row) => row.treatment);
    for (const row of listed(id)) {
      expect([id, row.id, before(id, row.id.toLowerCase())]).toEqual([id, row.id, true]);
      expect([id, row.id, kinds.includes(row.treatment)]).toEqual([id, row.id, true]);
      seen += 1;
    }
  }
  expect(seen).toBeGreaterThan(ids.length);
});

test('show two of each outcome wherever there are two, and say where there are none', () => {
  for (const id of ids) {
    const own = rows.filter((row) => row.id.toLowerCase() === id);
    const shown = listed(id);
    const section = sectionOf(mainOf(site, join('cases', id)), 'similar');
    for (const kind of new Set(own.map(({ treatment }) => treatment))) {
      if (kind === 'unclassified') continue;
      const of = (some: readonly Row[], outcome: string) =>
        some.filter((row) => row.treatment === kind && row.outcome === outcome).length;
      const there = rows.filter((row) => before(id, row.id.toLowerCase()));
      for (const outcome of OUTCOMES) {
        const count = Math.min(2, of(there, outcome));
        expect([id, kind, outcome, of(shown, outcome)]).toEqual([id, kind, outcome, count]);
      }
      const [approved, denied] = [of(there, 'overturned'), of(there, 'upheld')];
      if (approved === 0 && denied > 0) expect(section).toContain('None overturned');
      if (denied === 0 && approved > 0) expect(section).toContain('None upheld');
      if (there.every(({ treatment }) => treatment !== kind)) {
        expect(section).toContain('no earlier decision');
      }
    }
  }
});
