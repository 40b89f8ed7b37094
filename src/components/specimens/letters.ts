import type { Case } from '../../archive/case.ts';
import { type Decided, decidedOf } from '../../archive/determination.ts';
import { featuresOf } from '../../archive/similar/features.ts';
import type { Similar, SimilarDecision } from '../../archive/similar/similar.ts';
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

/**
 * Invented decisions, a letter each, of which every one cites a section, a work and a specialty of its own, and asks for
 * another amount: more of each than any list shows, with the longest words.
 */
export function fullDecisions(taxonomy: Taxonomy): Decided[] {
  const [guideline, work] = guidelinesOf(taxonomy);
  const treatments = [...taxonomy.classes.keys()];
  const outcomes: Outcome[] = ['upheld', 'overturned', 'partially-overturned'];
  const tails = ['', ` ${words.longWord}`, ` ${words.hebrew}`];
  return Array.from({ length: MANY }, (_, index) => {
    const tail = tails[index % tails.length] ?? '';
    const section = `Chapter ${index}${tail}`;
    const one = decision(outcomes[index % outcomes.length] ?? 'upheld', {
      treatment: treatments[index % treatments.length] ?? UNCLASSIFIED,
      quantity: { amount: index + 1, unit: 'session' },
      guidelines: {
        administrator: index % 2 === 0 ? [] : [{ id: guideline, cited: section }],
        reviewer: [
          { id: guideline, section, pages: '8-9', cited: section },
          { id: work, cited: `A work, volume ${index}.${tail}` },
        ],
      },
    });
    const letter = invented([one], `SPECIMEN-${index + 1}`);
    const specialties = [`Specialty ${'ABCDEFGHIJKLMNOPQRST'.charAt(index)} ${tail}`];
    return { ...letter, data: { ...letter.data, reviewer: { specialties } } };
  }).flatMap(decidedOf);
}

const MANY = 16;

/** Decisions like a letter's: of every outcome, sharing everything or the treatment alone; and none but of one outcome. */
export function specimenSimilar(
  taxonomy: Taxonomy,
): [full: Similar, none: Similar, oneSided: Similar] {
  const [first] = decidedOf(specimenLetter(taxonomy)).map(featuresOf);
  const treatment = first?.treatment ?? UNCLASSIFIED;
  const own = {
    ...first,
    quantity: { amount: 12, unit: 'session' as const },
    product: words.longWord,
  };
  const { bodyParts = [], guidelines = [], reasons = [], product } = own;
  const all = { bodyParts, quantity: 'same' as const, product, guidelines, reasons };
  const nothing = { bodyParts: [], guidelines: [], reasons: [] };
  const rows = (outcome: Outcome): SimilarDecision[] =>
    first
      ? [
          { row: { ...first, ...own, outcome }, shared: all },
          { row: { ...first, outcome, total: 1 }, shared: nothing },
        ]
      : [];
  const none = { overturned: [], 'partially-overturned': [], upheld: [] };
  const upheld = rows('upheld');
  const partly = rows('partially-overturned');
  const full = { overturned: rows('overturned'), 'partially-overturned': partly, upheld };
  const similar = (found: Similar['found']) => ({ treatment, numbers: [1, 3], found });
  return [similar(full), similar(none), similar({ ...none, upheld })];
}

/** A guideline, and a kind of work, of an archive. */
function guidelinesOf({ guidelines }: Taxonomy): [guideline: string, work: string] {
  const entries = [...guidelines.values()];
  const slugOf = (kind: boolean) =>
    entries.find((entry) => (entry.kind === true) === kind)?.slug ?? UNCLASSIFIED;
  return [slugOf(false), slugOf(true)];
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

/** A letter of which the program publishes next to nothing. */
export const bareLetter: Case = {
  ...invented([decision('upheld')], 'SPECIMEN-BARE'),
  summary: [],
  rationales: [[]],
};
