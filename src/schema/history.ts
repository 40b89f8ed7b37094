import { z } from 'zod';

/** One line of `history.jsonl`: what one import, correction or withdrawal changed. Never a word of a letter. */
export const historyLine = z.strictObject({
  /** Day of the change, `2026-01-31`. */
  date: z.iso.date(),
  /** SHA-256 of each case file, hex, by id in lower case. */
  added: z.record(z.string(), z.string()),
  corrected: z.record(z.string(), z.string()),
  /** Ids in lower case. */
  removed: z.array(z.string()),
});
export type HistoryLine = z.infer<typeof historyLine>;
