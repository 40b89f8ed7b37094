import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Held } from '../../src/pipeline/letter.ts';
import { correct } from '../../src/pipeline/correct.ts';
import type { ComposedCase } from '../../src/pipeline/pipeline.ts';
import type { Withdrawal } from '../../src/schema/withdrawn.ts';
import { caseSlug } from '../../src/urls.ts';
import { writeWhole } from '../files.ts';
import { type Place, sha256 } from './shelf.ts';

/** What a run remembers of a composed case: a hundred thousand of them stay small in memory. */
export interface Kept {
  id: string;
  /** The id in lower case. */
  slug: string;
  decided: string;
  /** SHA-256 of the case file, and of its words alone. */
  hash: string;
  words: string;
  /** Whether the archive has no such case yet, or another text of it. */
  changed: boolean;
  /** Where the case file lies until it is shelved; '' in a dry run. */
  spooled: string;
}

/**
 * Compares a composed case with what the archive has of it and, where it differs, writes it aside. One that was taken down is
 * held: it stays down, whoever brings its letter again.
 *
 * @param withdrawn the cases that were taken down, by id in lower case.
 * @param spool folder to write into; absent in a dry run.
 */
export function keepAside(given: {
  shelf: ReadonlyMap<string, Place>;
  withdrawn: ReadonlyMap<string, Withdrawal>;
  spool: string | undefined;
  today: string;
}): (composed: ComposedCase) => Promise<{ kept: Kept } | Held> {
  return async (composed) => {
    const { id, decided } = composed.data;
    const slug = caseSlug(id);
    const down = given.withdrawn.get(slug);
    if (down) return staysDown(down);
    const place = given.shelf.get(slug);
    const existing = place && (await readFile(place.path, 'utf8'));
    const { markdown } =
      existing === undefined ? composed : correct(existing, composed, given.today);
    const hash = sha256(markdown);
    const words = sha256((markdown.match(/[\p{L}\p{N}]+/gu) ?? []).join(' '));
    const changed = markdown !== existing;
    const spooled = given.spool && changed ? join(given.spool, `${slug}-${hash}.md`) : '';
    if (spooled) await writeWhole(spooled, markdown);
    return { kept: { id, slug, decided, hash, words, changed, spooled } };
  };
}

// The id is told: it is the archive's own, and its notice shows it.
const staysDown = ({ id, date }: Withdrawal): Held => ({
  held: {
    where: `case ${id}`,
    what: `it was withdrawn on ${date}; it stays withdrawn`,
    todo: 'Leave the letter out',
  },
});
