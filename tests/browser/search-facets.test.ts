import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { readArchive } from '../../scripts/build/read-archive.ts';
import type { Case } from '../../src/archive/case.ts';
import { type Decided, decidedOf } from '../../src/archive/determination.ts';
import { noFilters } from '../../src/search/facet.ts';
import { facetNames } from '../../src/search/facet-name.ts';
import { parseQuery } from '../../src/search/query/parse.ts';
import { emptyState, writeState } from '../../src/search/state.ts';
import { usedAnother, valuesHeld } from '../../src/search/values-held.ts';
import { wordsOf } from '../../src/search/word.ts';
import { key, scan } from '../search/scan.ts';
import { seededRandom } from '../site/random.ts';
import { launchBrowser } from './launch.ts';
import { answered, visit } from './visit.ts';

/** Totals, results and the count at every value, as the page shows them, against a plain scan of the case files. */
let browser: Browser;
let cases: Case[];
beforeAll(async () => {
  browser = await launchBrowser();
  cases = (await readArchive(inject('content'))).archive?.cases ?? [];
});
afterAll(() => browser.close());

const address = inject('address');

/** A query of the language made of a letter's own words, in quotes: so that no synonym is added, which the scan has not. */
function someQuery({ pick, below }: ReturnType<typeof seededRandom>): string {
  const paragraphs = cases.flatMap(({ summary, rationales }) => [...summary, ...rationales.flat()]);
  const phrase = () => {
    const words = wordsOf(pick(paragraphs)).filter(({ run }) => run === 0);
    const start = below(Math.max(1, words.length - 1));
    const some = words.slice(start, start + 1 + below(2));
    return `"${some.map(({ word }) => word).join(' ')}"`;
  };
  const made = [
    () => '',
    phrase,
    () => `${phrase()} ${phrase()}`,
    () => `${phrase()} OR ${phrase()}`,
    () => `${phrase()} -${phrase()}`,
    () => `rationale:(${phrase()} OR ${phrase()}) -summary:${phrase()}`,
    () => `-(${phrase()} ${phrase()})`,
  ];
  return pick(made)();
}

async function shownIn(page: Page) {
  const total = Number(await page.locator('#results').getAttribute('data-total'));
  const hits = await page
    .locator('[data-determination]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-determination')));
  const values = await page.locator('[data-facet]').evaluateAll((items) =>
    items.map((item) => ({
      facet: item.getAttribute('data-facet') ?? '',
      value: item.getAttribute('data-value') ?? '',
      count: Number(item.getAttribute('data-count')),
      said: Number(item.querySelector('.n')?.textContent),
      checked: item.querySelector('input')?.checked,
    })),
  );
  return { total, hits, values };
}

test('totals, results and the counts at every value are those of a scan of the case files', async () => {
  const random = seededRandom(7);
  const { pick, below } = random;
  const all = cases.flatMap(decidedOf);
  const { page } = await visit(browser);
  for (let round = 0; round < 24; round += 1) {
    const q = someQuery(random);
    const filters = { ...noFilters };
    for (const facet of facetNames) {
      const values = [...new Set(all.flatMap((one) => valuesHeld(one, facet)))];
      if (below(4) === 0 && values.length > 0)
        Object.assign(filters, { [facet]: [...new Set([pick(values), pick(values)])].sort() });
    }
    const differs = below(4) === 0;
    const amount = below(4) === 0 ? { amount: { from: 1 + below(8) } } : {};
    const limits = { differs, ...amount };
    const parameters = writeState({ ...emptyState, q, filters, limits });
    await page.goto(`${address}search/?${parameters}`);
    await answered(page);
    const scanned = new Set(scan(cases, parseQuery(q).tree).map(key));
    const matching = all.filter(
      (one) =>
        scanned.has(`${one.case.data.id} ${one.number}`) &&
        (!differs || usedAnother(one)) &&
        (limits.amount === undefined ||
          (one.determination.quantity?.amount ?? 0) >= (limits.amount.from ?? 0)),
    );
    const fits = (one: Decided, facet: (typeof facetNames)[number]) =>
      filters[facet].length === 0 ||
      valuesHeld(one, facet).some((value) => filters[facet].includes(value));
    const kept = matching.filter((one) => facetNames.every((facet) => fits(one, facet)));
    const shown = await shownIn(page);
    expect([String(parameters), shown.total]).toEqual([String(parameters), kept.length]);
    const names = kept.map((one) => `${one.case.data.id}#determination-${one.number}`);
    if (kept.length > 0) {
      expect(shown.hits).toHaveLength(Math.min(10, kept.length));
      expect(names).toEqual(expect.arrayContaining(shown.hits));
    }
    expect(shown.values.length).toBeGreaterThan(100);
    for (const { facet, value, count, said, checked } of shown.values) {
      const name = facetNames.find((one) => one === facet)!;
      const counted = matching.filter(
        (one) =>
          facetNames.every((other) => other === name || fits(one, other)) &&
          valuesHeld(one, name).includes(value),
      ).length;
      const chosen = filters[name].includes(value);
      expect([String(parameters), value, count, said, checked]).toEqual([
        String(parameters),
        value,
        counted,
        counted,
        chosen,
      ]);
    }
  }
  await page.context().close();
});

test('a long list is folded, shows all on demand, and can be searched', async () => {
  const { page } = await visit(browser);
  await page.goto(`${address}search/`);
  await answered(page);
  const list = page.locator('[data-values]', { has: page.locator('[data-facet="treatment"]') });
  const items = list.locator(':scope > ul > li:visible');
  const folded = await items.count();
  expect(folded).toBe(6);
  await list.locator('.facet-all').click();
  expect(await items.count()).toBeGreaterThan(folded);
  expect(await list.locator('.facet-all').getAttribute('aria-expanded')).toBe('true');
  const label = await list.locator('ul ul [data-facet] > span:first-of-type').first().textContent();
  await list.locator('.facet-find').fill(label ?? '');
  expect(await items.count()).toBeGreaterThan(0);
  expect(await items.first().innerText()).toContain(label);
  expect(page.url()).not.toContain('?');
  // A value that is chosen stays, whatever the list is searched for.
  await items.first().locator('ul [data-facet]:visible').first().click();
  await page.waitForURL(/treatment=/);
  await list.locator('.facet-find').fill('zzz');
  expect(await items.count()).toBe(1);
  await page.context().close();
});

test('facets that tell less are closed until something in them is chosen', async () => {
  const { page } = await visit(browser);
  await page.goto(`${address}search/`);
  await answered(page);
  const sex = page.locator('[data-facet="sex"]').first();
  expect(await sex.isVisible()).toBe(false);
  const value = await sex.getAttribute('data-value');
  await page.goto(`${address}search/?sex=${value}`);
  await answered(page);
  expect(await sex.isVisible()).toBe(true);
  await page.context().close();
});

test('amount, guidelines and part of the letter narrow, stand in the address and come back with it', async () => {
  const { page } = await visit(browser);
  await page.goto(`${address}search/?q=pain`);
  await answered(page);
  await page.locator('#amount-from').fill('8');
  await page.locator('#amount-to').fill('12');
  await page.keyboard.press('Tab');
  await page.waitForURL(/amount=8-12/);
  await page.locator('#differs').check();
  await page.waitForURL(/differs=guideline/);
  await page.locator('#look-in').selectOption('rationale');
  await page.waitForURL(/q=rationale%3Apain/);
  await page.reload();
  await answered(page);
  expect(await page.locator('#amount-from').inputValue()).toBe('8');
  expect(await page.locator('#amount-to').inputValue()).toBe('12');
  expect(await page.locator('#differs').isChecked()).toBe(true);
  expect(await page.locator('#look-in').inputValue()).toBe('rationale');
  expect(await page.locator('#chips').innerText()).toContain('8 to 12');
  await page.context().close();
});
