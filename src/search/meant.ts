import type { SearchVolume } from './evaluate.ts';
import type { SearchManifest } from './manifest.ts';
import { type Expand, planOf } from './plan.ts';
import { parseQuery } from './query/parse.ts';
import type { Node } from './query/tree.ts';
import { answerOf, type SearchAnswer, searchVolumes } from './search.ts';
import type { SearchState } from './state.ts';
import { nearestWords, type WordList } from './word-list.ts';

/** A word that no letter holds, and the known one that it was taken for. */
export interface Meant {
  typed: string;
  word: string;
}

/**
 * The answer of a search that found nothing, with its unknown words taken for the known ones that they are spelled most like:
 * what these find stands in `nearest`, and which they are in `meant`. The answer as it was where no unknown word has a known
 * one near, or where something was found: what was typed is searched for before what may have been meant.
 *
 * @param words all words of the volumes
 */
export async function asMeant(
  answer: SearchAnswer,
  state: SearchState,
  expand: Expand,
  volumes: readonly SearchVolume[],
  words: readonly WordList[],
  manifest: Pick<SearchManifest, 'values'>,
): Promise<SearchAnswer> {
  const meant = answer.unknown.flatMap((typed) =>
    nearestWords(words, typed, 1).map((word) => ({ typed, word })),
  );
  if (answer.found.length > 0 || meant.length === 0) return answer;
  const tree = withWords(parseQuery(state.q).tree, meant);
  const plan = planOf(tree, expand, state.plain);
  const searched = await searchVolumes(plan, volumes);
  const { found, nearest } = answerOf(state, { plan, fault: undefined }, searched, manifest);
  const close = [...found, ...nearest].slice(0, MOST);
  return close.length > 0 ? { ...answer, nearest: close, meant } : answer;
}

const MOST = 10;

/** A query with words in place of others; what stands in quotes or begins words stays as it is. */
function withWords(node: Node, meant: readonly Meant[]): Node {
  if (node.kind === 'not') return node;
  if (node.kind !== 'leaf')
    return { kind: node.kind, parts: node.parts.map((part) => withWords(part, meant)) };
  const known = meant.find(({ typed }) => typed === node.shown);
  return known && node.as === 'word' ? { ...node, shown: known.word, words: [known.word] } : node;
}
