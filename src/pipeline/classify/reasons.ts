import type { ReasonGiven } from '../../schema.ts';
import type { Taxonomy } from '../../taxonomy.ts';
import type { LetterItem } from '../letter.ts';
import type { CleanText } from '../text.ts';
import { decidesFrom } from './reasons/concession.ts';
import { appliesNothing, readRationale } from './reasons/rationale.ts';
import { readerOf } from './reasons/reader.ts';
import { reasonsIn } from './reasons/search.ts';
import { watchesFor } from './reasons/watch.ts';

/**
 * Why an item was decided so: at most three reasons in the order of the letter, each with the first sentence that says it,
 * word for word as in its paragraph.
 *
 * What cannot be told is left out: `[]` is an honest answer. `not-stated` (where the taxonomy has it) is given alone, when the
 * rationale quotes and concludes without a word about this patient. Pure; never throws.
 * Source: the codebook's rule that a guideline's statement is no reason and its application to this patient is.
 */
export function reasonsOf(
  item: LetterItem<CleanText>,
  treatment: string,
  taxonomy: Taxonomy,
): ReasonGiven[] {
  const reader = readerOf(taxonomy);
  const sentences = readRationale(item.rationale, reader.cues);
  const watches = watchesFor(reader, treatment, item.outcome);
  const found = reasonsIn(sentences, watches, decidesFrom(sentences, reader.cues));
  if (found.length > 0)
    return found.map(({ id, quote }) => ({ id, quote: quote.slice(0, LONGEST).trim() }));
  return appliesNothing(sentences) && taxonomy.reasons.has(NOT_STATED) ? [{ id: NOT_STATED }] : [];
}

const NOT_STATED = 'not-stated';

// The longest line of a case file.
const LONGEST = 2000;
