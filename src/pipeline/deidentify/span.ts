import type { MaskKind } from '../../masks.ts';
import { matchesOf } from '../matches.ts';

/** A found place in a text. */
export interface Span {
  kind: MaskKind;
  /** In UTF-16 code units of the text, end exclusive. */
  start: number;
  end: number;
  /** How sure the detector is, 0 to 1. */
  score: number;
  /** Why, in a few words that quote nothing of the text. */
  reason: string;
  /** What stands there instead, where that is not the kind's mask: a year, a band of ages. */
  instead?: string;
  /** What is counted as, where it is coarsened and not removed. */
  coarsened?: 'datesToYear' | 'ageToBand';
  /** How many things of that kind it holds, where more than one. */
  count?: number;
}

/**
 * Spans for every match of a pattern that has the flags `d` and `g`: those of its group `hit` (or `hit2`) where it has one, else of
 * the whole match. In order, not overlapping.
 */
export function spansOf(
  text: string,
  pattern: RegExp,
  kind: MaskKind,
  score: number,
  reason: string,
): Span[] {
  return matchesOf(text, pattern).flatMap((match) => {
    const [start, end] = match.indices?.groups?.['hit'] ??
      match.indices?.groups?.['hit2'] ??
      match.indices?.[0] ?? [0, 0];
    return end > start ? [{ kind, start, end, score, reason }] : [];
  });
}
