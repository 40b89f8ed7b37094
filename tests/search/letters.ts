import type { Case } from '../../src/archive/case.ts';
import type { Determination } from '../../src/schema.ts';
import { searchedLetter, tableFileOf } from '../../src/search/build-table.ts';
import type { Lookup } from '../../src/search/postings.ts';
import { recordOf } from '../../src/search/record.ts';
import { readTable, type SearchTable } from '../../src/search/table.ts';
import { readTaxonomy, type Taxonomy } from '../../src/taxonomy.ts';

/** A small taxonomy for the tests of the search. */
export const taxonomy: Taxonomy = readTaxonomy({
  treatments: {
    categories: [
      category('rehabilitation', ['physical-therapy', 'acupuncture']),
      category('surgery', ['spine']),
    ],
  },
  bodyParts: { bodyParts: [{ slug: 'knee', label: 'Knee', sentence: 'The knee.' }] },
  guidelines: {
    guidelines: ['odg', 'acoem'].map((slug) => ({ slug, label: slug, sentence: `It is ${slug}.` })),
  },
  reasons: { reasons: [] },
});

function category(slug: string, classes: string[]) {
  const sentence = 'A kind of care.';
  return {
    slug,
    label: slug,
    sentence,
    classes: classes.map((name) => ({ slug: name, label: name, sentence })),
  };
}

/** What a test says of a decision; the rest is made up. */
export interface Told {
  request: string;
  rationale?: string[];
  outcome?: Determination['outcome'];
  treatment?: string;
  guidelines?: string[];
}

/** A case as the search takes it. */
export function letter(id: string, decided: string, summary: string[], told: Told[]): Case {
  return {
    data: {
      id,
      program: 'ca-dwc',
      decided,
      patient: {},
      reviewer: { specialties: [] },
      determinations: told.map(({ request, outcome, treatment, guidelines = [] }) => ({
        request,
        treatment: treatment ?? 'unclassified',
        bodyParts: [],
        outcome: outcome ?? 'upheld',
        guidelines: {
          administrator: [],
          reviewer: guidelines.map((slug) => ({ id: slug, cited: slug })),
        },
        reasons: [],
      })),
      format: 'ca-dwc/2016',
      profile: 'safe-harbor',
      removed: {},
    },
    volume: 1,
    hash: '00000000',
    summary,
    rationales: told.map(({ rationale = [] }) => rationale),
  };
}

/** An index of letters in memory: the table, and the places of every code. */
export function indexed(cases: readonly Case[]): { table: SearchTable; lookup: Lookup } {
  const names = cases.map((_, index) => `record-${index}`);
  const places = new Map<string, Map<number, number[]>>();
  cases.forEach((one, number) => {
    recordOf(searchedLetter(one))
      .content.split(' ')
      .forEach((code, place) => {
        const letters = places.get(code) ?? new Map<number, number[]>();
        letters.set(number, [...(letters.get(number) ?? []), place]);
        places.set(code, letters);
      });
  });
  return {
    table: readTable(tableFileOf(cases, names, taxonomy, 11)),
    lookup: async (code) => places.get(code) ?? new Map(),
  };
}
