import { Problem } from '../errors.ts';
import { type Withdrawal, type WithdrawalReason, withdrawnFile } from '../schema/withdrawn.ts';
import { caseSlug } from '../urls.ts';
import type { ArchiveFile } from './archive-file.ts';
import { applySchema } from './schema-problems.ts';
import { readYaml } from './yaml-file.ts';

/** Where an archive keeps what was taken down. */
export const WITHDRAWN = 'withdrawn.yaml';

/**
 * The cases that were taken down, and what is wrong with their list: a broken file, an id twice, or a case that is listed
 * and still there (a withdrawal that was cut off). An archive without the file has taken nothing down.
 */
export function checkWithdrawn(files: readonly ArchiveFile[]): {
  withdrawn: Withdrawal[];
  problems: Problem[];
} {
  const text = files.find(({ path }) => path === WITHDRAWN)?.text;
  if (text === undefined) return { withdrawn: [], problems: [] };
  const yaml = readYaml(text, WITHDRAWN);
  const { value, problems } = applySchema(withdrawnFile, yaml, WITHDRAWN);
  const withdrawn = value?.withdrawn ?? [];
  const at = (index: number) => `${WITHDRAWN}:${yaml.lineOf(['withdrawn', index, 'id'])} id`;
  const seen = new Map<string, WithdrawalReason>();
  for (const [index, { id, reason }] of withdrawn.entries()) {
    const slug = caseSlug(id);
    if (seen.has(slug))
      problems.push(new Problem(at(index), `"${id}" stands twice`, 'Keep one of the two'));
    seen.set(slug, reason);
  }
  return { withdrawn, problems: [...problems, ...stillThere(files, seen)] };
}

function stillThere(
  files: readonly ArchiveFile[],
  withdrawn: ReadonlyMap<string, WithdrawalReason>,
): Problem[] {
  return files.flatMap(({ path }) => {
    const slug = /^cases\/.*?([^/]+)\.md$/.exec(path)?.[1] ?? '';
    const reason = withdrawn.get(slug);
    const todo = `Finish it: npm run withdraw -- ${slug} --reason ${reason}`;
    return reason ? [new Problem(path, 'the case was taken down', todo)] : [];
  });
}
