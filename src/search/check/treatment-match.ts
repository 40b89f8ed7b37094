import { normalize } from '../normal.ts';
import type { TreatmentEntry } from './treatment-list.ts';

/** A treatment that is offered for what was typed. */
export interface Suggestion {
  entry: TreatmentEntry;
  /** What else is called so, where that is what was typed: "Norco". */
  term?: string;
}

/**
 * Treatments for what was typed, best first: what is called so; what else is called so; what begins so; what holds words that
 * begin so, in any order; what is named among other words ("12 visits of PT"). Of equals, the one with more decisions. Nothing
 * typed: all, in their order.
 */
export function suggest(
  typed: string,
  entries: readonly TreatmentEntry[],
  most: number,
): Suggestion[] {
  const wanted = wordsIn(typed);
  if (wanted.length === 0) return entries.map((entry) => ({ entry }));
  return entries
    .flatMap((entry) => {
      const found = best(entry, wanted);
      return found ? [found] : [];
    })
    .sort((a, b) => a.rank - b.rank || b.entry.decisions - a.entry.decisions)
    .slice(0, most)
    .map(({ entry, term }) => ({ entry, ...(term !== undefined && { term }) }));
}

/** The one treatment that is called what was typed, by its label or else by another name; `undefined` where none is. */
export function calledSo(
  typed: string,
  entries: readonly TreatmentEntry[],
): TreatmentEntry | undefined {
  const [first] = suggest(typed, entries, 1);
  if (!first) return undefined;
  const name = wordsIn(first.term ?? first.entry.label);
  return name.join(' ') === wordsIn(typed).join(' ') ? first.entry : undefined;
}

interface Ranked extends Suggestion {
  rank: number;
}

function best(entry: TreatmentEntry, wanted: readonly string[]): Ranked | undefined {
  const label = rankOf(entry.label, wanted);
  let found: Ranked | undefined = label === undefined ? undefined : { entry, rank: label };
  for (const term of entry.terms) {
    const rank = rankOf(term, wanted);
    if (rank === undefined) continue;
    // A little less than the label itself, so that the name on the pages comes first.
    if (!found || rank + OTHER < found.rank) found = { entry, term, rank: rank + OTHER };
  }
  return found;
}

const OTHER = 0.5;

/** How well a name fits: 0 the same, 1 it begins so, 2 its words begin so, in order or not, 3 it is named among other words. */
function rankOf(name: string, wanted: readonly string[]): number | undefined {
  const words = wordsIn(name);
  const typed = wanted.join(' ');
  const whole = words.join(' ');
  if (whole === typed) return 0;
  if (whole.startsWith(typed)) return 1;
  if (wanted.every((one) => words.some((word) => word.startsWith(one)))) return 2;
  return ` ${typed} `.includes(` ${whole} `) ? 3 : undefined;
}

const wordsIn = (text: string): string[] => normalize(text).text.match(/[\p{L}\p{N}]+/gu) ?? [];
