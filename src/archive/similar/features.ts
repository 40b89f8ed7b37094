import type { Outcome, Quantity } from '../../schema.ts';
import type { Decided } from '../determination.ts';
import { citedBy } from '../group.ts';
import { paragraphOf } from '../rationale.ts';

/**
 * What a determination is compared by and shown with among similar ones: plain data, so that a volume can be built from the
 * earlier volumes' rows without their case files. No sentence of its letter: a case page holds no letter's words but its own,
 * so that what was judged for one letter is never shown with another, and a letter that is taken down leaves no word elsewhere.
 */
export interface Features {
  id: string;
  /** Its place in the letter, from 1, and how many the letter has. */
  number: number;
  total: number;
  volume: number;
  /** Day or year of the decision. */
  decided: string;
  /** A path of the taxonomy, or `unclassified`. */
  treatment: string;
  bodyParts: string[];
  outcome: Outcome;
  quantity?: Quantity;
  granted?: Quantity;
  /** What is named before a dose, in lower case: `norco` of "Norco 5/325 mg". */
  product?: string;
  /** The reviewer's, without those that could not be told. */
  guidelines: string[];
  reasons: string[];
  /** The reason whose sentence decided it, and the paragraph of the rationale that holds the sentence, from 1. */
  deciding?: { reason: string; paragraph: number };
}

/** A determination's row. */
export function featuresOf(decided: Decided): Features {
  const { case: letter, determination, number } = decided;
  const { quantity, granted } = determination;
  const product = productOf(determination.request);
  const deciding = decidingOf(decided);
  return {
    id: letter.data.id,
    number,
    total: letter.data.determinations.length,
    volume: letter.volume,
    decided: letter.data.decided,
    treatment: determination.treatment,
    bodyParts: determination.bodyParts.filter((part) => part !== NOT_STATED),
    outcome: determination.outcome,
    ...(quantity && { quantity }),
    ...(granted && { granted }),
    ...(product !== undefined && { product }),
    guidelines: citedBy('reviewer', decided),
    reasons: determination.reasons.map(({ id }) => id),
    ...(deciding && { deciding }),
  };
}

/** The body part of a request that names none: nothing to share. */
const NOT_STATED = 'unspecified';

function decidingOf(decided: Decided): Features['deciding'] {
  for (const reason of decided.determination.reasons) {
    const paragraph = paragraphOf(decided, reason);
    if (paragraph) return { reason: reason.id, paragraph: paragraph.place };
  }
  return undefined;
}

/** The first name before a dose, in lower case; salts and release forms may stand between the two ("Tramadol HCL ER 150 mg"). */
export function productOf(request: string): string | undefined {
  return BEFORE_DOSE.exec(request)?.[1]?.toLowerCase();
}

const BEFORE_DOSE =
  /\b(\p{L}{4,30})(?: \p{L}{1,4}){0,2} {0,2}\d{1,4}(?:[.,/-]\d{1,4}){0,3} ?(?:mg|mcg|ml|gm?|%)(?!\p{L})/iu;
