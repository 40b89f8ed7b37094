import { isWordEvent, type ReviewEvent, type WordEvent } from './event.ts';

/** Whose release waits for a second person: words with a capital, which may be names, or every word. */
export type SecondReader = 'capitalised' | 'all';

/** A release that one person made and a second one has not. */
export interface AwaitingRelease {
  /** In lower case. */
  word: string;
  letter?: string;
  /** Who released it first; absent: they did not sign. */
  by?: string;
}

/** The log as it holds, and the releases that wait. */
export interface ReadTwice {
  events: ReviewEvent[];
  awaiting: AwaitingRelease[];
}

/**
 * Leaves out of a log the releases that a second person has not made, too: they count for nothing until then. The second must
 * have signed otherwise than the first; any other decision on the word in between ends the wait.
 *
 * @param rule absent: one person is enough.
 */
export function readTwice(events: readonly ReviewEvent[], rule?: SecondReader): ReadTwice {
  if (rule === undefined) return { events: [...events], awaiting: [] };
  const awaiting = new Map<string, AwaitingRelease>();
  const held = events.filter((event) => {
    if (!isWordEvent(event)) return true;
    const key = JSON.stringify([event.word.toLowerCase(), event.letter ?? null]);
    const first = awaiting.get(key);
    awaiting.delete(key);
    if (!needsSecond(event, rule) || (first && isOther(first, event))) return true;
    const { letter, by } = first ?? event;
    awaiting.set(key, {
      word: event.word.toLowerCase(),
      ...(letter !== undefined && { letter }),
      ...(by !== undefined && { by }),
    });
    return false;
  });
  return { events: held, awaiting: [...awaiting.values()] };
}

const needsSecond = ({ action, word }: WordEvent, rule: SecondReader): boolean =>
  action === 'release' && (rule === 'all' || word !== word.toLowerCase());

// Who does not sign can't be told from anybody.
const isOther = (first: AwaitingRelease, { by }: WordEvent): boolean =>
  first.by !== undefined && by !== undefined && first.by.toLowerCase() !== by.toLowerCase();
