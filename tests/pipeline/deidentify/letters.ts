import { programs } from '../../../src/programs/index.ts';
import { readTaxonomy } from '../../../src/taxonomy.ts';
import type { ParsedLetter } from '../../../src/pipeline/letter.ts';
import type { Desk } from '../../../src/pipeline/pipeline.ts';
import type { ProfileName } from '../../../src/schema.ts';

/** Who a synthetic letter is about. */
export interface Cast {
  first: string;
  last: string;
  doctor: string;
  employer: string;
}

export const ANA: Cast = {
  first: 'Zdenka',
  last: 'Kolar',
  doctor: 'Imrich Bzdusek',
  employer: 'Acme Widgets',
};

/** A synthetic letter that names its people in many forms. */
export function letterOf({ first, last, doctor, employer }: Cast): ParsedLetter {
  const surname = doctor.split(' ').at(-1) ?? '';
  return {
    format: 'ca-dwc/2016',
    caseNumber: 'CM15-0000001',
    dates: {
      decided: '2015-02-03',
      denied: '2014-12-30',
      received: '2015-01-05',
      injured: '2013-04-05',
    },
    priority: 'standard',
    patient: { age: 45, sex: 'female' },
    specialties: ['Family Practice'],
    known: [
      { kind: 'claimant', value: `${last}, ${first} M.` },
      { kind: 'name', value: `${doctor}, MD` },
      { kind: 'employer', value: `${employer} Inc.` },
    ],
    summary: [
      `Ms. ${last} is a 45-year-old female who was hurt on 04/05/2013 while working for ${employer}. ${first} ${last} saw Dr. ${surname} on November 2, 2014.`,
      `On 12/30/2014 utilization review denied the request. ${last.toUpperCase()}, ${first.toUpperCase()} can be reached at (559) 555-0134. ${last}'s claim number 2E-10487 is open.`,
    ],
    items: [
      {
        request: '8 visits of acupuncture',
        heading: `8 visits of acupuncture with Dr. ${surname}`,
        outcome: 'upheld',
        administrator: null,
        reviewer: 'MTUS Chronic Pain 2009, pages 98-99',
        rationale: [
          `${surname} asks for 8 visits. Pain is 7/10, strength 4/5 at L4-5. See CM15-0000001.`,
        ],
      },
    ],
  };
}

/** A desk without taxonomy, for the program of the letters above. */
export function deskOf(profile: ProfileName, anonymized = false): Desk {
  const [program] = programs;
  if (!program) throw new Error('no program');
  return {
    program,
    profile,
    anonymized,
    taxonomy: readTaxonomy({
      treatments: { categories: [] },
      bodyParts: { bodyParts: [] },
      guidelines: { guidelines: [] },
      reasons: { reasons: [] },
    }),
    archiveId: (_, year) => `${year}-abcdefgh`,
  };
}
