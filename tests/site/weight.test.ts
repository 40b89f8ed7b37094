import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';

const site = inject('site');
const bytes = (file: Buffer) => gzipSync(file, { level: 9 }).length;
const files = readdirSync(site, { recursive: true, encoding: 'utf8' });
const loaded = new Map<string, number>();

/** What a file that a page asks for weighs, in compressed bytes. */
function weightOf(address: string): number {
  const known = loaded.get(address);
  if (known !== undefined) return known;
  const file = files.find((one) => address.endsWith(`/${one}`));
  if (file === undefined) throw new Error(`${address} is asked for, and isn't there.`);
  const weight = bytes(readFileSync(join(site, file)));
  loaded.set(address, weight);
  return weight;
}

/** A page's own weight, and that of all that it loads, in compressed bytes. */
function weigh(path: string): { own: number; others: number } {
  const page = readFileSync(join(site, path, 'index.html'));
  const asked = page.toString().matchAll(/(?:src|href)="([^"#?]+\.(?:css|js|svg))"/g);
  const addresses = new Set([...asked].map(([, address = '']) => address));
  expect(addresses.size).toBeGreaterThan(2);
  return { own: bytes(page), others: [...addresses].map(weightOf).reduce((a, b) => a + b, 0) };
}

test('every case page weighs 30 kB at most with all that it loads, its own text included', () => {
  const cases = readdirSync(join(site, 'cases')).map((id) => weigh(`cases/${id}`));
  expect(cases.length).toBeGreaterThan(0);
  expect(Math.max(...cases.map(({ own, others }) => own + others))).toBeLessThanOrEqual(30_000);
  // what all of them share leaves room for letters twice as long as these
  expect(Math.max(...cases.map(({ others }) => others))).toBeLessThanOrEqual(8_000);
});
