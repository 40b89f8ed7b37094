import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { pagesByKind } from './kinds.ts';
import { launchBrowser } from './launch.ts';
import { answered, visit } from './visit.ts';

/** What WCAG 2.2 asks beyond axe's usual rules: spaced text, large zoom, sizes of targets, focus in sight, forced colours. */
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const address = inject('address');

/** Opens a page past its policy, which forbids a reader's own styles in tests as it does anybody's. */
async function open(path: string, width: number, height: number): Promise<Page> {
  const { page } = await visit(browser, { viewport: { width, height }, bypassCSP: true });
  await page.goto(address + path);
  if (path === 'search/') await answered(page);
  return page;
}

/** WCAG 2.2, 1.4.12: a reader may space text so far, and loses nothing. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`;

/** Texts that are cut off, and pairs of texts that lie over each other. */
function lost(): string[] {
  const found: string[] = [];
  const shown = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 2 && height > 2 && element.checkVisibility({ visibilityProperty: true });
  };
  /** What is there for screen readers alone. */
  const clipped = (element: Element | null): boolean =>
    element !== null &&
    (getComputedStyle(element).clipPath !== 'none' || clipped(element.parentElement));
  const own = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && (node.textContent ?? '').trim());
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    const { overflowX, overflowY } = getComputedStyle(element);
    const cut =
      (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
      (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1);
    if (cut && shown(element) && !clipped(element))
      found.push(`cut: ${element.outerHTML.slice(0, 80)}`);
  }
  const lines = [...document.querySelectorAll('body *')]
    .filter((element) => own(element) && shown(element) && !clipped(element))
    .flatMap((element) => {
      const range = document.createRange();
      return [...element.childNodes]
        .filter((node) => node.nodeType === 3 && (node.textContent ?? '').trim())
        .flatMap((node) => {
          range.selectNodeContents(node);
          // a line's box is higher than its letters
          return [...range.getClientRects()].map(({ left, right, top, bottom }) => ({
            element,
            left,
            right,
            top: top + (bottom - top) * 0.3,
            bottom: bottom - (bottom - top) * 0.3,
          }));
        });
    })
    .filter(({ left, right }) => right - left > 2)
    .sort((a, b) => a.top - b.top);
  lines.forEach((one, index) => {
    for (let next = index + 1; next < lines.length; next += 1) {
      const other = lines[next];
      if (!other || other.top >= one.bottom) break;
      const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      if (wide > 2 && one.element !== other.element)
        found.push(
          `over: ${one.element.outerHTML.slice(0, 60)} ${other.element.outerHTML.slice(0, 60)}`,
        );
    }
  });
  return found;
}

test('what is cut off and what lies over something is seen', async () => {
  const { page } = await visit(browser);
  await page.setContent(`<p style="height: 1em; overflow: hidden">Words<br>cut</p>
    <b style="position: absolute; inset: 200px">One</b><i style="position: absolute; inset: 200px">Two</i>`);
  expect(await page.evaluate(lost)).toEqual([
    expect.stringContaining('cut: <p'),
    expect.stringMatching(/^over: <b.*<i/),
  ]);
  await page.context().close();
});

describe.each(pagesByKind(inject('site')))('$kind ($path)', ({ path }) => {
  test('nothing is cut or overlaid when text is spaced', async () => {
    const page = await open(path, 320, 900);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(lost), `unspaced, ${width}`).toEqual([]);
    }
    await page.addStyleTag({ content: SPACED });
    const spacing = await page.evaluate(() => getComputedStyle(document.body).letterSpacing);
    expect(spacing).not.toBe('normal');
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(lost), `spaced, ${width}`).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, `spaced, ${width}`).toBeLessThanOrEqual(width);
    }
    await page.context().close();
  });

  test('at 400 % nothing hides what has the focus, and no control is out of reach', async () => {
    // 1280 by 1024 pixels, four times as large
    const page = await open(path, 320, 256);
    const hidden = await page.evaluate(() => {
      const controls = document.querySelectorAll<HTMLElement>('a[href], button, input, summary');
      return [...controls]
        .filter((control) => control.checkVisibility({ visibilityProperty: true }))
        .flatMap((control) => {
          control.focus();
          if (document.activeElement !== control)
            return [`no focus: ${control.outerHTML.slice(0, 80)}`];
          const boxes = [...control.getClientRects()];
          const seen = boxes.some(({ left, right, top, bottom }) => {
            const on = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
            return (
              on !== null &&
              (control.contains(on) ||
                on.contains(control) ||
                on.closest('label')?.contains(control))
            );
          });
          return seen ? [] : [`hidden: ${control.outerHTML.slice(0, 80)}`];
        });
    });
    expect(hidden).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
    await page.context().close();
  });

  test('every target is 24 pixels large, or has as much room', async () => {
    for (const width of [320, 1280]) {
      const page = await open(path, width, 900);
      const axe = new AxeBuilder({ page }).setLegacyMode().withRules(['target-size']);
      const { violations, passes } = await axe.analyze();
      expect(passes.length).toBeGreaterThan(0);
      expect(
        violations.flatMap(({ nodes }) => nodes.map(({ target }) => `${width} ${target}`)),
      ).toEqual([]);
      await page.context().close();
    }
  });

  test('in forced colours outcomes keep their shapes, links their lines and the focus its ring', async () => {
    const page = await open(path, 1280, 900);
    await page.emulateMedia({ forcedColors: 'active' });
    const faults = await page.evaluate(() => {
      const ground = getComputedStyle(document.body).backgroundColor;
      const shapes = [...document.querySelectorAll('.outcome')].flatMap((outcome) => {
        const { borderTopWidth, borderTopColor, borderTopStyle } = getComputedStyle(
          outcome,
          '::before',
        );
        const drawn = Number.parseFloat(borderTopWidth) > 0 && borderTopStyle === 'solid';
        return drawn && borderTopColor !== ground ? [] : [`no shape: ${outcome.outerHTML}`];
      });
      const links = [
        ...document.querySelectorAll<HTMLElement>('main a[href]:not([aria-current], .pin)'),
      ].flatMap((link) => {
        if (!link.checkVisibility()) return [];
        const lined = getComputedStyle(link).textDecorationLine.includes('underline');
        link.focus();
        const { outlineStyle, outlineWidth } = getComputedStyle(link);
        const ringed = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 1;
        return lined && (ringed || !link.matches(':focus-visible'))
          ? []
          : [`plain: ${link.outerHTML.slice(0, 80)}`];
      });
      return [...shapes, ...links];
    });
    expect([...new Set(faults)]).toEqual([]);
    await page.context().close();
  });
});
