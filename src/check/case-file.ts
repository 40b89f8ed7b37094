import { readBody } from '../pipeline/body.ts';
import { splitCaseFile } from '../pipeline/front-matter.ts';
import { Problem } from '../errors.ts';
import { type ArchiveSettings, type CaseData, caseFile } from '../schema.ts';
import type { Taxonomy } from '../taxonomy.ts';
import { caseSlug } from '../urls.ts';
import type { ArchiveFile } from './archive-file.ts';
import { checkBody, type ReadBody } from './case-body.ts';
import { checkProfile } from './case-profile.ts';
import { checkValues } from './case-values.ts';
import { applySchema } from './schema-problems.ts';
import { readYaml } from './yaml-file.ts';

/** A case file whose front matter fits the schema. */
export interface CheckedCase {
  path: string;
  volume: number;
  data: CaseData;
  /** The Markdown after the front matter. */
  body: string;
}

/** What the checks of one case report through: a field and its line are added to what is wrong. */
export type Report = (at: readonly (string | number)[], what: string, todo: string) => void;

/** Everything wrong with one case file by itself, and its value where it fits the schema. */
export function checkCaseFile(
  file: ArchiveFile,
  settings: ArchiveSettings | undefined,
  taxonomy: Taxonomy | undefined,
): { checked?: CheckedCase; problems: Problem[] } {
  const { path, text = '' } = file;
  const parts = splitCaseFile(text);
  if (!parts) {
    return {
      problems: [
        new Problem(
          `${path}:1`,
          'it has no front matter',
          'Begin the file with it, between lines of ---',
        ),
      ],
    };
  }
  const yaml = readYaml(parts.yaml, path, 2);
  const { value: data, problems } = applySchema(caseFile, yaml, path);
  const body: ReadBody = readBody(parts.body);
  const inBody = (line: number, what: string, todo: string): void => {
    problems.push(new Problem(`${path}:${parts.bodyLine + line - 1}`, what, todo));
  };
  checkBody(parts.body, body, data, inBody);
  if (!data) return { problems };
  const report: Report = (at, what, todo) => {
    problems.push(new Problem(`${path}:${yaml.lineOf(at)} ${at.join('.')}`, what, todo));
  };
  const [, volume = '0', name = ''] = /^cases\/(\d+)\/(.+)\.md$/.exec(path) ?? [];
  if (name !== caseSlug(data.id)) {
    report(['id'], `"${data.id}" is not the file's name`, `Name the file ${caseSlug(data.id)}.md`);
  }
  checkValues(data, body, taxonomy, report);
  if (settings) checkProfile(data, settings, report);
  return { checked: { path, volume: Number(volume), data, body: parts.body }, problems };
}
