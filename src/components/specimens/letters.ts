import type { Case } from '../../archive/case.ts';
import { type Decided, decidedOf } from '../../archive/determination.ts';
import { masks } from '../../masks.ts';
import { specimens as words } from './words.ts';
import type { Determination, Outcome } from '../../schema.ts';
import { type Taxonomy, UNCLASSIFIED } from '../../taxonomy.ts';

/** An invented letter in which all that a component may meet comes once. Its classes are the archive's own. */
export function specimenLetter(taxonomy: Taxonomy): Case {
  const [treatment = UNCLASSIFIED] = taxonomy.classes.keys();
  const [guideline = UNCLASSIFIED] = taxonomy.guidelines.keys();
  const [reason = ''] = taxonomy.reasons.keys();
  const [part = ''] = taxonomy.bodyParts.keys();
  const cited = { id: guideline, section: 'A chapter', pages: '98-99', cited: 'A book, a chapter' };
  return invented([
    decision('upheld', {
      treatment,
      bodyParts: [part],
      quantity: { amount: 12, unit: 'session' },
      guidelines: { administrator: [], reviewer: [cited] },
      reasons: [{ id: reason, quote: DECIDING }],
    }),
    decision('partially-overturned', {
      treatment,
      quantity: { amount: 90, unit: 'tablet' },
      granted: { amount: 20, unit: 'tablet' },
      guidelines: { administrator: [cited], reviewer: [{ id: UNCLASSIFIED, cited: 'A work' }] },
    }),
    decision('overturned', { request: `${words.longWord} ${words.hebrew}` }),
  ]);
}

/** So many invented decisions of each outcome, a letter each. */
export function specimenDecisions(counts: Partial<Record<Outcome, number>>): Decided[] {
  const outcomes: Outcome[] = ['overturned', 'partially-overturned', 'upheld'];
  const all = outcomes.flatMap((outcome) =>
    Array.from({ length: counts[outcome] ?? 0 }, () => decision(outcome)),
  );
  return all.flatMap((one, index) => decidedOf(invented([one], `SPECIMEN-${index + 1}`)));
}

/** The sentence that the specimens mark. */
const DECIDING = 'The request of [name] exceeds what the guideline allows.';

/** Paragraphs with everything that may stand in one. */
export const paragraphs: readonly { text: string; quotes: readonly string[] }[] = [
  { text: `Removed: ${masks.map((mask) => `[${mask}]`).join(', ')}.`, quotes: [] },
  { text: `All was read. ${DECIDING} So it stands.`, quotes: [DECIDING] },
  { text: words.longWord, quotes: [] },
  { text: words.hebrew, quotes: [] },
  { text: words.arabic, quotes: [] },
];

function decision(outcome: Outcome, given: Partial<Determination> = {}): Determination {
  return {
    request: '12 sessions of something',
    treatment: UNCLASSIFIED,
    bodyParts: [],
    outcome,
    guidelines: { administrator: [], reviewer: [] },
    reasons: [],
    ...given,
  };
}

function invented(determinations: Determination[], id = 'SPECIMEN-0'): Case {
  return {
    data: {
      id,
      program: 'ca-dwc',
      decided: '2016-02-03',
      patient: { age: '40-49', sex: 'female' },
      reviewer: { specialties: ['Pain Medicine'] },
      determinations,
      format: 'ca-dwc/2016',
      profile: 'state-publication',
      removed: { name: 2, datesToYear: 14 },
      corrections: [{ date: '2017-01-02', note: 'A guideline was named wrongly.' }],
      supersedes: 'SPECIMEN-9',
    },
    volume: 1,
    hash: '0123abcd',
    summary: ['She hurt the knee at [employer].'],
    rationales: determinations.map((_, index) => (index === 0 ? [`Read. ${DECIDING}`] : [])),
  };
}
