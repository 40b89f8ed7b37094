import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';

const site = inject('site');
const bytes = (file: Buffer) => gzipSync(file, { level: 9 }).length;

/** Everything that a page asks for, itself included, in compressed bytes. */
function weightOf(path: string): number {
  const page = readFileSync(join(site, path, 'index.html'));
  const asked = [...page.toString().matchAll(/(?:src|href)="([^"#?]+\.(?:css|js|svg))"/g)];
  const files = new Set(asked.map(([, address = '']) => address.slice(address.lastIndexOf('/'))));
  const found = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter(
    (file) => files.has(`/${file.slice(file.lastIndexOf('/') + 1)}`) && /\.\w+$/.test(file),
  );
  expect(found.length).toBeGreaterThanOrEqual(files.size);
  return found.reduce((sum, file) => sum + bytes(readFileSync(join(site, file))), bytes(page));
}

test('the heaviest case page weighs 30 kB at most with all that it loads', () => {
  const cases = readdirSync(join(site, 'cases'));
  const size = (id: string) => readFileSync(join(site, 'cases', id, 'index.html')).length;
  const [heaviest = ''] = cases.sort((a, b) => size(b) - size(a));
  expect(weightOf(`cases/${heaviest}`)).toBeLessThanOrEqual(30_000);
});
