import { join } from 'node:path';
import type { Doubt } from '../../src/pipeline/deidentify/doubt.ts';
import type { KnownIdentifier } from '../../src/pipeline/letter.ts';
import type { DoubtfulCase } from '../../src/review/questions.ts';
import type { HeldLetter } from '../../src/review/held.ts';
import { makePrivateFolder } from '../files.ts';
import { privateFolder } from './private-folder.ts';
import { readEntries, rewriteEntries } from './private-lines.ts';

/** One line of `ledger.jsonl`: where a published case came from, and who its letter names. */
export interface LedgerEntry {
  /** The public id. */
  id: string;
  /** The program's number of the case. */
  caseNumber: string;
  /** Absolute path of the letter. */
  source: string;
  /** SHA-256 of the letter's file, hex. */
  sha256: string;
  /** What the letter's header names, as printed there. */
  known: KnownIdentifier[];
  /** Hashes of what the case file says, by field, as the import wrote it: other ones there were written by a person. */
  said: Record<string, string>;
  /** The same of the case file that the import replaced: what stands there still when a run was cut off. */
  replaced?: Record<string, string>;
}

/** One line of `doubts.jsonl`: what was masked in doubt in one published letter. */
export interface DoubtsEntry extends DoubtfulCase {
  source: string;
}

/** One published letter of a run, with all that is private of it. */
export type PublishedEntry = LedgerEntry & { doubts: Doubt[] };

/** Every published case's line, one at a time. */
export const readLedger = (content: string): AsyncGenerator<LedgerEntry> =>
  readEntries<LedgerEntry>(join(privateFolder(content), 'ledger.jsonl'));

/** Every published letter with something in doubt, one at a time. */
export const readDoubts = (content: string): AsyncGenerator<DoubtsEntry> =>
  readEntries<DoubtsEntry>(join(privateFolder(content), 'doubts.jsonl'));

/** Every letter that is held, one at a time. */
export const readHeld = (content: string): AsyncGenerator<HeldLetter> =>
  readEntries<HeldLetter>(join(privateFolder(content), 'held.jsonl'));

/**
 * Brings ledger and doubts up to date with a run, before its case files are put in place: a case is never published without
 * its line. Entries of the run replace earlier ones of the same id.
 *
 * @param ids of all that `published` gives. @param published gives the same each time it is called.
 */
export async function recordPublished(
  content: string,
  ids: ReadonlySet<string>,
  published: () => AsyncIterable<PublishedEntry> | Iterable<PublishedEntry>,
): Promise<void> {
  const folder = privateFolder(content);
  await makePrivateFolder(folder);
  const isOther = ({ id }: { id: string }): boolean => !ids.has(id);
  await rewriteEntries(join(folder, 'ledger.jsonl'), isOther, ledgerLines(published()));
  await rewriteEntries(join(folder, 'doubts.jsonl'), isOther, doubtLines(published()));
}

/**
 * Brings the list of held letters up to date with a run: a letter that is published now is held no longer.
 *
 * @param published sources of the letters that the run published.
 */
export async function recordHeld(
  content: string,
  published: ReadonlySet<string>,
  held: readonly HeldLetter[],
): Promise<void> {
  const folder = privateFolder(content);
  await makePrivateFolder(folder);
  const again = new Set([...published, ...held.map(({ source }) => source)]);
  await rewriteEntries<HeldLetter>(
    join(folder, 'held.jsonl'),
    ({ source }) => !again.has(source),
    held,
  );
}

async function* ledgerLines(
  published: AsyncIterable<PublishedEntry> | Iterable<PublishedEntry>,
): AsyncGenerator<LedgerEntry> {
  for await (const { doubts: _doubts, ...entry } of published) yield entry;
}

async function* doubtLines(
  published: AsyncIterable<PublishedEntry> | Iterable<PublishedEntry>,
): AsyncGenerator<DoubtsEntry> {
  for await (const { id, caseNumber, source, doubts } of published) {
    if (doubts.length > 0) yield { id, caseNumber, source, doubts };
  }
}
