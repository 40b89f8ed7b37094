import { TITLE, TITLED_NAME } from '../name-grammar.ts';
import { type Span, spansOf } from '../span.ts';

/**
 * Finds names after a title: "Dr. Diaz", "Dr Diaz", "DR. DIAZ", "Doctor Diaz", "Ms. Ana Hand", also "mr. diaz" in lower case.
 * The title stays. "the dr. recommended" is no name.
 */
export function findTitledNames(text: string): Span[] {
  return [
    ...spansOf(text, CAPITALISED, 'name', 0.9, 'follows a title'),
    ...spansOf(text, APART, 'name', 0.85, 'follows a title typed apart'),
    ...spansOf(text, LOWER_CASE, 'name', 0.85, 'follows a title, in lower case'),
  ];
}

// "MR arthrogram", "MS Contin" and "DR tablets" are no titles: in capitals a title has its dot.
const CAPITALISED = new RegExp(
  `(?<![\\p{L}.])(?!(?:MR|MS|DR)\\s)${TITLE}(?:\\s{1,3}|(?<=\\.))(?<hit>${TITLED_NAME})`,
  'dgu',
);
// Nobody writes "the mr. reported"; after "dr" a verb may stand.
const LOWER_CASE =
  /(?<![\p{L}.])(?:(?:mr|mrs|ms)\b\.?|dr\b\.?(?!\s+(?:\p{L}+ed|has|had|is|was|will|would|did|does|to|and|or|of|for|in|on|at|who|that|notes?|states?|says?|visits?|offices?|appointments?|referrals?)\b))\s{1,3}(?<hit>\p{Ll}{2,}(?:['’-]\p{L}{2,})?)(?!\p{L})/dgu;
// "Dr . Diaz", "D r. Diaz", "M rs . Diaz".
const APART = new RegExp(
  `(?<![\\p{L}.])(?:(?:D ?r|M ?rs?|M ?s) \\.|(?:D r|M rs?|M s)\\.)\\s{0,3}(?<hit>${TITLED_NAME})`,
  'dgu',
);
