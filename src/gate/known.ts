import { Problem } from '../errors.ts';

/** What the ledger says of one published case: who and what its letter named. Private. */
export interface KnownCase {
  /** The public id. */
  id: string;
  known: KnownValue[];
}

/** A name, number or place as the letter printed it. */
export interface KnownValue {
  /** `claimant`, `employer`, `phone` and so on; one that is not known here is looked for as a name. */
  kind: string;
  value: string;
}

/**
 * Reads the ledger: JSON Lines, an entry a case. Fields that it doesn't know are left alone; an entry without an id or values
 * tells nothing.
 *
 * @throws {Problem} for a line that is no JSON, by its number: a gate that can't read what it must look for may not pass.
 */
export function readLedger(text: string): KnownCase[] {
  return text
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [entryOf(line, index + 1)]))
    .flatMap((entry) => {
      const known = [
        ...(Array.isArray(entry.known) ? entry.known.flatMap(readValue) : []),
        ...(typeof entry.caseNumber === 'string'
          ? [{ kind: 'identifier', value: entry.caseNumber }]
          : []),
      ];
      return typeof entry.id === 'string' && known.length > 0 ? [{ id: entry.id, known }] : [];
    });
}

interface Entry {
  id?: unknown;
  known?: unknown;
  caseNumber?: unknown;
}

function entryOf(line: string, number: number): Entry {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // The parser's own message quotes the line.
  }
  throw new Problem(
    `ledger.jsonl:${number}`,
    'this line of the ledger is broken, and nothing may be published without it',
    'Restore the private folder from its backup, or take the line out and import the letters again',
  );
}

function readValue(entry: unknown): KnownValue[] {
  if (typeof entry === 'string') return [{ kind: 'name', value: entry }];
  if (typeof entry !== 'object' || entry === null) return [];
  const { kind, value } = entry as { kind?: unknown; value?: unknown };
  if (typeof value !== 'string') return [];
  return [{ kind: typeof kind === 'string' ? kind : 'name', value }];
}
