import type { ArchiveFile } from '../../../src/check/archive-file.ts';
import type { CheckedCase } from '../../../src/check/case-file.ts';
import type { Problem } from '../../../src/errors.ts';
import { caseLeaks } from '../../../src/gate/case-leaks.ts';
import { watchOf } from './watch.ts';

/** What no case file of an archive may hold, seen with its ledger where there is one. */
export async function leaksInCases(
  content: string,
  files: readonly ArchiveFile[],
  cases: readonly CheckedCase[],
): Promise<Problem[]> {
  if (cases.length === 0) return [];
  const watch = await watchOf(content);
  const texts = new Map(files.map(({ path, text = '' }) => [path, text]));
  return cases.flatMap(({ path, data, body }) => {
    const text = texts.get(path) ?? '';
    const bodyLine = text.slice(0, text.length - body.length).split('\n').length;
    return caseLeaks({ path, text, data, bodyLine }, watch);
  });
}
