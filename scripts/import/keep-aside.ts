import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Held } from '../../src/pipeline/letter.ts';
import { correct } from '../../src/pipeline/correct.ts';
import type { ComposedCase } from '../../src/pipeline/pipeline.ts';
import type { Withdrawal } from '../../src/schema/withdrawn.ts';
import { parsedOf } from '../../src/archive/data-quality.ts';
import { caseSlug } from '../../src/urls.ts';
import { writeWhole } from '../files.ts';
import {
  findHandEdits,
  type HandEdits,
  saidAlready,
  saidHashes,
  type Written,
} from './hand-edits.ts';
import { type Place, sha256 } from './shelf.ts';
import type { PrivateSpool } from './spool-private.ts';

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
  /** Number of its private part in the spool; -1 in a dry run. */
  part: number;
  /** How many words wait for a person. */
  doubts: number;
  /** Whether a text that a person wrote by hand was kept in it. */
  byHand: boolean;
  /** What was read of each field. */
  parsed: ReturnType<typeof parsedOf>;
}

/** What is known of the archive when a case comes in. */
export interface Aside {
  shelf: ReadonlyMap<string, Place>;
  /** The cases that were taken down, by id in lower case. */
  withdrawn: ReadonlyMap<string, Withdrawal>;
  written: Written;
  /** Folder to write into, and the private parts there; absent in a dry run. */
  spool?: { folder: string; parts: PrivateSpool };
  today: string;
  /** What is said of a case whose words change; `null`: nothing; absent: that its letter was replaced. */
  note?: string | null;
}

/**
 * Compares a composed case with what the archive has of it and, where it differs, writes it aside. One that was taken down is
 * held: it stays down, whoever brings its letter again.
 */
export function keepAside(
  given: Aside,
): (composed: ComposedCase) => Promise<{ kept: Kept } | Held> {
  return async (composed) => {
    const slug = caseSlug(composed.data.id);
    const down = given.withdrawn.get(slug);
    if (down) return staysDown(down);
    const place = given.shelf.get(slug);
    const existing = place && (await readFile(place.path, 'utf8'));
    const edits = findHandEdits(existing ?? composed.markdown, composed, given.written.get(slug));
    if (edits.unreadable) return unreadable(composed.data.id);
    if (edits.contradicted) return editedByHand(composed.data.id);
    const file = existing === undefined ? composed : corrected(existing, composed, edits, given);
    return { kept: await spooled(file, existing, edits, given) };
  };
}

function corrected(
  existing: string,
  composed: ComposedCase,
  { fields }: HandEdits,
  { today, note }: Aside,
): ComposedCase {
  if (existing === composed.markdown) return composed;
  return correct(existing, composed, today, {
    edited: fields,
    ...(note !== undefined && { note }),
  });
}

async function spooled(
  file: ComposedCase,
  existing: string | undefined,
  { fields }: HandEdits,
  { spool, written }: Aside,
): Promise<Kept> {
  const { data, markdown } = file;
  const { id, decided } = data;
  const slug = caseSlug(id);
  const byHand = fields.length > 0;
  const hash = sha256(markdown);
  const words = sha256((markdown.match(/[\p{L}\p{N}]+/gu) ?? []).join(' '));
  const changed = markdown !== existing;
  const aside = spool && changed ? join(spool.folder, `${slug}-${hash}.md`) : '';
  if (aside) await writeWhole(aside, markdown);
  const { caseNumber = '', known = [], doubts = [] } = file.private ?? {};
  const [last] = written.get(slug) ?? [];
  // Until the edits are listed in the file in place, it is told from what was written before them.
  const said = byHand && last ? last : saidHashes(file);
  const replaced = changed && existing !== undefined && !byHand ? saidAlready(existing) : undefined;
  const own = { id, caseNumber, known, said, ...(replaced && { replaced }), doubts };
  const part = spool ? await spool.parts.add(own) : -1;
  return {
    id,
    slug,
    decided,
    hash,
    words,
    changed,
    spooled: aside,
    part,
    doubts: doubts.length,
    byHand,
    parsed: parsedOf(data),
  };
}

const unreadable = (id: string): Held => ({
  held: {
    where: `case ${id}`,
    what: "its file can't be read, so what a person did to it would be lost",
    todo: 'Mend it as npm run check says, or take the file out, and import again',
  },
});

const editedByHand = (id: string): Held => ({
  held: {
    where: `case ${id}`,
    what: 'its file was edited by hand, and the letter says something else there now, too',
    todo: 'List the field as edited in the file to keep it ("edited: [body]"), or take the file out, and import again',
  },
});

// The id is told: it is the archive's own, and its notice shows it.
const staysDown = ({ id, date }: Withdrawal): Held => ({
  held: {
    where: `case ${id}`,
    what: `it was withdrawn on ${date}; it stays withdrawn`,
    todo: 'Leave the letter out',
  },
});
