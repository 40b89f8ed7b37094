import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PRIVATE_FILE } from '../files.ts';
import type { PublishedEntry } from './ledger.ts';
import { readEntries } from './private-lines.ts';

/** What is private of a composed case, but for where its letter lies. */
export type PrivatePart = Omit<PublishedEntry, 'source' | 'sha256'>;

/** Keeps what is private of a run's cases on disk until it is known which of them stand. */
export interface PrivateSpool {
  /** @returns the part's number, from 0. */
  add(part: PrivatePart): Promise<number>;
  /** The parts of the cases that stand, each with where its letter lies. @param standing by the part's number. */
  entries(
    standing: ReadonlyMap<number, Pick<PublishedEntry, 'source' | 'sha256'>>,
  ): AsyncGenerator<PublishedEntry>;
}

/** @param spool the run's private folder. */
export function spoolPrivate(spool: string): PrivateSpool {
  const path = join(spool, 'private.jsonl');
  let count = 0;
  return {
    async add(part) {
      await appendFile(path, `${JSON.stringify(part)}\n`, { mode: PRIVATE_FILE });
      count += 1;
      return count - 1;
    },
    async *entries(standing) {
      let number = 0;
      for await (const part of readEntries<PrivatePart>(path)) {
        const place = standing.get(number);
        if (place) yield { ...part, ...place };
        number += 1;
      }
    },
  };
}
