import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { readArchive } from '../../scripts/build/read-archive.ts';
import type { Case } from '../../src/archive/case.ts';
import { decidedOf } from '../../src/archive/determination.ts';
import { outcomeSplit } from '../../src/archive/statistics.ts';
import { type CheckState, emptyCheck, writeCheck } from '../../src/search/check/state.ts';
import { scanned } from '../search/check/archive.ts';
import { seededRandom } from '../site/random.ts';
import { launchBrowser } from './launch.ts';
import { answered, visit, type Visit } from './visit.ts';

/** The page that checks a request, in a browser. */
let browser: Browser;
let cases: Case[];
let floor: number;
beforeAll(async () => {
  browser = await launchBrowser();
  const { archive } = await readArchive(inject('content'));
  cases = archive?.cases ?? [];
  floor = archive?.settings.thresholds.rateFloor ?? 0;
});
afterAll(() => browser.close());

const address = inject('address');

const settled = (page: Page, state: 'idle' | 'done' | 'error' = 'done') =>
  page.locator(`#answer[data-check-state="${state}"]`).waitFor({ state: 'attached' });

async function opened(query: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const visited = await visit(browser, { viewport: { width: 1280, height: 900 }, ...options });
  await visited.page.goto(`${address}check/${query}`);
  await settled(visited.page, query.includes('treatment=') ? 'done' : 'idle');
  return visited;
}

const countsIn = (page: Page) =>
  page
    .locator('#answer [data-outcome]')
    .evaluateAll((elements) =>
      Object.fromEntries(
        elements.map((one) => [
          one.getAttribute('data-outcome'),
          Number(one.getAttribute('data-count')),
        ]),
      ),
    );
const stepsIn = (page: Page) => page.locator('#answer').getAttribute('data-steps');

/** The steps by the rule's own words: amount, body part, class to category, until as many fit as the floor asks for. */
function widenedByScan(asked: CheckState): { state: CheckState; steps: string[] } {
  const steps: string[] = [];
  let state = asked;
  const few = () => scanned(cases, state).length < floor;
  if (few() && state.amount) {
    const { amount: _, ...rest } = state;
    state = rest;
    steps.push('amount');
  }
  if (few() && state.body !== '') {
    state = { ...state, body: '' };
    steps.push('body');
  }
  if (few() && state.treatment.includes('/')) {
    state = { ...state, treatment: state.treatment.split('/')[0] ?? '' };
    steps.push('category');
  }
  return { state, steps };
}

/** A treatment, body part and amount that decisions of the archive have. */
function mostAsked(): CheckState {
  const counts = new Map<string, number>();
  for (const { determination } of cases.flatMap(decidedOf))
    if (determination.quantity && determination.treatment.includes('/'))
      counts.set(determination.treatment, (counts.get(determination.treatment) ?? 0) + 1);
  const [[treatment] = ['']] = [...counts].sort(([, a], [, b]) => b - a);
  return { ...emptyCheck, treatment };
}

test('counts and steps are those of a scan of the case files, and each count leads to the search that shows exactly these', async () => {
  const { pick, below } = seededRandom(11);
  const all = cases.flatMap(decidedOf);
  const { page } = await visit(browser);
  for (let round = 0; round < 16; round += 1) {
    const { treatment, bodyParts, quantity } = pick(all).determination;
    if (treatment === 'unclassified') continue;
    const other = pick(all).determination;
    const body = below(3) === 0 ? '' : ((below(3) === 0 ? other.bodyParts : bodyParts)[0] ?? '');
    const amount = below(2) === 0 && quantity && { from: quantity.amount, to: quantity.amount };
    const asked: CheckState = { ...emptyCheck, treatment, body, ...(amount && { amount }) };
    const { state, steps } = widenedByScan(asked);
    const { total, ...split } = outcomeSplit(scanned(cases, state));
    await page.goto(`${address}check/?${writeCheck(asked)}`);
    await settled(page);
    const named = String(writeCheck(asked));
    expect([named, await stepsIn(page), await countsIn(page)]).toEqual([
      named,
      steps.join(' '),
      split,
    ]);
    expect(await page.locator('#answer').getAttribute('data-total')).toBe(String(total));
    const share = await page.locator('#answer .figure').innerText();
    expect(share.includes('%')).toBe(total >= floor);
    if (round >= 4) continue;
    for (const link of await page.locator('#answer [data-outcome] a').all()) {
      const count = await link.locator('xpath=..').getAttribute('data-count');
      const search = await visit(browser);
      await search.page.goto(new URL((await link.getAttribute('href')) ?? '', address).href);
      await answered(search.page);
      expect(await search.page.locator('#results').getAttribute('data-total')).toBe(count);
      await search.page.context().close();
    }
  }
  await page.context().close();
});

test('words are searched for as the search does, and only then is anything compiled', async () => {
  const { treatment } = mostAsked();
  const { page, complaints, requests } = await opened(`?treatment=${treatment}`);
  expect(requests.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
  const asked = await opened(`?treatment=${treatment.split('/')[0]}&q=pain`);
  expect(asked.requests.some((url) => url.includes('/pagefind/'))).toBe(true);
  expect(asked.complaints).toEqual([]);
  const total = await asked.page.locator('#answer').getAttribute('data-total');
  await asked.page.goto(`${address}search/?q=pain&treatment=${treatment.split('/')[0]}`);
  await answered(asked.page);
  expect(await asked.page.locator('#results').getAttribute('data-total')).toBe(total);
  await asked.page.context().close();
});

test('words that no letter holds come off first, and the page says so', async () => {
  const { page } = await opened(`?treatment=${mostAsked().treatment}&q=zzqqx`);
  expect(await stepsIn(page)).toMatch(/^words\b/);
  expect(await page.locator('#notices').innerText()).toContain('zzqqx');
  await page.context().close();
});

test('a treatment is chosen by another name, by keyboard alone, and its answer has the focus', async () => {
  const { page, complaints } = await opened('');
  await page.locator('#treatment').focus();
  await page.keyboard.type('norc');
  const box = page.locator('#treatment');
  expect(await box.getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('ArrowDown');
  const option = page.locator(`#${await box.getAttribute('aria-activedescendant')}`);
  expect(await option.getAttribute('aria-selected')).toBe('true');
  expect(await option.innerText()).toContain('Norco');
  await page.keyboard.press('Enter');
  expect(await box.getAttribute('aria-expanded')).toBe('false');
  expect(await box.inputValue()).toBe('Opioids');
  await page.keyboard.press('Enter');
  await page.waitForURL(/treatment=pharmaceuticals%2Fopioids/);
  await settled(page);
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('found');
  expect(await page.locator('#status').innerText()).toMatch(/^\d+ decisions?: /);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('Escape closes the list and takes nothing; a click takes', async () => {
  const { page } = await opened('');
  await page.locator('#treatment').fill('nerve test');
  await page.locator('#treatments').waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  expect(await page.locator('#treatments').isVisible()).toBe(false);
  expect(await page.locator('#treatment').inputValue()).toBe('nerve test');
  await page.keyboard.press('ArrowUp');
  await page.locator('#treatments [role="option"]').first().click();
  expect(await page.locator('#treatment').inputValue()).toMatch(/^Nerve/);
  await page.context().close();
});

test.each([
  ['PT', /treatment=rehabilitation%2Fphysical-therapy/],
  ['nerve test', /treatment=diagnostic-testing%2Femg-ncs/],
])('%s that is typed without choosing is understood', async (typed, expected) => {
  const { page } = await opened('');
  await page.locator('#treatment').fill(typed);
  await page.locator('#request button').click();
  await page.waitForURL(expected);
  await settled(page);
  await page.context().close();
});

test('what is not understood is said at its field, and nothing is asked', async () => {
  const { page } = await opened('');
  const field = page.locator('#treatment');
  await field.fill('zzqqx');
  await page.locator('#request button').click();
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  expect(await page.locator('#treatment-fault').innerText()).toContain('zzqqx');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('treatment');
  await field.fill('PT');
  await page.locator('#amount').fill('a dozen');
  await page.locator('#request button').click();
  expect(await page.locator('#amount').getAttribute('aria-invalid')).toBe('true');
  expect(page.url()).toBe(`${address}check/`);
  await page.context().close();
});

test('of several treatments that a text names, one is chosen from the list, which opens', async () => {
  const { page } = await opened('');
  await page.locator('#treatment').fill('12 visits of PT low back');
  await page.keyboard.press('Enter');
  const first = page.locator('#treatments [role="option"]').first();
  await first.waitFor();
  expect(await first.innerText()).toContain('Physical therapy');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.waitForURL(/physical-therapy/);
  await settled(page);
  await page.context().close();
});

test('back, forward and reload keep address, form and answer together', async () => {
  const { page } = await opened('');
  await page.locator('#treatment').fill('PT');
  await page.locator('#amount').fill('12');
  await page.locator('#request button').click();
  await page.waitForURL(/amount=12/);
  await settled(page);
  const heading = () => page.locator('#found').innerText();
  const first = await heading();
  await page.locator('#treatment').fill('Norco');
  await page.locator('#amount').fill('');
  await page.locator('#request button').click();
  await page.waitForURL((url) => !url.searchParams.has('amount'));
  await expect.poll(heading).not.toBe(first);
  await page.goBack();
  await expect.poll(heading).toBe(first);
  expect(await page.locator('#amount').inputValue()).toBe('12');
  await page.reload();
  await settled(page);
  expect(await heading()).toBe(first);
  expect(await page.locator('#treatment').inputValue()).toBe('Physical therapy');
  await page.goBack();
  await settled(page, 'idle');
  expect(await page.locator('#treatment').inputValue()).toBe('');
  await page.goForward();
  await expect.poll(heading).toBe(first);
  await page.context().close();
});

test('decisions of both outcomes stand side by side, each with a sentence of its own letter', async () => {
  const { page } = await opened(`?treatment=${mostAsked().treatment.split('/')[0]}`);
  const shown = await page.locator('#answer [data-determination]').evaluateAll((elements) =>
    elements.map((one) => ({
      name: one.getAttribute('data-determination') ?? '',
      quote: one.querySelector('blockquote')?.textContent?.trim() ?? '',
    })),
  );
  const outcomes = new Set<string>();
  for (const { name, quote } of shown) {
    const [id, place] = name.split('#determination-');
    const one = cases
      .flatMap(decidedOf)
      .find((decided) => decided.case.data.id === id && decided.number === Number(place));
    expect(one?.rationale.some((paragraph) => paragraph.includes(quote))).toBe(true);
    expect(quote).not.toBe('');
    outcomes.add(one?.determination.outcome ?? '');
  }
  expect(shown.length).toBeGreaterThanOrEqual(4);
  expect([...outcomes]).toEqual(expect.arrayContaining(['overturned', 'upheld']));
  await page.context().close();
});

test('a treatment’s page leads here with the treatment chosen', async () => {
  const { treatment } = mostAsked();
  const { page } = await visit(browser);
  await page.goto(`${address}treatments/${treatment}/`);
  const label = await page.locator('h1').innerText();
  await page.locator('main a[href*="/check/?"]').click();
  await settled(page);
  expect(new URL(page.url()).searchParams.get('treatment')).toBe(treatment);
  expect(await page.locator('#treatment').inputValue()).toBe(label);
  await page.context().close();
});

test('a volume that does not load is named, and the rest answers', async () => {
  const { page } = await visit(browser);
  await page.route('**/search/manifest.json', async (route) => {
    const response = await route.fetch();
    const manifest = await response.json();
    manifest.volumes.push({ volume: 99, letters: 1, determinations: 1, from: '1999', to: '1999' });
    await route.fulfill({ response, json: manifest });
  });
  const { treatment } = mostAsked();
  await page.goto(`${address}check/?treatment=${treatment}`);
  await settled(page);
  expect(await page.locator('#notices').innerText()).toContain('1999');
  const { total } = outcomeSplit(scanned(cases, { ...emptyCheck, treatment }));
  expect(await page.locator('#answer').getAttribute('data-total')).toBe(String(total));
  await page.context().close();
});

test('where nothing loads the page says so, and tries again', async () => {
  const { page } = await visit(browser);
  await page.route('**/core.json', (route) => route.abort());
  await page.goto(`${address}check/?treatment=${mostAsked().treatment}`);
  await settled(page, 'error');
  await page.unroute('**/core.json');
  await page.locator('#notices button').click();
  await settled(page);
  expect(await page.locator('#notices button').count()).toBe(0);
  await page.context().close();
});

test('a treatment that the archive does not have is said, with a way on', async () => {
  const { page } = await opened('?treatment=no/such');
  expect(await page.locator('#answer').getAttribute('data-total')).toBe('0');
  expect(await page.locator('#sections').innerText()).toContain('no/such');
  expect(await page.locator('#sections a').count()).toBeGreaterThan(0);
  await page.context().close();
});

test('without JavaScript the page says what it needs, and leads to the treatments', async () => {
  const { page } = await visit(browser, { javaScriptEnabled: false });
  await page.goto(`${address}check/`);
  expect(await page.locator('main').innerText()).toContain('needs JavaScript');
  expect(await page.locator('#request').isVisible()).toBe(false);
  await page.locator('main .notice a').first().click();
  expect(page.url()).toContain('/treatments/');
  await page.context().close();
});

test('nothing moves while the answer comes', async () => {
  const { page } = await visit(browser, { viewport: { width: 390, height: 800 } });
  await page.addInitScript(() => {
    Object.assign(globalThis, { moved: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        (globalThis as unknown as { moved: number }).moved += (
          entry as unknown as { value: number }
        ).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`${address}check/?treatment=${mostAsked().treatment}&amount=12&body=neck`);
  await settled(page);
  await page.waitForTimeout(200);
  expect(
    await page.evaluate(() => (globalThis as unknown as { moved: number }).moved),
  ).toBeLessThan(0.01);
  await page.context().close();
});

const states: [name: string, query: string, enter?: (page: Page) => Promise<void>][] = [
  ['idle', ''],
  ['answered', '?treatment=rehabilitation/physical-therapy'],
  ['widened, with words', '?treatment=surgery/spine-surgery&body=neck&amount=2&q=pain'],
  ['nothing', '?treatment=no/such'],
  [
    'with its list open',
    '',
    async (page) => {
      await page.locator('#treatment').fill('steroid');
      await page.keyboard.press('ArrowDown');
    },
  ],
  [
    'with a fault',
    '',
    async (page) => {
      await page.locator('#treatment').fill('zzqqx');
      await page.locator('#request button').click();
    },
  ],
];

test.each(states)(
  'axe finds nothing, and the page is as wide as the window: %s',
  async (_, query, enter) => {
    const { page, complaints } = await opened(query);
    await enter?.(page);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [320, 1280]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
        expect(
          violations.map(({ id, nodes }) => [
            colorScheme,
            width,
            id,
            nodes.map(({ target }) => target),
          ]),
        ).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          width,
        );
      }
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  },
);

test('in forced colours the option that is gone to stands out, and the picture is drawn', async () => {
  const { page } = await opened('', { forcedColors: 'active' });
  await page.locator('#treatment').fill('steroid');
  await page.keyboard.press('ArrowDown');
  const grounds = await page
    .locator('#treatments [role="option"]')
    .evaluateAll((options) => options.map((one) => getComputedStyle(one).backgroundColor));
  expect(new Set(grounds.slice(0, 2)).size).toBe(2);
  await page.context().close();
});
