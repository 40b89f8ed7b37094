import type { Decision } from './doubt.ts';
import { isEponymUse } from './eponym-use.ts';
import type { Decided } from './settle-doubts.ts';
import type { Span } from './span.ts';
import { wordsOf } from './words.ts';

/** A place that people decided to mask or to word otherwise, in UTF-16 code units, end exclusive. */
export interface DecidedPlace {
  start: number;
  end: number;
  decision: Exclude<Decision, { action: 'release' }>;
}

/** Words of the longest surface that is looked for. */
const MOST_WORDS = 5;

/**
 * Where a text has what people masked for good or worded otherwise, though every vocabulary knows it. The longest first, not
 * overlapping one another nor what was found; the names of tests and diseases stay.
 *
 * @param found by start, none overlapping.
 */
export function findDecidedPlaces(
  text: string,
  found: readonly Pick<Span, 'start' | 'end'>[],
  decided: Decided,
): DecidedPlace[] {
  const words = wordsOf(text);
  const places: DecidedPlace[] = [];
  let [at, span] = [0, 0];
  while (at < words.length) {
    const start = words[at]?.start ?? 0;
    while ((found[span]?.end ?? Number.POSITIVE_INFINITY) <= start) span += 1;
    const free = Math.min(found[span]?.start ?? text.length, text.length);
    const place = isEponymUse(words, at, text) ? undefined : longestAt(at, free);
    if (place) places.push(place);
    at += 1;
    while (place && (words[at]?.start ?? Number.POSITIVE_INFINITY) < place.end) at += 1;
  }
  return places;

  function longestAt(first: number, free: number): DecidedPlace | undefined {
    const start = words[first]?.start ?? 0;
    for (let last = Math.min(first + MOST_WORDS, words.length) - 1; last >= first; last -= 1) {
      const end = words[last]?.end ?? 0;
      if (end > free) continue;
      const decision = decided(text.slice(start, end).replace(/\s+/g, ' '));
      if (decision && decision.action !== 'release') return { start, end, decision };
    }
    return undefined;
  }
}
