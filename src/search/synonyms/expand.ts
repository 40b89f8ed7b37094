import { doseAt } from './doses.ts';
import { levelAt } from './levels.ts';
import { longestAt } from './match.ts';
import { numberAt } from './numbers.ts';
import { withoutRedundant } from './redundant.ts';
import { otherSpellings } from './spelling.ts';
import type { Form, SynonymIndex, SynonymNode } from './synonym-index.ts';

/** What a stretch of a query is searched as, too. */
export interface Expansion {
  /** The typed words that it stands for: the first one's place, and how many. */
  start: number;
  length: number;
  /** What was typed, as the synonyms write it where they know it: "Norco", "ESI". */
  label: string;
  /** Words and phrases in the search's word form, most useful first; each is to be found as a phrase. */
  alternatives: readonly (readonly string[])[];
  /** The same as people write them, for a chip: "hydrocodone/acetaminophen". */
  written: readonly string[];
}

/** So many alternatives at most: each is asked of the index. */
export const MOST_ALTERNATIVES = 24;

/**
 * Finds, in the words of an unquoted part of a query (word.ts), every stretch that has synonyms, from left to right, longest
 * first, none over another: drugs by generic and brand, abbreviations, lay words, other forms of a word, numbers in words and
 * figures, strengths, levels of the spine, British and American spelling. One hop: synonyms of synonyms are not sought.
 * Never gives back what was typed, or what finds nothing beyond it. Deterministic; never throws.
 */
export function expand(words: readonly string[], index: SynonymIndex): readonly Expansion[] {
  const expansions: Expansion[] = [];
  let at = 0;
  while (at < words.length) {
    const found = expansionAt(words, at, index);
    if (found && found.alternatives.length > 0) expansions.push(found);
    at += found?.length ?? 1;
  }
  return expansions;
}

function expansionAt(
  words: readonly string[],
  at: number,
  index: SynonymIndex,
): Expansion | undefined {
  const match = longestAt(words, at, index);
  const readings = [levelAt(words, at), doseAt(words, at), numberAt(words, at)].filter(
    (reading) => reading !== undefined,
  );
  const length = Math.max(match?.length ?? 1, ...readings.map((reading) => reading.length));
  const typed = words.slice(at, at + length);
  const ends = match?.length === length ? match.ends : [];
  const forms = [
    ...inOrder(ends),
    ...readings.filter((reading) => reading.length === length).flatMap((one) => one.alternatives),
    ...(length === 1 ? spelledOtherwise(typed[0] ?? '', index) : []),
  ];
  if (forms.length === 0) return undefined;
  const chosen = withoutRedundant(typed, distinct(forms)).slice(0, MOST_ALTERNATIVES);
  return {
    start: at,
    length,
    label: ends[0] && isTyped(ends[0], typed) ? ends[0].written : typed.join(' '),
    alternatives: chosen.map((form) => form.words),
    written: chosen.map((form) => form.written),
  };
}

/** What stands for the same in any of the groups before what is only searched besides; slips last. */
function inOrder(ends: SynonymNode['ends']): Form[] {
  const groups = ends.map(({ group }) => group);
  return [
    ...groups.flatMap(({ same }) => same),
    ...groups.flatMap(({ also }) => also),
    ...groups.flatMap(({ slips }) => slips),
  ];
}

const spelledOtherwise = (word: string, { spellings }: SynonymIndex): Form[] =>
  otherSpellings(word, spellings).map((one) => ({ written: one, words: [one] }));

function distinct(forms: readonly Form[]): Form[] {
  const byWords = new Map<string, Form>();
  for (const form of forms) {
    const key = form.words.join(' ');
    if (!byWords.has(key)) byWords.set(key, form);
  }
  return [...byWords.values()];
}

const isTyped = (end: SynonymNode['ends'][number], typed: readonly string[]): boolean =>
  end.group.same.some(
    ({ written, words }) => written === end.written && words.join(' ') === typed.join(' '),
  );
