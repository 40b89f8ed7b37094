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
 * tells nothing. @throws SyntaxError for a line that is no JSON: a gate that can't read what it must look for may not pass.
 */
export function readLedger(text: string): KnownCase[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const entry = JSON.parse(line) as { id?: unknown; known?: unknown; caseNumber?: unknown };
      const known = [
        ...(Array.isArray(entry.known) ? entry.known.flatMap(readValue) : []),
        ...(typeof entry.caseNumber === 'string'
          ? [{ kind: 'identifier', value: entry.caseNumber }]
          : []),
      ];
      return typeof entry.id === 'string' && known.length > 0 ? [{ id: entry.id, known }] : [];
    });
}

function readValue(entry: unknown): KnownValue[] {
  if (typeof entry === 'string') return [{ kind: 'name', value: entry }];
  if (typeof entry !== 'object' || entry === null) return [];
  const { kind, value } = entry as { kind?: unknown; value?: unknown };
  if (typeof value !== 'string') return [];
  return [{ kind: typeof kind === 'string' ? kind : 'name', value }];
}
