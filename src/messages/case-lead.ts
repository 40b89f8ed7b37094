import { type Case, caseBodyParts, letterOutcome, type LetterOutcome } from '../archive/case.ts';
import { decidedOf } from '../archive/determination.ts';
import { bodyPartLabels, treatmentLabel } from '../archive/labels.ts';
import { outcomeSplit } from '../archive/statistics.ts';
import type { Taxonomy } from '../taxonomy.ts';
import { letters, outcomes, unknown } from './en.ts';
import { outcomeGloss } from './outcome-gloss.ts';

/** A letter in a sentence: what it is about, its outcome as a word, and what that means. */
export interface CaseLead {
  /** With a full stop. */
  treatments: string;
  /** The first determination's. */
  treatment: string;
  /** With a full stop; empty where no body part is known. */
  bodyParts: string;
  outcome: string;
  /** Without a full stop. */
  meaning: string;
}

/** What the first lines of a case page say of a letter. */
export function leadOf(letter: Case, taxonomy: Taxonomy): CaseLead {
  const { determinations } = letter.data;
  const labels = determinations.map(
    ({ treatment }) => treatmentLabel(taxonomy, treatment) ?? unknown.treatment,
  );
  const parts = bodyPartLabels(taxonomy, caseBodyParts(letter));
  const outcome = letterOutcome(letter);
  return {
    treatment: labels[0] ?? unknown.treatment,
    treatments: letters.treatmentList([...new Set(labels)]),
    bodyParts: parts.length > 0 ? letters.bodyParts(parts) : '',
    outcome: outcomes[outcome].word,
    meaning: meaningOf(letter, outcome),
  };
}

function meaningOf(letter: Case, outcome: LetterOutcome): string {
  const decided = decidedOf(letter);
  const [only] = letter.data.determinations;
  if (outcome === 'mixed') {
    const split = outcomeSplit(decided);
    return letters.mixed(split.overturned, split['partially-overturned'], split.upheld);
  }
  if (decided.length === 1 && only) return outcomeGloss(only);
  return letters.all(outcomes[outcome].gloss, decided.length);
}
