import type { Case } from '../../src/archive/case.ts';
import { decidedOf } from '../../src/archive/determination.ts';
import type { Determination } from '../../src/schema.ts';
import { coreFileOf, facetsFileOf } from '../../src/search/build-table.ts';
import { manifestOf } from '../../src/search/build-manifest.ts';
import { countWords } from '../../src/search/count-words.ts';
import { encode } from '../../src/search/encode.ts';
import type { SearchVolume } from '../../src/search/evaluate.ts';
import { facetValues } from '../../src/search/facet-values.ts';
import { facetWords } from '../../src/search/facet-words.ts';
import type { SearchManifest } from '../../src/search/manifest.ts';
import type { Expand } from '../../src/search/plan.ts';
import { caseOf, placeOf } from '../../src/search/rank.ts';
import { recordOf } from '../../src/search/record.ts';
import { answerOf, planFor, type SearchAnswer, searchVolumes } from '../../src/search/search.ts';
import { searchedLetter } from '../../src/search/searched-letter.ts';
import type { SearchState } from '../../src/search/state.ts';
import { readTable, withFacets } from '../../src/search/table.ts';
import { readWords, wordsFrom, writeWords } from '../../src/search/word-list.ts';
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
  administrator?: string[];
  bodyParts?: string[];
  quantity?: Determination['quantity'];
}

/** A case as the search takes it. */
export function letter(
  id: string,
  decided: string,
  summary: string[],
  told: Told[],
  specialties: string[] = [],
): Case {
  return {
    data: {
      id,
      program: 'ca-dwc',
      decided,
      patient: {},
      reviewer: { specialties },
      determinations: told.map(({ request, outcome, treatment, quantity, ...rest }) => ({
        request,
        ...(quantity && { quantity }),
        treatment: treatment ?? 'unclassified',
        bodyParts: rest.bodyParts ?? [],
        outcome: outcome ?? 'upheld',
        guidelines: {
          administrator: (rest.administrator ?? []).map((slug) => ({ id: slug, cited: slug })),
          reviewer: (rest.guidelines ?? []).map((slug) => ({ id: slug, cited: slug })),
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

/** An archive that is searched in memory. */
export interface Searchable {
  manifest: SearchManifest;
  volumes: SearchVolume[];
}

/** An index of letters in memory, by volume, the newest first. */
export function indexed(cases: readonly Case[]): Searchable {
  const values = facetValues(cases.flatMap(decidedOf), taxonomy, facetWords);
  const manifest = manifestOf({ cases, values, withdrawn: [], version: '', rateFloor: 11 });
  const volumes = manifest.volumes.map(({ volume }) =>
    volumeOf(cases.filter((one) => one.volume === volume)),
  );
  return { manifest, volumes };
}

function volumeOf(cases: readonly Case[]): SearchVolume {
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
  // All of it through the files' own form, as a reader gets it.
  const core = JSON.parse(JSON.stringify(coreFileOf(cases, [])));
  const words = readWords(writeWords(countWords(cases.map(searchedLetter))));
  return {
    table: withFacets(readTable(core), JSON.parse(JSON.stringify(facetsFileOf(cases)))),
    lookup: async (word) => places.get(encode(word)) ?? new Map(),
    wordsFrom: async (prefix) => wordsFrom(words, prefix),
  };
}

/** Runs a search from what was typed to the answer. */
export async function ask(
  state: SearchState,
  { manifest, volumes }: Searchable,
  expand: Expand = () => [],
): Promise<SearchAnswer> {
  const read = planFor(state, expand);
  return answerOf(state, read, await searchVolumes(read.plan, volumes), manifest);
}

/** The determinations of an answer, in its order, as the scan names them. */
export const named = ({ found }: Pick<SearchAnswer, 'found'>): { id: string; number: number }[] =>
  found.map((one) => ({ id: caseOf(one), number: placeOf(one) }));
