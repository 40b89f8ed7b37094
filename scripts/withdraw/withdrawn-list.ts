import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { checkWithdrawn, WITHDRAWN } from '../../src/check/withdrawn.ts';
import type { Withdrawal } from '../../src/schema/withdrawn.ts';
import { caseSlug } from '../../src/urls.ts';
import { writeWhole } from '../files.ts';

/**
 * The cases that an archive has taken down, by their id in lower case.
 *
 * @throws {Problem} where the list is broken: nobody can tell then what must stay down.
 */
export async function readWithdrawn(content: string): Promise<Map<string, Withdrawal>> {
  const text = await readFile(join(content, WITHDRAWN), 'utf8').catch((error) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return new Map();
  const { withdrawn, problems } = checkWithdrawn([{ path: WITHDRAWN, size: text.length, text }]);
  if (problems[0]) throw problems[0];
  return new Map(withdrawn.map((one) => [caseSlug(one.id), one]));
}

/** Writes the list anew: by day, then id. */
export async function writeWithdrawn(
  content: string,
  withdrawn: Iterable<Withdrawal>,
): Promise<void> {
  const order = ({ date, id }: Withdrawal): string => `${date} ${id}`;
  const sorted = [...withdrawn].sort((a, b) => (order(a) < order(b) ? -1 : 1));
  await writeWhole(join(content, WITHDRAWN), `${HEAD}${stringify({ withdrawn: sorted })}`);
}

const HEAD =
  '# Cases that were taken down for good, as their notices show them. Written by npm run withdraw.\n';
