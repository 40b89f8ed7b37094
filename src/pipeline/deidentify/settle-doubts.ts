import { sentenceAround } from './sentence-around.ts';
import type { Decision, Doubt } from './doubt.ts';
import { findDecidedPlaces } from './decided-places.ts';
import { findDoubtfulWords } from './doubtful-words.ts';
import { isWordName } from './person.ts';
import type { Sheet } from './sheet.ts';
import type { Span } from './span.ts';
import { fold } from './words.ts';

/** What people decided of a surface in any case, for the letter at hand. */
export type Decided = (surface: string) => Decision | undefined;

/** What no detector found and nothing says to be safe, as spans, and what of it waits for a person. */
export interface Doubts {
  spans: Span[];
  doubts: Doubt[];
}

/**
 * Masks what is doubtful as `[removed]`, or does what a person decided of it: a released surface stays, an edited one gets
 * its other wording, a masked one is masked and asked no more, though a vocabulary knows it.
 *
 * @param found Spans of the detectors, by start, none overlapping. @param place As in `Doubt`.
 */
export function settleDoubts(
  text: string,
  found: readonly Span[],
  { decided, own }: Pick<Sheet, 'decided' | 'own'>,
  place: string,
): Doubts {
  const spans: Span[] = [];
  const doubts: Doubt[] = [];
  const released = (word: string): boolean =>
    decided(word)?.action === 'release' || (own.has(fold(word)) && !isWordName(fold(word)));
  for (const { start, end } of findDoubtfulWords(text, found, released)) {
    const surface = text.slice(start, end).replace(/\s+/g, ' ');
    const decision = decided(surface) ?? agreed(surface, decided);
    if (decision?.action === 'release') continue;
    spans.push({
      kind: 'removed',
      start,
      end,
      score: 0.5,
      reason: 'in no vocabulary, or a name by its place',
      ...(decision?.action === 'edit' && { instead: decision.replacement }),
    });
    if (!decision) doubts.push({ surface, sentence: sentenceAround(text, start, end), place });
  }
  const covered = [...found, ...spans].sort((a, b) => a.start - b.start);
  for (const { start, end, decision } of findDecidedPlaces(text, covered, decided)) {
    spans.push({
      ...{ kind: 'removed', start, end, score: 0.5, reason: 'masked or reworded by a person' },
      ...(decision.action === 'edit' && { instead: decision.replacement }),
    });
  }
  return { spans: spans.sort((a, b) => a.start - b.start), doubts };
}

/** "mask" where it was decided of every word of a surface by itself. */
const agreed = (surface: string, decided: Decided): Decision | undefined =>
  surface.split(/[\s-]+/).every((word) => decided(word)?.action === 'mask')
    ? { action: 'mask' }
    : undefined;
