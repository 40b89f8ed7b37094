import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CoreFile } from '../../../src/search/table.ts';
import { runGate } from '../../../scripts/gate/gate.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";

/** A valid page; each part may be replaced. */
export function page(
  title: string,
  { policy = POLICY, head = '', body = '' }: { policy?: string; head?: string; body?: string } = {},
): string {
  const meta = policy && `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8">${meta}<title>${title}</title>${head}</head>
<body><main><h1>${title}</h1>${body}</main></body>
</html>
`;
}

const core: CoreFile = {
  volume: 1,
  records: ['unknown_1'],
  ids: ['A1'],
  decided: ['2015'],
  counts: [1],
  lengths: [[3, 2, 0, 0, 0]],
  columns: { outcome: { ids: ['upheld'], combos: [[0]], rows: [0] } },
};

/** The smallest site that the gate lets pass. */
export const sound: Record<string, string | Uint8Array> = {
  '.casebook-build': '',
  'index.html': page('Home', {
    body: '<p><a href="/cases/a1/#determination-1">A case</a> <a href="https://other.example/">elsewhere</a></p>',
    head: '<link rel="stylesheet" href="/site.css"><script src="/site.js"></script>',
  }),
  'cases/a1/index.html': page('Case A1', {
    body: '<p id="determination-1"><a href="../../">Home</a> <a href="#determination-1">here</a></p>',
  }),
  'search/index.html': page('Search', {
    policy: POLICY.replace("'self';", "'self' 'wasm-unsafe-eval';"),
  }),
  'check/index.html': page('Check a request', {
    policy: POLICY.replace("'self';", "'self' 'wasm-unsafe-eval';"),
  }),
  'search/manifest.json': JSON.stringify({ volumes: [{ volume: 1 }] }),
  'search/1/core.json': JSON.stringify(core),
  'search/letters/a1.json': '{}',
  'pagefind/1/pagefind-entry.json': JSON.stringify({ languages: { unknown: { page_count: 1 } } }),
  'pagefind/1/unknown.pf_meta': gzipSync('pagefind_dcd'),
  'site.css': 'body { background: url("/icon.svg") }',
  'site.js': 'console.log(1);',
  'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
  'sitemap-0.xml': '<urlset><url><loc>https://archive.example/</loc></url></urlset>',
};

/** An archive's folder with nothing in it but an address to write to. */
export function archiveFolder(): string {
  const content = join(temporaryFolder(), 'content');
  mkdirSync(content);
  writeFileSync(join(content, 'archive.yaml'), 'contact: archive@archive.example\n');
  return content;
}

/** What the gate says of the sound site with some files replaced (`null`: taken away). */
export async function findings(
  changes: Record<string, string | Uint8Array | null> = {},
  base = '/',
  content = archiveFolder(),
): Promise<string[]> {
  const folder = temporaryFolder();
  for (const [path, content] of Object.entries({ ...sound, ...changes })) {
    if (content === null) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const { problems } = await runGate(folder, {
    site: 'https://archive.example',
    base,
    profile: 'safe-harbor',
    content,
  });
  return problems.map(({ message }) => message);
}
