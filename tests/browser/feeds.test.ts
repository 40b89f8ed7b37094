import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { digests } from '../site/site.ts';
import { launchBrowser } from './launch.ts';
import { visit } from './visit.ts';

/** Every feed of the site, as a strict reader of XML takes it. */
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const site = inject('site');
const files = Object.keys(digests(site)).filter((file) => file.endsWith('feed.xml'));
const ATOM = 'http://www.w3.org/2005/Atom';

/** A feed's or an entry's own children: names and texts; of links, where they lead. */
interface Read {
  root: string;
  namespace: string | null;
  broken: boolean;
  own: [name: string, text: string][];
  entries: [name: string, text: string][][];
}

async function readAll(): Promise<Map<string, Read>> {
  const { page } = await visit(browser);
  await page.goto(inject('address'));
  const texts = files.map((file) => readFileSync(join(site, file), 'utf8'));
  const read = await page.evaluate((all) => {
    const childrenOf = (element: Element) =>
      [...element.children].map((child): [string, string] => [
        child.localName,
        child.localName === 'link'
          ? `${child.getAttribute('rel')} ${child.getAttribute('href')}`
          : (child.textContent ?? ''),
      ]);
    return all.map((text) => {
      const parsed = new DOMParser().parseFromString(text, 'application/xml');
      const root = parsed.documentElement;
      return {
        root: root.localName,
        namespace: root.namespaceURI,
        broken: parsed.querySelector('parsererror') !== null,
        own: childrenOf(root),
        entries: [...root.children]
          .filter(({ localName }) => localName === 'entry')
          .map(childrenOf),
      };
    });
  }, texts);
  await page.context().close();
  return new Map(files.map((file, index) => [file, read[index]!]));
}

const valuesOf = (parts: [string, string][], name: string) =>
  parts.filter(([one]) => one === name).map(([, text]) => text);
/** The one value that Atom asks for. */
const only = (parts: [string, string][], name: string) => {
  const values = valuesOf(parts, name);
  expect([name, values.length]).toEqual([name, 1]);
  return values[0] ?? '';
};
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

test('every feed is an Atom document with all that Atom asks for', async () => {
  expect(files.length).toBeGreaterThan(3);
  for (const [file, { root, namespace, broken, own, entries }] of await readAll()) {
    expect([file, root, namespace, broken]).toEqual([file, 'feed', ATOM, false]);
    expect(only(own, 'id')).toMatch(new RegExp(`^https?://.*${file}$`));
    expect(only(own, 'title')).not.toBe('');
    expect(only(own, 'updated')).toMatch(INSTANT);
    expect(only(own, 'author')).not.toBe('');
    const links = valuesOf(own, 'link');
    expect(links).toEqual([
      `self ${only(own, 'id')}`,
      `alternate ${only(own, 'id').replace(/feed\.xml$/, '')}`,
    ]);
    expect(entries.length).toBeGreaterThan(0);
    const ids = entries.map((entry) => only(entry, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
    const days = entries.map((entry) => only(entry, 'updated'));
    for (const entry of entries) {
      expect(only(entry, 'title')).not.toBe('');
      expect(only(entry, 'summary')).not.toBe('');
      expect(only(entry, 'published')).toMatch(INSTANT);
      expect(valuesOf(entry, 'link')).toEqual([`alternate ${only(entry, 'id')}`]);
    }
    expect(days).toEqual(days.toSorted().reverse());
    expect(only(own, 'updated')).toBe(days[0]);
  }
});

test('every entry leads to a decision that is there', async () => {
  const address = new URL(inject('address'));
  const pages = new Map<string, string>();
  for (const { entries } of (await readAll()).values()) {
    for (const entry of entries) {
      const { pathname, hash } = new URL(only(entry, 'id'));
      const path = pathname.slice(address.pathname.length);
      const html = pages.get(path) ?? readFileSync(join(site, path, 'index.html'), 'utf8');
      pages.set(path, html);
      expect(html).toContain(`id="${hash.slice(1)}"`);
    }
  }
  expect(pages.size).toBeGreaterThan(10);
});
