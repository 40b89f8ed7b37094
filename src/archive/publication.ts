import type { HistoryLine } from '../schema/history.ts';

/** When this archive published a case, and when it last changed it: days of its own work, never of the letter's. */
export interface Publication {
  published: string;
  updated: string;
}

/** The cases that an archive's history knows and has not taken out again, by id in lower case. @param history from the oldest line. */
export function publications(history: readonly HistoryLine[]): Map<string, Publication> {
  const known = new Map<string, Publication>();
  for (const { date, added, corrected, removed } of history) {
    for (const id of Object.keys(added)) known.set(id, { published: date, updated: date });
    for (const id of Object.keys(corrected)) {
      known.set(id, { published: known.get(id)?.published ?? date, updated: date });
    }
    for (const id of removed) known.delete(id);
  }
  return known;
}
