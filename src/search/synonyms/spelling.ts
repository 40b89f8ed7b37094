import { formsOf } from '../inflection.ts';

/** What tells a word's other spelling: rules that the file states, in both directions. */
export interface Spellings {
  /** Whole words, with their inflected forms. */
  words: ReadonlyMap<string, string>;
  beginnings: readonly [from: string, to: string][];
  ends: readonly [from: string, to: string][];
}

/** Reads the pairs of the file: a word, its beginning (`anaesth-`) or its end (`-aemia`). */
export function spellingsFrom(pairs: readonly (readonly [string, string])[]): Spellings {
  const bothWays = pairs.flatMap(([british, american]): [string, string][] => [
    [british, american],
    [american, british],
  ]);
  const bare = ([from, to]: [string, string]): [string, string] => [
    from.replace('-', ''),
    to.replace('-', ''),
  ];
  return {
    words: new Map(bothWays.filter(([from]) => !from.includes('-'))),
    beginnings: bothWays.filter(([from]) => from.endsWith('-')).map(bare),
    ends: bothWays.filter(([from]) => from.startsWith('-')).map(bare),
  };
}

/** A word's British or American spelling, the one that was not given; `[]` where there is no other. */
export function otherSpellings(word: string, spellings: Spellings): string[] {
  const found = [
    ...wholeWord(word, spellings.words),
    ...spellings.beginnings
      .filter(([from]) => word.startsWith(from))
      .map(([from, to]) => to + word.slice(from.length)),
    ...spellings.ends
      .filter(([from]) => word.endsWith(from))
      .map(([from, to]) => word.slice(0, word.length - from.length) + to),
    ...otherVerb(word),
  ];
  return [...new Set(found)].filter((one) => one !== word);
}

/** "tumours" by way of "tumour": an inflected form that goes on from its word. */
function wholeWord(word: string, words: ReadonlyMap<string, string>): string[] {
  return formsOf(word).flatMap((base) => {
    const other = words.get(base);
    return other !== undefined && word.startsWith(base) ? [other + word.slice(base.length)] : [];
  });
}

const VERB = /^([a-z]{3,}i|[a-z]{2,}ly)([sz])(e|ed|es|er|ers|ing|ation|ations)$/;

/** What only looks like a verb in -ise or -ize, by what comes before the s or z: it has one spelling. */
const ONE_SPELLING =
  /(?:adverti|apprai|brui|chasti|circumci|clockwi|compri|compromi|conci|crui|demi|despi|devi|disgui|enterpri|exci|exerci|experti|franchi|improvi|inci|lengthwi|likewi|merchandi|otherwi|paradi|practi|prai|preci|premi|promi|revi|sidewi|stepwi|supervi|surpri|televi|treati|advi|capsi|resi)$/;

function otherVerb(word: string): string[] {
  const [, stem = '', letter, ending = ''] = VERB.exec(word) ?? [];
  if (letter === undefined || ONE_SPELLING.test(stem)) return [];
  return [stem + (letter === 's' ? 'z' : 's') + ending];
}
