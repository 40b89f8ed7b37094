import type { Case } from '../archive/case.ts';
import { bodyPartLabel, treatmentLabel } from '../archive/labels.ts';
import { quotations, unknown } from '../messages/en.ts';
import { askedQuantity, outcomeGloss } from '../messages/outcome-gloss.ts';
import type { ReasonGiven } from '../schema.ts';
import type { Taxonomy } from '../taxonomy.ts';
import { searchedLetter } from './searched-letter.ts';
import type { SearchedLetter } from './record.ts';

/** A letter's file for the search page: its text, and what lists call its decisions. */
export interface ShownLetter extends SearchedLetter {
  determinations: (SearchedLetter['determinations'][number] & {
    /** As on every list: "Physical therapy, lower back, 12 sessions". */
    title: string;
    /** What the outcome means here: "approved in part, 20 of 90 tablets". */
    gloss: string;
    /** Why it was decided so, each with its sentence, word for word as in the rationale. */
    reasons: readonly ReasonGiven[];
  })[];
}

/** Makes a letter's file. */
export function shownLetter(letter: Case, taxonomy: Taxonomy): ShownLetter {
  const { determinations, ...shared } = searchedLetter(letter);
  return {
    ...shared,
    determinations: letter.data.determinations.map((determination, index) => ({
      ...(determinations[index] ?? {
        request: determination.request,
        rationale: [],
        guidelines: [],
      }),
      title: quotations.about(
        treatmentLabel(taxonomy, determination.treatment) ?? unknown.treatment,
        determination.bodyParts.map((slug) => bodyPartLabel(taxonomy, slug)),
        askedQuantity(determination),
      ),
      gloss: outcomeGloss(determination),
      reasons: determination.reasons,
    })),
  };
}
