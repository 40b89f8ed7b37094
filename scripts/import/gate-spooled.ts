import { readFile } from 'node:fs/promises';
import type { Problem } from '../../src/errors.ts';
import { caseLeaks } from '../../src/gate/case-leaks.ts';
import { readCaseFile } from '../../src/pipeline/read-case-file.ts';
import { watchOf } from '../gate/leaks/watch.ts';
import type { Kept } from './keep-aside.ts';
import type { Fate } from './settle.ts';

/**
 * Looks through new case files with the gate before any of them is put in place. One that the gate would refuse is held by
 * itself: in place, it would stop the check and the build of the whole archive.
 *
 * @param fates after the ledger was written, which the gate reads.
 */
export async function gateSpooled(
  content: string,
  fates: readonly Fate<Kept>[],
): Promise<Fate<Kept>[]> {
  if (!fates.some((fate) => 'kept' in fate && fate.kept.changed)) return [...fates];
  const watch = await watchOf(content);
  const gated: Fate<Kept>[] = [];
  for (const fate of fates) {
    const leak = 'kept' in fate && fate.kept.changed ? await leakIn(fate.kept) : undefined;
    gated.push(leak ? { letter: fate.letter, held: heldFor(leak) } : fate);
  }
  return gated;

  async function leakIn({ spooled }: Kept): Promise<Problem | undefined> {
    const text = await readFile(spooled, 'utf8');
    const read = readCaseFile(text);
    if (!read) return undefined; // the check that follows names what is wrong with it
    const bodyLine = text.slice(0, text.length - read.body.length).split('\n').length;
    return caseLeaks({ path: 'case file', text, data: read.data, bodyLine }, watch)[0];
  }
}

const heldFor = ({ where, what }: Problem) => ({
  where,
  what,
  todo: 'Look at the letter and mask it by hand, or report what the gate takes for a leak',
});
