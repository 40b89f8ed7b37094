import { differing, type Said, saidBy, saidIn } from '../../src/pipeline/said.ts';
import type { ComposedCase } from '../../src/pipeline/pipeline.ts';
import { caseSlug } from '../../src/urls.ts';
import { readLedger } from './ledger.ts';
import { sha256 } from './shelf.ts';

/** What earlier imports wrote, as the ledger has it: hashes by field, by a case's id in lower case. */
export type Written = ReadonlyMap<string, readonly Readonly<Said>[]>;

/**
 * Reads what earlier imports wrote into each case file.
 *
 * @param cutOff whether the last run was cut off: then a file may still say what that run was to replace.
 */
export async function readWritten(content: string, cutOff: boolean): Promise<Written> {
  const written = new Map<string, Said[]>();
  for await (const { id, said, replaced } of readLedger(content)) {
    // Ledgers of before this was recorded have none.
    if (said) written.set(caseSlug(id), [said, ...(cutOff && replaced ? [replaced] : [])]);
  }
  return written;
}

/** What a person changed in a case file without listing it as edited. */
export interface HandEdits {
  fields: string[];
  /** Whether the letter says something else there by now, too, so that one of the two would be lost. */
  contradicted: boolean;
  /** Whether the file can't be read: what a person did to it would be lost. */
  unreadable?: true;
}

/**
 * Finds what a person changed in a case file by hand: what is neither what the last import wrote nor what this one would.
 *
 * @param existing text of the file. @param written what earlier imports wrote there, the last first.
 */
export function findHandEdits(
  existing: string,
  fresh: ComposedCase,
  written: readonly Readonly<Said>[] = [],
): HandEdits {
  const [last] = written;
  if (existing === fresh.markdown) return NO_EDITS;
  const found = saidIn(existing);
  if (!found) return { ...NO_EDITS, unreadable: true };
  if (!last) return NO_EDITS;
  const now = hashed(found.said);
  const anew = saidHashes(fresh);
  const isWritten = written.some((said) => differing(said, now).length === 0);
  const fields = isWritten
    ? []
    : differing(last, now).filter(
        (field) => now[field] !== anew[field] && !found.edited.includes(field),
      );
  return { fields, contradicted: fields.some((field) => last[field] !== anew[field]) };
}

const NO_EDITS: HandEdits = { fields: [], contradicted: false };

/** Hashes of what a case says, by field. */
export function saidHashes({ data, markdown }: ComposedCase): Said {
  return hashed(saidBy(data, markdown));
}

/** The same of a case file as it lies there; `undefined` where it can't be read. */
export function saidAlready(existing: string): Said | undefined {
  const found = saidIn(existing);
  return found && hashed(found.said);
}

const HASH_LENGTH = 16;

const hashed = (said: Said): Said =>
  Object.fromEntries(
    Object.entries(said).map(([field, text]) => [field, sha256(text).slice(0, HASH_LENGTH)]),
  );
