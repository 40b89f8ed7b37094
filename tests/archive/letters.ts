import type { Case } from '../../src/archive/case.ts';
import { type Decided, decidedOf } from '../../src/archive/determination.ts';
import type { CaseData, Citation, Determination } from '../../src/schema.ts';
import { readTaxonomy } from '../../src/taxonomy.ts';

/** An invented determination; what a test is about is given. */
export function determination(given: Partial<Determination> = {}): Determination {
  return {
    request: 'MRI of the left knee',
    treatment: 'testing/mri',
    bodyParts: ['knee'],
    outcome: 'upheld',
    guidelines: { administrator: [], reviewer: [] },
    reasons: [],
    ...given,
  };
}

/** An invented letter; rationales default to none. */
export function letter(
  determinations: Determination[],
  given: Partial<CaseData> = {},
  prose: Partial<Pick<Case, 'summary' | 'rationales' | 'volume'>> = {},
): Case {
  const data: CaseData = {
    id: 'CM15-0000001',
    program: 'ca-dwc',
    decided: '2015-02-03',
    patient: {},
    reviewer: { specialties: [] },
    determinations,
    format: 'ca-dwc/2016',
    profile: 'state-publication',
    removed: {},
    ...given,
  };
  return {
    data,
    volume: 1,
    hash: '0123abcd',
    summary: [],
    rationales: determinations.map(() => []),
    ...prose,
  };
}

/** The determinations of letters that hold one each. */
export function decided(...determinations: Determination[]): Decided[] {
  return determinations.flatMap((one) => decidedOf(letter([one])));
}

/** One determination decided in a year. */
export function decidedIn(year: string, given: Partial<Determination> = {}): Decided[] {
  return decidedOf(letter([determination(given)], { decided: `${year}-06-01` }));
}

export const cites = (...ids: string[]): Citation[] => ids.map((id) => ({ id, cited: id }));

const entry = (slug: string) => ({ slug, label: slug.toUpperCase(), sentence: `About ${slug}.` });

export const taxonomy = readTaxonomy({
  treatments: {
    categories: [
      { ...entry('testing'), classes: [entry('mri'), entry('other')] },
      { ...entry('rehabilitation'), classes: [entry('physical-therapy')] },
    ],
  },
  bodyParts: { bodyParts: [entry('knee'), entry('neck')] },
  guidelines: { guidelines: [entry('mtus'), entry('odg'), entry('acoem')] },
  reasons: {
    reasons: [
      { ...entry('too-many'), explains: 'upheld' },
      { ...entry('criteria-met'), explains: 'overturned' },
    ],
  },
});
