import { sentencesOf } from '../../pipeline/sentences.ts';
import type { ShownLetter } from '../shown-letter.ts';

/** The sentence of a letter that decided a determination, word for word, and where it stands. */
export interface Deciding {
  text: string;
  /** The reason that was read from it; absent where it is the rationale's last sentence. */
  reason?: string;
  /** Its paragraph's place in the rationale, from 1: what its address is made of. */
  paragraph: number;
  /** The paragraph's number in the whole letter, from 1: what a reader cites. */
  count: number;
}

/**
 * The sentence that decided a determination: that of its first reason, else the rationale's last one, which most often draws
 * the conclusion. `undefined` where the program publishes no rationale.
 *
 * @param index the determination in its letter, from 0
 */
export function decidingSentence(
  { summary, determinations }: Pick<ShownLetter, 'summary' | 'determinations'>,
  index: number,
): Deciding | undefined {
  const { rationale = [], reasons = [] } = determinations[index] ?? {};
  const before = determinations
    .slice(0, index)
    .reduce((sum, one) => sum + one.rationale.length, summary.length);
  const at = (place: number) => ({ paragraph: place + 1, count: before + place + 1 });
  for (const { id, quote } of reasons) {
    if (quote === undefined) continue;
    const place = rationale.findIndex((paragraph) => paragraph.includes(quote));
    if (place >= 0) return { text: quote, reason: id, ...at(place) };
  }
  const last = sentencesOf(rationale.at(-1) ?? '').at(-1);
  return last === undefined ? undefined : { text: last, ...at(rationale.length - 1) };
}
