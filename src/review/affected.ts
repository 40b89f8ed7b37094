import { decisionOn } from '../pipeline/deidentify/cased.ts';
import { isWordEvent, pendingEvents, type ReviewEvent, type WordEvent } from './event.ts';
import type { Decided } from './decisions.ts';
import type { DoubtfulCase } from './questions.ts';
import { surfaceKey } from './surface.ts';

/** Which cases must be made anew, so that they say what was decided. */
export interface Affected {
  /** Ids of cases that wait for a word that is released, or worded otherwise, by now. */
  waiting: Set<string>;
  /** Case numbers of letters with a decision of their own. */
  letters: Set<string>;
  /** Words that case files may hold because of a decision that holds no longer. */
  said: Set<string>;
  /** Those of them that were published by decision until now, and are masked again or worded otherwise. */
  takenBack: Set<string>;
}

/** @param cases what waits, as the last import wrote it. */
export function affectedBy(
  cases: readonly DoubtfulCase[],
  decided: Decided,
  events: readonly ReviewEvent[],
): Affected {
  const pending = pendingEvents(events).filter(isWordEvent);
  return {
    waiting: new Set(cases.filter((one) => hasNews(one, decided)).map(({ id }) => id)),
    letters: new Set(pending.flatMap(({ letter }) => (letter === undefined ? [] : [letter]))),
    said: new Set(pending.flatMap((event) => saidBefore(event, events))),
    takenBack: new Set(pending.flatMap((event) => takenBackBy(event, decided, events))),
  };
}

// A mask for good changes no place that waits: it is masked already.
function hasNews({ caseNumber, doubts }: DoubtfulCase, { archive, letters }: Decided): boolean {
  const own = letters.get(caseNumber);
  return doubts.some(({ surface }) => {
    const word = surfaceKey(surface);
    const decision = decisionOn(own, word) ?? decisionOn(archive, word);
    return decision !== undefined && decision.action !== 'mask';
  });
}

/** What may stand in case files of a word whose decision an event replaces. */
function saidBefore(event: WordEvent, events: readonly ReviewEvent[]): string[] {
  if (event.letter !== undefined) return [];
  const said = earlierThan(event, events, events.indexOf(event)).map(published);
  // A word may stand in the vocabulary by hand, without a line in the log.
  return [...said, ...(event.action === 'release' ? [] : [event.word])].filter(Boolean);
}

function takenBackBy(
  event: WordEvent,
  { archive }: Decided,
  events: readonly ReviewEvent[],
): string[] {
  const start = events.length - pendingEvents(events).length;
  const before = earlierThan(event, events, start).at(-1);
  if (event.letter !== undefined) return [];
  // A word that a vocabulary knows stood there without any decision.
  if (!before) return event.action === 'mask' || event.action === 'edit' ? [event.word] : [];
  if (!SAYS.has(before.action)) return [];
  const now = decisionOn(archive, event.word);
  const same = now?.action === 'edit' && now.replacement === before.replacement;
  return now?.action === 'release' || same ? [] : [published(before)];
}

const SAYS: ReadonlySet<string> = new Set(['release', 'edit']);

/** Decisions on an event's word for the whole archive, among the first so many events. */
const earlierThan = (event: WordEvent, events: readonly ReviewEvent[], end: number): WordEvent[] =>
  events
    .slice(0, end)
    .filter(isWordEvent)
    .filter(
      ({ word, letter }) => word.toLowerCase() === event.word.toLowerCase() && letter === undefined,
    );

/** What stands in a letter under a decision. */
function published({ action, word, replacement }: WordEvent): string {
  if (action === 'edit') return replacement ?? '';
  return action === 'mask' ? 'removed' : word;
}

/** Whether a case file holds one of some words; letters and digits alone are compared, so that no markup is in the way. */
export function mentions(markdown: string, words: ReadonlySet<string>): boolean {
  const text = plain(markdown);
  return [...words].some((word) => text.includes(plain(word)));
}

const plain = (text: string): string =>
  ` ${(
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ')} `;
