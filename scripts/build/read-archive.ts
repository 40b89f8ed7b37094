import { createHash } from 'node:crypto';
import { type Case, readCase } from '../../src/archive/case.ts';
import { riskProblem } from '../../src/archive/risk/required.ts';
import { byDecision } from '../../src/archive/volume.ts';
import { readCheckedArchive } from '../../src/check/check-archive.ts';
import type { Problem } from '../../src/errors.ts';
import type { ArchiveSettings } from '../../src/schema.ts';
import { readTaxonomy, type Taxonomy } from '../../src/taxonomy.ts';
import { readFiles } from '../content.ts';
import { leaksInCases } from '../gate/leaks/check-cases.ts';
import { historyProblems } from '../history.ts';

/** All that a build reads. */
export interface ReadArchive {
  settings: ArchiveSettings;
  taxonomy: Taxonomy;
  /** By volume, decision and id. */
  cases: Case[];
  /** Numbers of cases that were taken down. */
  withdrawn: string[];
}

/** Reads an archive as a build takes it: each file once, and all of it checked. `archive` is there where nothing is wrong. */
export async function readArchive(
  content: string,
): Promise<{ archive?: ReadArchive; problems: Problem[] }> {
  const files = await readFiles(content, () => true);
  const { settings, taxonomies, cases, withdrawn, ...checked } = readCheckedArchive(files);
  const problems = [
    ...checked.problems,
    ...(await historyProblems(content)),
    ...(await leaksInCases(content, files, cases)),
  ];
  if (!settings || !taxonomies || problems.length > 0) return { problems };
  const texts = new Map(files.map(({ path, text = '' }) => [path, text]));
  const read = cases.map(({ path, volume, data, body }) =>
    readCase(body, data, volume, digits(texts.get(path) ?? '')),
  );
  read.sort((a, b) => a.volume - b.volume || byDecision(a.data, b.data));
  const risk = riskProblem(read, settings);
  if (risk) return { problems: [risk] };
  const archive = {
    settings,
    taxonomy: readTaxonomy(taxonomies),
    cases: read,
    withdrawn: withdrawn.map(({ id }) => id),
  };
  return { archive, problems };
}

/** The archive version's digits: a hash over all case versions. */
export function archiveDigits(cases: readonly Case[]): string {
  return digits(cases.map(({ data, hash }) => `${data.id} ${hash}\n`).join(''));
}

/** First eight hexadecimal digits of a text's SHA-256. */
const digits = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 8);
