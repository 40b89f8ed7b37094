import { squash } from './fold.ts';
import type { IsOrdinary } from './form.ts';
import { nameParts } from './name-parts.ts';
import { withinSlips } from './within-slips.ts';

/** How a claimant's name may be hinted at in the claimant's own case: by its initials, and spelled nearly right. */
export interface ClaimantTraces {
  /** First letters of given names, and of the parts of surnames, squashed. */
  given: Set<string>;
  family: Set<string>;
  /** Words of the name that are no ordinary ones and long enough to be known by all letters but one or two. */
  names: Set<string>;
}

/** Claimants as the ledger prints them ("Ruiz-Velmont, Ana M."), by what hints at them. */
export function claimantTraces(
  values: readonly string[],
  isOrdinary: IsOrdinary,
): ClaimantTraces | undefined {
  const people = values.map(nameParts);
  const initials = (words: readonly string[]): string[] =>
    words.flatMap((word) => squash(word).slice(0, 1) || []);
  const names = people
    .flatMap(({ given, family }) => [...given, ...family])
    .flatMap((word) => [word, ...word.split(HALVES)])
    .map(squash)
    .filter((name) => name.length >= LEAST_NAME && /^[a-z]+$/.test(name) && !isOrdinary(name));
  const traces = {
    given: new Set(people.flatMap(({ given }) => initials(given.slice(0, 1)))),
    family: new Set(
      people.flatMap(({ family }) => initials(family.flatMap((word) => word.split(HALVES)))),
    ),
    names: new Set(names),
  };
  return traces.given.size + traces.family.size + traces.names.size > 0 ? traces : undefined;
}

const HALVES = /[-'’‘]+/;
const LEAST_NAME = 5;
/** Of so long a name two letters may be wrong. */
const LONG_NAME = 8;

/**
 * Places in a text of the claimant's case where dotted initials stand ("R. G.", "R.K.G."), or the name with a slip.
 *
 * @param isExcused words, squashed, that are right as they are: those of lists and of the interface.
 */
export function findClaimantTraces(
  text: string,
  traces: ClaimantTraces,
  isExcused: (word: string) => boolean,
): number[] {
  return [...dotted(text, traces), ...misspelled(text, traces, isExcused)];
}

function dotted(text: string, { given, family }: ClaimantTraces): number[] {
  if (given.size === 0 || family.size === 0) return [];
  return [...text.matchAll(INITIALS)]
    .filter(({ 0: found, index, groups = {} }) => {
      const [first, last] = [squash(groups['first'] ?? ''), squash(groups['last'] ?? '')];
      return (
        given.has(first) &&
        family.has(last) &&
        !isDegree(found, text.slice(Math.max(0, index - MOST_BEFORE), index))
      );
    })
    .map(({ index }) => index);
}

const INITIALS =
  /(?<![\p{L}\p{M}.])(?<first>\p{Lu})\.\s?(?:\p{Lu}\.\s?){0,2}(?<last>\p{Lu})(?:\.|(?![\p{L}\p{N}]))(?![\p{L}\p{N}])/gu;

/** "Velmont, M.D.", "[name], P.A.", "at 4 P.M.": a degree after a name, an hour after a figure. */
const isDegree = (found: string, before: string): boolean =>
  DEGREES.test(found.replace(/[\s.]/g, '')) &&
  /(?:\p{Lu}[\p{L}\p{M}'’-]{1,40},?\s{1,2}|\],?\s{1,2}|\d\s?)$/u.test(before);

const DEGREES = /^(?:MD|DO|DC|DPM|RN|NP|PA|PT|OT|DPT|PHD|JD|AM|PM|US|UR)$/;
const MOST_BEFORE = 40;

/** Words with a capital within a sentence, alone among words in lower case, that are a name but for a slip. */
function misspelled(
  text: string,
  { names }: ClaimantTraces,
  isExcused: (word: string) => boolean,
): number[] {
  if (names.size === 0) return [];
  return [...text.matchAll(CAPITALISED)]
    .filter(({ 0: word, index }) => {
      const said = squash(word);
      return (
        [...names].some((name) => isSlipOf(said, name)) &&
        !isExcused(said) &&
        isAloneInSentence(text, index, index + word.length)
      );
    })
    .map(({ index }) => index);
}

const CAPITALISED = /(?<![\p{L}\p{M}\p{N}])\p{Lu}\p{M}*\p{Ll}[\p{L}\p{M}]{2,}(?![\p{L}\p{N}])/gu;

const isSlipOf = (word: string, name: string): boolean =>
  word !== name &&
  word.charAt(0) === name.charAt(0) &&
  withinSlips(word, name, name.length >= LONG_NAME ? 2 : 1);

/** A capital that nothing but a name accounts for. */
function isAloneInSentence(text: string, start: number, end: number): boolean {
  const before = /(?:^|[^\p{L}\p{M}])([\p{L}\p{M}]+)([^\p{L}\p{M}]*)$/u.exec(
    text.slice(Math.max(0, start - MOST_BEFORE), start),
  );
  if (!before || SENTENCE_END.test(before[2] ?? '')) return false;
  const [, word = ''] = before;
  const opens = OPENS.test(text.slice(0, start - (before[0] ?? '').length).slice(-MOST_BEFORE));
  if (/^\p{Lu}/u.test(word) && !opens) return false;
  return !/^[\s,'’-]{0,3}\p{Lu}/u.test(text.slice(end, end + 8));
}

const SENTENCE_END = /[.!?:;•"“”\u2028<>{}[|=]|\n\s*\n/;
const OPENS = /(?:^|[.!?:;•"“\u2028>]|\n\s*\n)[\s"'“‘(]*$/;
