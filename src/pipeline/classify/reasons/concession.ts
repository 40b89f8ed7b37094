import type { Sentence } from './rationale.ts';
import { type Cues, finds } from './reader.ts';

/**
 * The place of the sentence from which on reasons for a denial decide: where the reviewer concedes that some of the treatment is
 * reasonable and then turns ("However, …") to what decides against this request, what stood before the concession was overcome by it.
 *
 * @returns An index into the sentences; 0 where nothing is conceded.
 */
export function decidesFrom(sentences: readonly Sentence[], cues: Cues): number {
  const conceded = sentences.findLastIndex(
    ({ role, text }, index) =>
      role !== 'rule' && finds(cues.concedes, text) && turnsAfter(sentences.slice(index), cues),
  );
  return Math.max(0, conceded);
}

/** Whether the first sentence turns within itself, or the next one that tells no rule does. */
function turnsAfter([conceding, ...rest]: readonly Sentence[], cues: Cues): boolean {
  const next = rest.find(({ role }) => role !== 'rule');
  return [conceding, next].some((sentence) => sentence && finds(cues.turns, sentence.text));
}
