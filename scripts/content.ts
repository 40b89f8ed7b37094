import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type ArchiveFile, MOST_BYTES } from '../src/check/archive-file.ts';
import { type CheckedArchive, readCheckedArchive } from '../src/check/check-archive.ts';
import { Problem } from '../src/errors.ts';
import type { ArchiveSettings, TaxonomyFiles } from '../src/schema.ts';
import { readTaxonomy, type Taxonomy } from '../src/taxonomy.ts';
import { leaksInCases } from './gate/leaks/check-cases.ts';
import { historyProblems } from './history.ts';

/** An archive's settings and taxonomies, and its case files as they lie there. */
export interface LoadedArchive {
  settings: ArchiveSettings;
  taxonomies: TaxonomyFiles;
  taxonomy: Taxonomy;
  /** Reads all case files, by path. */
  caseFiles(): Promise<CaseFile[]>;
}

/** A case file as text. */
export interface CaseFile {
  /** From the archive's folder: `cases/1/cm14-0197557.md`. */
  path: string;
  volume: number;
  text: string;
}

/**
 * Loads what every command needs of an archive: settings and taxonomies, by their schemas.
 *
 * @param content the archive's folder. @throws {Problem} the first thing wrong with them; `check` tells all.
 */
export async function loadArchive(content: string): Promise<LoadedArchive> {
  const files = await readFiles(content, (path) => /^(?:archive\.yaml$|taxonomy\/)/.test(path));
  const { settings, taxonomies, problems } = readCheckedArchive(files);
  const [problem] = problems;
  if (!settings || !taxonomies || problem) {
    throw problem ?? new Problem('archive.yaml', 'it is missing', 'Name an archive with --content');
  }
  return {
    settings,
    taxonomies,
    taxonomy: readTaxonomy(taxonomies),
    caseFiles: () => readCaseFiles(content),
  };
}

/** Everything of an archive's folder, checked. Reads each file once, and executes nothing of it. */
export async function loadChecked(content: string): Promise<CheckedArchive> {
  const files = await readFiles(content, () => true);
  const checked = readCheckedArchive(files);
  const problems = [
    ...checked.problems,
    ...(await historyProblems(content)),
    ...(await leaksInCases(content, files, checked.cases)),
  ];
  return { ...checked, problems };
}

async function readCaseFiles(content: string): Promise<CaseFile[]> {
  const files = await readFiles(content, (path) => /^cases\/[1-9]\d*\/[^/]+\.md$/.test(path));
  return files.flatMap(({ path, text }) =>
    text === undefined ? [] : [{ path, text, volume: Number(path.split('/')[1]) }],
  );
}

/** Kinds of file that are read; of others the name alone is looked at. */
const READ = /\.(?:md|yaml)$/;

/** An archive's files by path, in the order of their names. A folder that is not there holds none. */
export async function readFiles(
  content: string,
  wanted: (path: string) => boolean,
): Promise<ArchiveFile[]> {
  const found = await readdir(content, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    },
  );
  const paths = found
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(content, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(wanted)
    .sort();
  const files: ArchiveFile[] = [];
  for (const path of paths) files.push(await readOne(content, path));
  return files;
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

async function readOne(content: string, path: string): Promise<ArchiveFile> {
  const whole = join(content, path);
  // A link could lead out of the archive: it is not followed.
  const entry = await lstat(whole);
  const { size } = entry;
  if (!entry.isFile() || !READ.test(path) || size > MOST_BYTES) return { path, size };
  try {
    return { path, size, text: UTF8.decode(await readFile(whole)) };
  } catch (error) {
    if (error instanceof TypeError) return { path, size, notUtf8: true };
    throw error;
  }
}
