import { getCollection } from 'astro:content';
import { decidedOf, type Decided } from './archive/determination.ts';
import { type Case, readCase } from './archive/case.ts';
import { type Publication, publications } from './archive/publication.ts';
import { byDecision } from './archive/volume.ts';
import { Problem } from './errors.ts';
import { splitCaseFile } from './loaders/case-files.ts';
import type { ArchiveSettings } from './schema.ts';
import type { Withdrawal } from './schema/withdrawn.ts';
import { readTaxonomy, type Taxonomy } from './taxonomy.ts';
import { caseSlug } from './urls.ts';

/** What the pages know: one archive, as its content folder holds it. */
export interface Archive {
  settings: ArchiveSettings;
  taxonomy: Taxonomy;
  /** Published letters, by volume, decision and id. */
  cases: Case[];
  /** Their determinations, in the same order. */
  determinations: Decided[];
  /** Cases that were taken down, as their list has them. */
  withdrawn: Withdrawal[];
  /** When each case was published and last changed, by its slug, as far as the history tells. */
  publications: ReadonlyMap<string, Publication>;
  version: ArchiveVersion;
}

/** The archive version that front pages and downloads show. */
export interface ArchiveVersion {
  /** Day of the newest import; absent where the archive has no history. */
  imported?: string;
  /** First eight hexadecimal digits of a hash over all case files. */
  hash: string;
}

let read: Promise<Archive> | undefined;

/** The only door to the content: read once a build (in `astro dev` each time anew). Throws a `Problem` for a missing file. */
export function archive(): Promise<Archive> {
  if (import.meta.env.DEV) return readArchive();
  read ??= readArchive();
  return read;
}

async function readArchive(): Promise<Archive> {
  const settings = only(await getCollection('settings'), 'archive.yaml');
  const taxonomy = readTaxonomy({
    treatments: only(await getCollection('treatments'), 'taxonomy/treatments.yaml'),
    bodyParts: only(await getCollection('bodyParts'), 'taxonomy/body-parts.yaml'),
    guidelines: only(await getCollection('guidelines'), 'taxonomy/guidelines.yaml'),
    reasons: only(await getCollection('reasons'), 'taxonomy/reasons.yaml'),
  });
  // an archive that has taken nothing down has no list
  const [gone] = await getCollection('withdrawn');
  const withdrawn = gone?.data.withdrawn ?? [];
  const cases = await readCases(new Set(withdrawn.map(({ id }) => caseSlug(id))));
  return {
    settings,
    taxonomy,
    cases,
    determinations: cases.flatMap(decidedOf),
    withdrawn,
    publications: await readPublications(),
    version: await readVersion(cases),
  };
}

/** Every case but those taken down, by id, so that an archive's order does not hang on the order in which files were read. */
async function readCases(withdrawn: ReadonlySet<string>): Promise<Case[]> {
  const entries = (await getCollection('cases')).filter(
    ({ data }) => !withdrawn.has(caseSlug(data.id)),
  );
  const cases = await Promise.all(
    entries.map(async ({ id, data, body: file = '' }) =>
      readCase(splitCaseFile(file).body, data, Number(id.split('/')[0]), await digits(file)),
    ),
  );
  return cases.sort((a, b) => a.volume - b.volume || byDecision(a.data, b.data));
}

/** What the history tells of each case; an archive made by hand may have none. */
async function readPublications(): Promise<ReadonlyMap<string, Publication>> {
  const lines = await getCollection('history');
  return publications(lines.sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ data }) => data));
}

/** The version that the build names (`CASEBOOK_VERSION`: day and digits), else digits over the case versions. */
async function readVersion(cases: Case[]): Promise<ArchiveVersion> {
  const named = process.env['CASEBOOK_VERSION'] ?? '';
  const [imported] = /\b\d{4}-\d\d-\d\d\b/.exec(named) ?? [];
  const [hash] = /\b[\da-f]{8}\b/.exec(named.replace(imported ?? '', '')) ?? [];
  const own = cases.map(({ data, hash: version }) => `${data.id} ${version}\n`).join('');
  return { ...(imported && { imported }), hash: hash ?? (await digits(own)) };
}

/** First eight hexadecimal digits of a text's SHA-256. */
async function digits(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes, 0, 4)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

/** The one entry of a collection that is one file. */
function only<Data>([entry]: { data: Data }[], file: string): Data {
  if (!entry) {
    throw new Problem(file, 'the file is missing', 'Write it, or point --content at an archive');
  }
  return entry.data;
}
