import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createIndex, close, type IndexFile, type PagefindIndex } from 'pagefind';
import type { Case } from '../../src/archive/case.ts';
import { decidedOf } from '../../src/archive/determination.ts';
import { Problem } from '../../src/errors.ts';
import { exportFileOf } from '../../src/search/build-export.ts';
import { manifestOf } from '../../src/search/build-manifest.ts';
import { coreFileOf, facetsFileOf } from '../../src/search/build-table.ts';
import { treatmentList } from '../../src/search/check/treatment-list.ts';
import { countWords } from '../../src/search/count-words.ts';
import { facetValues } from '../../src/search/facet-values.ts';
import { facetWords } from '../../src/search/facet-words.ts';
import { distinct } from '../../src/search/record-name.ts';
import { recordOf } from '../../src/search/record.ts';
import { searchedLetter } from '../../src/search/searched-letter.ts';
import { type Shard, shardsOf } from '../../src/search/shards.ts';
import { synonymTableOf } from '../../src/search/synonyms/table.ts';
import { valuesHeld } from '../../src/search/values-held.ts';
import { shownLetter } from '../../src/search/shown-letter.ts';
import { writeWords } from '../../src/search/word-list.ts';
import type { ArchiveSettings } from '../../src/schema.ts';
import type { Taxonomy } from '../../src/taxonomy.ts';
import { caseSlug } from '../../src/urls.ts';

/** What is indexed. */
export interface SearchJob {
  /** In the order of the archive. */
  cases: readonly Case[];
  /** Numbers of cases that were taken down. */
  withdrawn: readonly string[];
  settings: ArchiveSettings;
  taxonomy: Taxonomy;
  /** `thresholds.rateFloor` of the settings. */
  rateFloor: number;
  /** The archive version, as pages show it. */
  version: string;
  /** The site's folder. */
  out: string;
}

/**
 * Writes all that the search page loads: the manifest (`search/manifest.json`), synonyms (`search/synonyms.json`),
 * what may be typed for each treatment (`search/treatments.json`), for each shard (shards.ts) its index
 * (`pagefind/<shard>/`), tables and words (`search/<shard>/`), and each letter's text (`search/letters/`). Same cases, same
 * bytes.
 *
 * @throws Problem where Pagefind reports an error.
 */
export async function indexSearch(job: SearchJob): Promise<void> {
  const { cases, taxonomy, withdrawn, rateFloor, version, out } = job;
  const values = facetValues(cases.flatMap(decidedOf), taxonomy, facetWords);
  const manifest = manifestOf({ cases, values, withdrawn, version, rateFloor });
  await write(join(out, 'search', 'manifest.json'), JSON.stringify(manifest));
  const synonyms = synonymTableOf(taxonomy.synonyms);
  await write(join(out, 'search', 'synonyms.json'), JSON.stringify(synonyms));
  const treatments = treatmentList(taxonomy, treatmentCounts(cases));
  await write(join(out, 'search', 'treatments.json'), JSON.stringify(treatments));
  for (const shard of shardsOf(cases)) await indexShard(shard, job);
  for (const letter of cases) {
    const path = join(out, 'search', 'letters', `${caseSlug(letter.data.id)}.json`);
    await write(path, JSON.stringify(shownLetter(letter, taxonomy)));
  }
}

/** How many decisions each category and class has. */
function treatmentCounts(cases: readonly Case[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const path of cases.flatMap(decidedOf).flatMap((one) => valuesHeld(one, 'treatment')))
    counts.set(path, (counts.get(path) ?? 0) + 1);
  return counts;
}

async function indexShard({ number, cases }: Shard, job: SearchJob): Promise<void> {
  const names = await writeIndex(cases, join(job.out, 'pagefind', String(number)));
  const folder = join(job.out, 'search', String(number));
  const core = coreFileOf(cases, distinct(names), number);
  await write(join(folder, 'core.json'), JSON.stringify(core));
  await write(join(folder, 'facets.json'), JSON.stringify(facetsFileOf(cases)));
  await write(join(folder, 'export.json'), JSON.stringify(exportFileOf(cases, job)));
  await write(join(folder, 'words.txt'), writeWords(countWords(cases.map(searchedLetter))));
}

/** Indexes the letters. @returns the name of each one's record, in their order. */
async function writeIndex(cases: readonly Case[], folder: string): Promise<string[]> {
  try {
    // Words come encoded (encode.ts), so that no language's rules apply to them.
    const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
    if (!index) return refuse(errors);
    await addRecords(index, cases);
    const { files, errors: unwritten } = await index.getFiles();
    if (unwritten.length > 0) return refuse(unwritten);
    for (const { path, content } of files.filter(({ path }) => NEEDED.test(path))) {
      await write(join(folder, path), content);
    }
    return recordNames(files, cases.length);
  } finally {
    await close();
  }
}

// Its interface is not ours, and results never ask for its fragments: a letter's text lies in a file of its own.
const NEEDED = /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|wasm\..*|.*\.pf_meta|index\/.*)$/;

async function addRecords(index: PagefindIndex, cases: readonly Case[]): Promise<void> {
  for (const [number, letter] of cases.entries()) {
    const { content } = recordOf(searchedLetter(letter));
    const { errors } = await index.addCustomRecord({
      url: String(number),
      content,
      language: 'unknown',
    });
    if (errors.length > 0) refuse(errors);
  }
}

/** A record's name is its fragment's; which letter it is of stands in the fragment as its address. */
function recordNames(files: readonly IndexFile[], count: number): string[] {
  const names = Array.from({ length: count }, () => '');
  for (const { path, content } of files) {
    const name = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (name === undefined) continue;
    const text = gunzipSync(content).toString();
    const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
    names[Number(url)] = name;
  }
  const missing = names.indexOf('');
  return missing < 0 ? names : refuse([`record ${missing} has no fragment`]);
}

function refuse(errors: readonly string[]): never {
  throw new Problem(
    'search index',
    errors.join('; ') || 'Pagefind gave no index',
    'Run the build again',
  );
}

async function write(path: string, data: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, data);
}
