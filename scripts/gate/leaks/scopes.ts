import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { squash } from '../../../src/gate/fold.ts';
import type { ShownDays } from './archive-days.ts';
import type { Scope } from './scan.ts';
import type { PageWatch } from './watch.ts';

/** What the engine brings: anything else in that folder is looked through like a page. */
const ENGINE_FILES = new Set(['favicon.svg', 'notices.txt', 'theme.js']);

const publicFolder = fileURLToPath(new URL('../../../public/', import.meta.url));

/** The engine's own static files, by name: a file that is the same byte for byte holds nothing of a case. */
export async function engineFiles(): Promise<Map<string, Uint8Array>> {
  const names = (await readdir(publicFolder)).filter((name) => ENGINE_FILES.has(name));
  const files = await Promise.all(names.map((name) => readFile(join(publicFolder, name))));
  return new Map(names.map((name, index) => [name, files[index] as Uint8Array]));
}

/** What a file is looked through for, by its place in the site. */
export function scopeOf(
  path: string,
  { lookout, emails, vocabulary, interfaceWords }: PageWatch,
  days: ShownDays,
  pages: ReadonlySet<string>,
): Scope {
  const slug = (/^cases\/([^/]+)\//.exec(path) ??
    /^search\/letters\/([^/]+)\.json$/.exec(path))?.[1];
  if (slug !== undefined) {
    return {
      lookout,
      ownCase: slug,
      allowed: { emails, days: days.ofCase.get(slug) ?? days.archive },
      words: vocabulary && {
        ...vocabulary,
        words: interfaceWords,
        released: wordsOfCase(days.texts.get(slug) ?? ''),
      },
    };
  }
  if (!isOfCases(path, pages)) return { lookout };
  return { lookout, allowed: { emails, days: days.all } };
}

/** Words of a case file, which were judged there, and its version: some hashes begin with letters alone. */
const wordsOfCase = (text: string): Set<string> =>
  new Set([
    ...(text.match(/[\p{L}\p{M}]{3,}/gu) ?? []).map(squash),
    createHash('sha256').update(text).digest('hex').slice(0, VERSION_DIGITS),
  ]);

const VERSION_DIGITS = 8;

/** Code, service files and the publisher's own pages are not made of cases; all else is. */
function isOfCases(path: string, pages: ReadonlySet<string>): boolean {
  if (CODE.includes(extname(path)) || SERVICE.test(path)) return false;
  return !pages.has(path.replace(/\/index\.html$/, ''));
}

const CODE = ['.js', '.css', '.wasm', '.pagefind', '.pf_index', '.pf_meta', '.svg', '.png', '.ico'];
const SERVICE =
  /^(?:robots\.txt|sitemap[^/]*\.xml|[^/]+\.webmanifest|notices\.txt|404\.html|glossary\/index\.html|\.casebook-build)$/;
