import { formsOf } from '../inflection.ts';
import { otherSpellings } from './spelling.ts';
import type { SynonymIndex, SynonymNode } from './synonym-index.ts';

/** The forms that end at one place of a query: the longest that begin at another. */
export interface Match {
  length: number;
  ends: SynonymNode['ends'];
}

/**
 * The longest forms that begin at a place of a query. A word stands for itself, its inflected forms and its other spelling;
 * where a form is there letter by letter, those that are only nearly so don't count. Undefined where none begins there.
 */
export function longestAt(
  words: readonly string[],
  at: number,
  index: SynonymIndex,
): Match | undefined {
  let states: State[] = [{ node: index.root, exact: true }];
  let best: Match | undefined;
  for (let place = at; place < words.length && states.length > 0; place += 1) {
    const word = words[place] ?? '';
    states = states.flatMap((state) => steps(state, word, index));
    const ending = states.filter(({ node }) => node.ends.length > 0);
    const exact = ending.filter((state) => state.exact);
    const chosen = exact.length > 0 ? exact : ending;
    if (chosen.length > 0) {
      best = { length: place - at + 1, ends: chosen.flatMap(({ node }) => node.ends) };
    }
  }
  return best;
}

interface State {
  node: SynonymNode;
  /** Whether all words so far are as typed. */
  exact: boolean;
}

function steps({ node, exact }: State, word: string, index: SynonymIndex): State[] {
  const same = node.next.get(word);
  return [
    ...(same ? [{ node: same, exact }] : []),
    ...nearly(word, index).flatMap((form) => {
      const next = node.next.get(form);
      return next ? [{ node: next, exact: false }] : [];
    }),
  ];
}

/** A word's inflected forms, and its other spelling's. */
function nearly(word: string, { spellings }: SynonymIndex): string[] {
  const all = [word, ...otherSpellings(word, spellings)].flatMap(formsOf);
  return [...new Set(all)].filter((form) => form !== word);
}
