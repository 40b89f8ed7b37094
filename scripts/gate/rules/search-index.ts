import { gunzipSync } from 'node:zlib';
import { Problem } from '../../../src/errors.ts';
import type { SearchManifest } from '../../../src/search/manifest.ts';
import { type CoreFile, readTable } from '../../../src/search/table.ts';
import { caseSlug, determinationAnchor } from '../../../src/urls.ts';
import type { Site } from '../site.ts';

/** The search: its files can be read, and it holds every letter and determination that has a page, and no other. */
export async function searchIndex(site: Site): Promise<Problem[]> {
  const say = (where: string, what: string) => new Problem(where, what, 'Build the site again');
  try {
    const { volumes } = JSON.parse(await site.text('search/manifest.json')) as SearchManifest;
    const problems = await unreadable(site);
    let counted = 0;
    for (const { volume } of volumes) {
      const table = readTable(
        JSON.parse(await site.text(`search/${volume}/core.json`)) as CoreFile,
      );
      counted += table.letterOf.length;
      const records = await recordCount(site, volume);
      if (records !== table.ids.length) {
        problems.push(
          say(
            `pagefind/${volume}`,
            `the index holds ${records} letters, the table ${table.ids.length}`,
          ),
        );
      }
      problems.push(...missing(site, table.ids));
    }
    const shown = determinationsShown(site);
    if (shown !== counted) {
      problems.push(say('search', `it counts ${counted} determinations, the pages show ${shown}`));
    }
    return problems;
  } catch {
    // What a parser says quotes what it read.
    return [say('search', 'it cannot be read: a file is missing or broken')];
  }
}

async function recordCount(site: Site, volume: number): Promise<number> {
  const entry = JSON.parse(await site.text(`pagefind/${volume}/pagefind-entry.json`)) as {
    languages: Record<string, { page_count: number }>;
  };
  return Object.values(entry.languages).reduce((sum, { page_count }) => sum + page_count, 0);
}

function determinationsShown({ pages }: Site): number {
  let shown = 0;
  for (const { elements } of pages.filter(({ path }) => /^cases\/[^/]+\/index\.html$/.test(path))) {
    const ids = new Set(elements.map(({ attributes }) => attributes['id']));
    for (let number = 1; ids.has(determinationAnchor(number)); number += 1) shown += 1;
  }
  return shown;
}

/** Parts of the index that are not what Pagefind writes. */
async function unreadable(site: Site): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const file of site.files.filter((name) => /^pagefind\/.*\.pf_(?:meta|index)$/.test(name))) {
    const text = gunzipSync(await site.bytes(file))
      .subarray(0, SIGNATURE.length)
      .toString();
    if (text !== SIGNATURE)
      problems.push(new Problem(file, 'it is no part of an index', 'Build the site again'));
  }
  return problems;
}

const SIGNATURE = 'pagefind_dcd';

function missing({ files }: Site, ids: readonly string[]): Problem[] {
  const there = new Set(files);
  return ids.flatMap((id) =>
    [`cases/${caseSlug(id)}/index.html`, `search/letters/${caseSlug(id)}.json`]
      .filter((file) => !there.has(file))
      .map(
        (file) =>
          new Problem(file, 'the search leads to it, and it is missing', 'Build the site again'),
      ),
  );
}
