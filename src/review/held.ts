import { caseSlug } from '../urls.ts';
import type { HeldEvent, ReviewEvent } from './event.ts';
import { isWordEvent } from './event.ts';

/** A letter that is held whole, and why; private. */
export interface HeldLetter {
  source: string;
  /** SHA-256 of its file, hex. */
  sha256: string;
  where: string;
  what: string;
  todo: string;
}

/** What was last decided of each held letter, by the hash of its file. */
export function heldDecisions(
  events: readonly ReviewEvent[],
): Map<string, Exclude<HeldEvent['action'], 'readmit'>> {
  const decided = new Map<string, Exclude<HeldEvent['action'], 'readmit'>>();
  for (const event of events) {
    if (isWordEvent(event) || event.action === 'applied') continue;
    if (event.action === 'readmit') decided.delete(event.sha256);
    else decided.set(event.sha256, event.action);
  }
  return decided;
}

/** The held letters that a person must still see: all but those that were left out for good. */
export function heldToAsk(
  held: readonly HeldLetter[],
  events: readonly ReviewEvent[],
): HeldLetter[] {
  const decided = heldDecisions(events);
  return held.filter(({ sha256 }) => decided.get(sha256) !== 'leave-out');
}

/**
 * Whether a letter is held because its case was taken down: it stays down, and there is nothing to decide.
 *
 * @param withdrawn cases that were taken down, by id in lower case.
 */
export const isOfCaseTakenDown = (
  { where }: Pick<HeldLetter, 'where'>,
  withdrawn: ReadonlyMap<string, unknown>,
): boolean => where.startsWith('case ') && withdrawn.has(caseSlug(where.slice('case '.length)));
