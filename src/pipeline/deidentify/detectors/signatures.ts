import { FULL_NAME, TITLED_NAME } from '../name-grammar.ts';
import { type Span, spansOf } from '../span.ts';

/** Finds who signed, wrote or is addressed: "/s/ Ana Diaz", "signed by Diaz", "utilization review by Ana Diaz", "c/o Ana Diaz". */
export function findSignatures(text: string): Span[] {
  return [
    ...spansOf(text, SIGNED, 'name', 0.85, 'follows words of a signature'),
    ...spansOf(text, BY, 'name', 0.75, 'two capitalised words after "by"'),
    ...spansOf(text, CLOSING, 'name', 0.8, 'stands under a closing formula'),
  ];
}

const SIGNED = new RegExp(
  `(?:\\/s\\/|\\b[cC]\\/o|\\b[aA]tt(?:n|ention)\\b\\.?:?|\\b(?:[eE]lectronically |[dD]igitally )?(?:[sS]igned|[aA]uthored|[dD]ictated|[tT]ranscribed|[pP]repared|[sS]ubmitted) by:?)\\s{1,3}(?<hit>${TITLED_NAME}(?:,\\s\\p{Lu}[\\p{L}'’-]+(?=\\s+(?:on|at|\\d)|\\s*(?:\\n|$)))?)`,
  'dgu',
);
const BY = new RegExp(
  `\\b(?:[rR]eview(?:ed)?|[eE]valuat(?:ed|ion)|[eE]xamin(?:ed|ation)|[sS]een|[tT]reated|[pP]erformed|[pP]rescribed|[rR]equested|[rR]eferr(?:ed|al)|[rR]eport|[oO]rdered|[cC]onducted|[iI]nterpreted)\\s+(?:(?:on|dated)\\s+\\S+\\s+)?by\\s{1,3}(?<hit>${FULL_NAME})`,
  'dgu',
);
const CLOSING = new RegExp(
  `\\b(?:[sS]incerely|[rR]espectfully(?: submitted)?|[rR]egards|[yY]ours truly),?\\s{1,8}(?<hit>${FULL_NAME})`,
  'dgu',
);
