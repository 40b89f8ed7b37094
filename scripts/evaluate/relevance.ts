import { decidedOf } from '../../src/archive/determination.ts';
import {
  determinationKey,
  gainAtTen,
  type Ask,
  measure,
  reciprocalRank,
} from '../../src/evaluate/relevance.ts';
import { knownItems } from '../../src/evaluate/relevance-known.ts';
import { topicsIn } from '../../src/evaluate/relevance-topics.ts';
import { manifestOf } from '../../src/search/build-manifest.ts';
import { facetValues } from '../../src/search/facet-values.ts';
import { facetWords } from '../../src/search/facet-words.ts';
import { memoryVolume } from '../../src/search/memory-volume.ts';
import { caseOf, placeOf } from '../../src/search/rank.ts';
import { answerOf, planFor, searchVolumes } from '../../src/search/search.ts';
import { emptyState } from '../../src/search/state.ts';
import { expand } from '../../src/search/synonyms/expand.ts';
import { readSynonyms } from '../../src/search/synonyms/synonym-index.ts';
import { synonymTableOf } from '../../src/search/synonyms/table.ts';
import type { ReadArchive } from '../build/read-archive.ts';
import { withPlainPagefind } from './plain-pagefind.ts';

/** What is asked of the search on archives that it has not seen. */
const LEAST = { known: 0.95, topics: 0.8 };
const SHOWN = 8;

/**
 * Prints how well the search ranks known items and topics of an archive, the queries that fall short, and what Pagefind by
 * itself gives on the same.
 *
 * @returns whether both are as good as is asked for
 */
export async function evaluateRelevance(
  archive: Pick<ReadArchive, 'cases' | 'taxonomy'>,
  print: (line: string) => void = console.log,
): Promise<boolean> {
  const known = knownItems(archive.cases);
  const topics = topicsIn(archive.cases);
  const scored = async (ask: Ask) => ({
    known: await measure(known, ask, reciprocalRank),
    topics: await measure(topics, ask, gainAtTen, LEAST.topics),
  });
  const own = await scored(searchOf(archive));
  const plain = await withPlainPagefind(archive.cases, scored);
  const line = (name: string, mine: number, other: number) =>
    print(`${name.padEnd(32)} ${mine.toFixed(3)}   Pagefind by itself ${other.toFixed(3)}`);
  line(`MRR of ${known.length} known items`, own.known.mean, plain.known.mean);
  line(`nDCG@10 of ${topics.length} topics`, own.topics.mean, plain.topics.mean);
  for (const { query, score } of [
    ...own.known.short.slice(0, SHOWN),
    ...own.topics.short.slice(0, SHOWN),
  ])
    print(`   ${score.toFixed(2)}  ${query}`);
  return own.known.mean >= LEAST.known && own.topics.mean >= LEAST.topics;
}

/** The search as the page runs it, in memory: what it lists for a query, in order. */
function searchOf({ cases, taxonomy }: Pick<ReadArchive, 'cases' | 'taxonomy'>): Ask {
  const values = facetValues(cases.flatMap(decidedOf), taxonomy, facetWords);
  const manifest = manifestOf({ cases, values, withdrawn: [], version: '', rateFloor: 11 });
  const volumes = [memoryVolume(cases)];
  const synonyms = readSynonyms(synonymTableOf(taxonomy.synonyms));
  return async (q) => {
    const state = { ...emptyState, q };
    const read = planFor(state, (words) => expand(words, synonyms));
    const answer = answerOf(state, read, await searchVolumes(read.plan, volumes), manifest);
    const listed = answer.found.length > 0 ? answer.found : answer.nearest;
    return listed.map((one) => determinationKey(caseOf(one), placeOf(one)));
  };
}
