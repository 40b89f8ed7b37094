import { beforeAll, expect, inject, test } from 'vitest';
import { readArchive } from '../../scripts/build/read-archive.ts';
import type { Case } from '../../src/archive/case.ts';
import { decidedOf } from '../../src/archive/determination.ts';
import { masks } from '../../src/masks.ts';
import { type Filters, noFilters } from '../../src/search/facet.ts';
import { facetNames } from '../../src/search/facet-name.ts';
import { formsOf } from '../../src/search/inflection.ts';
import { parseQuery } from '../../src/search/query/parse.ts';
import type { SearchAnswer } from '../../src/search/search.ts';
import { emptyState } from '../../src/search/state.ts';
import { valuesHeld } from '../../src/search/values-held.ts';
import { ask as askArchive, named as namesOf, type Searchable } from '../search/letters.ts';
import { allOf, key as keyOf, runsOf, scan } from '../search/scan.ts';
import { openSearch } from './pagefind-in-node.ts';
import { seededRandom } from './random.ts';

/** The built index against a plain scan of the case files. */
let cases: Case[];
let archive: Searchable;
let runs: string[][];

beforeAll(async () => {
  cases = (await readArchive(inject('content'))).archive?.cases ?? [];
  archive = await openSearch(inject('site'));
  runs = cases.flatMap(({ data, summary, rationales }) =>
    [
      ...data.determinations.map(({ request }) => request),
      ...summary,
      ...rationales.flat(),
    ].flatMap(runsOf),
  );
});

const ask = (q: string, filters: Partial<Filters> = {}) =>
  askArchive({ ...emptyState, q, filters: { ...noFilters, ...filters } }, archive);

const named = (answer: SearchAnswer) => namesOf(answer).map(keyOf).sort();

const scanned = (words: string[], phrases: string[]) =>
  scan(cases, allOf(words, phrases)).map(keyOf).sort();

test('the index holds every letter and determination of the archive', () => {
  expect(cases.length).toBeGreaterThan(0);
  const tables = archive.volumes.map(({ table }) => table);
  const ids = tables.flatMap((table) => table.ids);
  expect([...ids].sort()).toEqual(cases.map(({ data }) => data.id).sort());
  const counted = tables.reduce((sum, table) => sum + table.letterOf.length, 0);
  expect(counted).toBe(cases.flatMap(decidedOf).length);
});

test.each([1, 2, 4])('%i words in quotes give what a scan gives', async (length) => {
  const { pick, below } = seededRandom(length);
  for (let round = 0; round < 100; round += 1) {
    const run = pick(runs);
    const phrase = run.slice(below(run.length)).slice(0, length).join(' ');
    // The words of a phrase that is written out anew must be the same words, as those of a reader who types it.
    expect([phrase, named(await ask(`"${phrase}"`))]).toEqual([phrase, scanned([], [phrase])]);
  }
});

test('codes and numbers give what a scan gives', async () => {
  const codes = [...new Set(runs.flat().filter((word) => /\d/.test(word)))];
  const { pick } = seededRandom(9);
  for (let round = 0; round < 100 && codes.length > 0; round += 1) {
    const code = pick(codes);
    expect([code, named(await ask(code))]).toEqual([code, scanned([code], [])]);
  }
});

test('words outside of quotes give what a scan of their forms gives', async () => {
  const { pick } = seededRandom(5);
  for (let round = 0; round < 100; round += 1) {
    const words = [pick(pick(runs)), pick(pick(runs))];
    expect([words, named(await ask(words.join(' ')))]).toEqual([words, scanned(words, [])]);
  }
});

test('every word of every letter is found', async () => {
  for (const word of new Set(runs.flat())) {
    expect([word, (await ask(`"${word}"`)).found.length]).not.toEqual([word, 0]);
    expect(formsOf(word)).toContain(word);
  }
});

test.each(['zzz', 'lumbarxyz', '"zzz"', 'pain zzz'])('nonsense finds nothing: %s', async (q) => {
  const { found, unknown } = await ask(q);
  expect(found).toEqual([]);
  expect(unknown).toHaveLength(1);
});

test('masks are not in the index', async () => {
  for (const mask of masks.map((name) => `[${name}]`))
    expect((await ask(mask)).plan.parts).toEqual([]);
  const across = cases
    .flatMap(({ summary, rationales }) => [...summary, ...rationales.flat()])
    .flatMap(aroundMasks);
  for (const phrase of across.slice(0, 50)) {
    expect([phrase, named(await ask(`"${phrase}"`))]).toEqual([phrase, scanned([], [phrase])]);
  }
});

/** The words before and after each mask of a paragraph, as if the mask were not there. */
function aroundMasks(paragraph: string): string[] {
  const inOrder = runsOf(paragraph);
  return inOrder.slice(1).map((run, index) => `${inOrder[index]?.at(-1)} ${run[0]}`);
}

test('filters and words together give the totals and the counts of a scan', async () => {
  const { pick, below } = seededRandom(3);
  const all = cases.flatMap(decidedOf);
  const key = (id: string, number: number) => `${id} ${number}`;
  for (let round = 0; round < 60; round += 1) {
    const words = below(3) === 0 ? [] : [pick(pick(runs))];
    const chosen = {
      ...noFilters,
      ...Object.fromEntries(
        facetNames.flatMap((facet) => {
          const values = archive.manifest.values[facet].map(([id]) => id);
          return below(2) === 0 || values.length === 0
            ? []
            : [[facet, [pick(values), pick(values)]]];
        }),
      ),
    };
    const matching = new Set(
      words.length > 0 ? scanned(words, []) : all.map((one) => key(one.case.data.id, one.number)),
    );
    const fitting = all.filter((one) => matching.has(key(one.case.data.id, one.number)));
    const passes = (one: (typeof all)[number], facet: (typeof facetNames)[number]) =>
      chosen[facet].length === 0 ||
      valuesHeld(one, facet).some((value) => chosen[facet].includes(value));
    const answer = await ask(words.join(' '), chosen);
    const kept = fitting.filter((one) => facetNames.every((facet) => passes(one, facet)));
    expect(named(answer)).toEqual(kept.map((one) => key(one.case.data.id, one.number)).sort());
    for (const facet of facetNames) {
      const others = fitting.filter((one) =>
        facetNames.every((other) => other === facet || passes(one, other)),
      );
      for (const [value, count] of answer.counts[facet]) {
        expect(count).toBe(others.filter((one) => valuesHeld(one, facet).includes(value)).length);
      }
    }
  }
});

test.each(['request', 'rationale', 'summary', 'guideline', 'specialty'])(
  'words and phrases in the %s give what a scan of it gives',
  async (field) => {
    const { pick, below } = seededRandom(field.length);
    const cited = cases.flatMap(({ data }) => [
      ...data.reviewer.specialties,
      ...data.determinations.flatMap(({ guidelines }) =>
        guidelines.reviewer.map((citation) => citation.cited),
      ),
    ]);
    const pool = field === 'guideline' || field === 'specialty' ? cited.flatMap(runsOf) : runs;
    for (let round = 0; round < 40; round += 1) {
      const run = pick(pool);
      const phrase = run
        .slice(below(run.length))
        .slice(0, 1 + below(3))
        .join(' ');
      const q = `${field}:"${phrase}" OR -${field}:${pick(pick(pool))}`;
      const expected = scan(cases, parseQuery(q).tree).map(keyOf).sort();
      expect([q, named(await ask(q))]).toEqual([q, expected]);
    }
  },
);

test('groups, exclusions and prefixes give what a scan gives', async () => {
  const { pick, below } = seededRandom(11);
  const word = () => pick(pick(runs)).replaceAll(/[()":*]/g, '');
  for (let round = 0; round < 60; round += 1) {
    const shapes = [
      `(${word()} OR ${word()}) ${word()}`,
      `${word()} -${word()}`,
      `${word()} -(${word()} OR "${word()}")`,
      `${word().slice(0, 4)}* ${word()}`,
    ];
    const q = shapes[below(shapes.length)] ?? '';
    expect([q, named(await ask(q))]).toEqual([
      q,
      scan(cases, parseQuery(q).tree).map(keyOf).sort(),
    ]);
  }
});
