import { z } from 'zod';
import { day, line } from '../schema/values.ts';

const signed = {
  date: day,
  /** Who decided, as they sign. */
  by: line.max(60).optional(),
};

/**
 * Another wording for a doubtful word. What makes links, addresses or markup is left out, so that a wording can bring in no
 * identifier that has a grammar of its own, and is found again in a case file as it stands here.
 */
export const wording = line
  .max(200)
  .regex(/^[\p{L}\p{N} .,;:'\u2019()[\]/%+-]+$/u, 'expected letters, digits and plain punctuation');

/** What a person decided of a word, or took back. */
export const wordEvent = z.strictObject({
  ...signed,
  action: z.enum(['release', 'mask', 'edit', 'undo']),
  /** As `surfaceKey` gives it. */
  word: line.max(500),
  /** The program's case number, where it holds for one letter alone. */
  letter: line.max(60).optional(),
  /** That letter's public id: with it, taking the case down finds this line, too. */
  id: line.max(60).optional(),
  /** What is published in its place: for `edit` alone. */
  replacement: wording.optional(),
  reason: line.max(400),
});

/** What a person decided of a letter that is held whole. */
export const heldEvent = z.strictObject({
  ...signed,
  /** `leave-out`: it is never to be published, and no longer asked. `retry`: read it again. `readmit`: takes either back. */
  action: z.enum(['leave-out', 'retry', 'readmit']),
  /** SHA-256 of the letter's file, hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$|^$/),
  reason: line.max(400),
});

/** All decisions before this line are in the case files. */
export const appliedEvent = z.strictObject({ ...signed, action: z.literal('applied') });

/** One line of the private log of decisions, `decisions.jsonl`. */
export const reviewEvent = z.discriminatedUnion('action', [wordEvent, heldEvent, appliedEvent]);

export type WordEvent = z.infer<typeof wordEvent>;
export type HeldEvent = z.infer<typeof heldEvent>;
export type ReviewEvent = z.infer<typeof reviewEvent>;

/** A decision before it is dated and signed. */
export type Verdict = Omit<WordEvent, 'date' | 'by'> | Omit<HeldEvent, 'date' | 'by'>;

const WORD_ACTIONS: ReadonlySet<string> = new Set(wordEvent.shape.action.options);

/** Whether an event, dated or not, is about a word. */
export const isWordEvent = <Event extends { action: string }>(
  event: Event,
): event is Event & Omit<WordEvent, 'date' | 'by'> => WORD_ACTIONS.has(event.action);

/** Events that the case files do not know of yet. */
export function pendingEvents(events: readonly ReviewEvent[]): ReviewEvent[] {
  return events.slice(events.findLastIndex(({ action }) => action === 'applied') + 1);
}
