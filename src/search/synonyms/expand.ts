import { ageAt } from './ages.ts';
import { doseAt } from './doses.ts';
import { frequencyAt } from './frequency.ts';
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
  /**
   * Where several words were typed: expansions of shorter stretches inside, places counted from the query's first word. So
   * "lumbar epidural injection" is not only LESI, but also all that "lumbar" and "epidural injection" are, one of each.
   */
  within: readonly Expansion[];
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
  return expandBetween(words, { start: 0, end: words.length, most: words.length }, index);
}

/** A part of a query, and how many words a stretch of it may have. */
interface Part {
  start: number;
  end: number;
  most: number;
}

function expandBetween(words: readonly string[], part: Part, index: SynonymIndex): Expansion[] {
  const expansions: Expansion[] = [];
  let at = part.start;
  while (at < part.end) {
    const found = expansionAt(words, at, Math.min(part.end, at + part.most), index);
    // where all that the whole stretch adds is found anyway, its parts may still add something
    if (found) expansions.push(...(found.alternatives.length > 0 ? [found] : found.within));
    at += found?.length ?? 1;
  }
  return expansions;
}

function expansionAt(
  query: readonly string[],
  at: number,
  end: number,
  index: SynonymIndex,
): Expansion | undefined {
  const words = query.slice(0, end);
  const match = longestAt(words, at, index);
  const readings = [levelAt, doseAt, ageAt, frequencyAt, numberAt]
    .map((read) => read(words, at))
    .filter((reading) => reading !== undefined);
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
    within: expandBetween(words, { start: at, end: at + length, most: length - 1 }, index),
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
