import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Case, readCase } from '../../src/archive/case.ts';
import { byDecision } from '../../src/archive/volume.ts';
import { Problem } from '../../src/errors.ts';
import {
  type ArchiveSettings,
  archiveSettings,
  bodyPartsFile,
  caseFile,
  guidelinesFile,
  reasonsFile,
  treatmentsFile,
} from '../../src/schema.ts';
import { readTaxonomy, type Taxonomy } from '../../src/taxonomy.ts';

/** All that a build reads. */
export interface BuiltArchive {
  settings: ArchiveSettings;
  taxonomy: Taxonomy;
  /** By volume, decision and id. */
  cases: Case[];
}

export async function readArchive(
  content: string,
): Promise<{ archive?: BuiltArchive; problems: Problem[] }> {
  const yaml = async (path: string) =>
    parse(await readFile(join(content, path), 'utf8')) as unknown;
  const settings = archiveSettings.parse(await yaml('archive.yaml'));
  const taxonomy = readTaxonomy({
    treatments: treatmentsFile.parse(await yaml('taxonomy/treatments.yaml')),
    bodyParts: bodyPartsFile.parse(await yaml('taxonomy/body-parts.yaml')),
    guidelines: guidelinesFile.parse(await yaml('taxonomy/guidelines.yaml')),
    reasons: reasonsFile.parse(await yaml('taxonomy/reasons.yaml')),
  });
  const cases: Case[] = [];
  const problems: Problem[] = [];
  const folder = join(content, 'cases');
  for (const path of (await readdir(folder, { recursive: true })).filter((p) =>
    p.endsWith('.md'),
  )) {
    const text = await readFile(join(folder, path), 'utf8');
    const [, front = '', body = ''] = /^---\n([^]*?)\n---\n?([^]*)$/.exec(text) ?? [];
    const data = caseFile.safeParse(parse(front));
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
    if (data.success) cases.push(readCase(body, data.data, Number(path.split('/')[0]), hash));
    else problems.push(new Problem(`cases/${path}`, data.error.message, 'Mend it'));
  }
  cases.sort((a, b) => a.volume - b.volume || byDecision(a.data, b.data));
  return { archive: { settings, taxonomy, cases }, problems };
}
