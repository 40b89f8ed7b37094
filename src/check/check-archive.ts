import { Problem } from '../errors.ts';
import {
  type ArchiveSettings,
  archiveSettings,
  SCHEMA_VERSION,
  type TaxonomyFiles,
} from '../schema.ts';
import type { Withdrawal } from '../schema/withdrawn.ts';
import { readTaxonomy } from '../taxonomy.ts';
import { caseSlug } from '../urls.ts';
import type { ArchiveFile } from './archive-file.ts';
import { type CheckedCase, checkCaseFile } from './case-file.ts';
import { checkNames } from './names.ts';
import { checkPages } from './pages.ts';
import { applySchema } from './schema-problems.ts';
import { checkTaxonomies } from './taxonomies.ts';
import { checkWithdrawn } from './withdrawn.ts';
import { checkVocabulary } from './vocabulary.ts';
import { readYaml } from './yaml-file.ts';

/** An archive as its files give it, and everything that is wrong with them. */
export interface CheckedArchive {
  /** Absent where its file does not fit the schema. */
  settings?: ArchiveSettings;
  taxonomies?: TaxonomyFiles;
  /** Those whose front matter fits the schema, by path. */
  cases: CheckedCase[];
  /** Those that were taken down. */
  withdrawn: Withdrawal[];
  /** All of the archive's, by file and line. */
  problems: Problem[];
}

/** Every problem of an archive: names, settings, taxonomies, pages and case files. Pure; never throws. */
export function checkArchive(files: readonly ArchiveFile[]): Problem[] {
  return readCheckedArchive(files).problems;
}

/** As `checkArchive`, with what was read on the way, so that a build need not read it again. */
export function readCheckedArchive(files: readonly ArchiveFile[]): CheckedArchive {
  const { settings, problems: inSettings } = checkSettings(files);
  const { taxonomies, problems: inTaxonomies } = checkTaxonomies(files);
  const taxonomy = taxonomies && readTaxonomy(taxonomies);
  const results = files
    .filter(({ path, text }) => /^cases\/.+\.md$/.test(path) && text !== undefined)
    .map((file) => checkCaseFile(file, settings, taxonomy));
  const cases = results.flatMap(({ checked }) => (checked ? [checked] : []));
  const { withdrawn, problems: inWithdrawn } = checkWithdrawn(files);
  const problems = [
    ...checkNames(files),
    ...inSettings,
    ...inTaxonomies,
    ...checkVocabulary(files).problems,
    ...checkPages(files),
    ...inWithdrawn,
    ...results.flatMap((result) => result.problems),
    ...checkIds(cases, withdrawn),
  ];
  return {
    ...(settings && { settings }),
    ...(taxonomies && { taxonomies }),
    cases,
    withdrawn,
    problems: problems.sort(byPlace),
  };
}

function checkSettings(files: readonly ArchiveFile[]): {
  settings?: ArchiveSettings;
  problems: Problem[];
} {
  const path = 'archive.yaml';
  const text = files.find((file) => file.path === path)?.text;
  if (text === undefined) {
    return {
      problems: [
        new Problem(
          path,
          'it is missing',
          'Import letters into this folder, or name an archive with --content',
        ),
      ],
    };
  }
  const yaml = readYaml(text, path);
  const version: unknown =
    yaml.value && typeof yaml.value === 'object' && Reflect.get(yaml.value, 'schemaVersion');
  if (typeof version === 'number' && version !== SCHEMA_VERSION) {
    const todo =
      version > SCHEMA_VERSION
        ? 'Use a newer engine'
        : `Bring the archive from version ${version} to ${SCHEMA_VERSION} first`;
    return {
      problems: [
        new Problem(
          `${path}:${yaml.lineOf(['schemaVersion'])} schemaVersion`,
          `${version} is not the engine's, which is ${SCHEMA_VERSION}`,
          todo,
        ),
      ],
    };
  }
  const { value, problems } = applySchema(archiveSettings, yaml, path);
  return { ...(value && { settings: value }), problems };
}

/** Ids that stand twice, in whatever volume, and references to cases that are not there and never were. */
function checkIds(cases: readonly CheckedCase[], withdrawn: readonly Withdrawal[]): Problem[] {
  const gone = new Set(withdrawn.map(({ id }) => caseSlug(id)));
  const first = new Map<string, string>();
  const twice = cases.flatMap(({ path, data }) => {
    const slug = caseSlug(data.id);
    const other = first.get(slug);
    first.set(slug, other ?? path);
    return other === undefined
      ? []
      : [
          new Problem(
            `${path} id`,
            `"${data.id}" stands in ${other}, too`,
            'Keep one of the two files',
          ),
        ];
  });
  const lost = cases.flatMap(({ path, data: { id, supersedes } }) =>
    supersedes === undefined ||
    (caseSlug(supersedes) !== caseSlug(id) && first.has(caseSlug(supersedes))) ||
    gone.has(caseSlug(supersedes))
      ? []
      : [
          new Problem(
            `${path} supersedes`,
            `"${supersedes}" is no other case of this archive`,
            'Correct the id',
          ),
        ],
  );
  return [...twice, ...lost];
}

const byPlace = (a: Problem, b: Problem): number =>
  a.where.localeCompare(b.where, 'en', { numeric: true });
