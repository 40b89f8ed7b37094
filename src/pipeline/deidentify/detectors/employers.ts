import { PART } from '../name-grammar.ts';
import { type Span, spansOf } from '../span.ts';

/** Finds an employer by its context: "worked for Acme Logistics as", "employed by Acme", "her employer, Acme, …". */
export function findEmployers(text: string): Span[] {
  return [
    ...spansOf(text, WORKED_FOR, 'employer', 0.8, 'follows "worked for" or "employed by"'),
    ...spansOf(text, CARRIER, 'administrator', 0.8, 'follows "carrier" or the like'),
    ...spansOf(text, EMPLOYER, 'employer', 0.8, 'follows "employer"'),
  ];
}

const NAME = `(?!(?:The|A|An|His|Her|MAXIMUS|California|Self)\\b)(?:\\d{1,3}[-\\s]?)?${PART}(?:(?<=Bros|Co|St|Mt|Ft|Corp)\\.)?(?:[&-]\\p{L}[\\p{L}&-]*)?(?:['’]s)?(?:\\s{1,3}(?:(?:of|and|&|the|de)\\s+)?(?:(?:\\p{Lu}\\.){2,}|${PART}(?:['’]s)?|\\d+)|\\.?,?\\s(?:Inc|LLC|Corp|Ltd)\\b\\.?){0,6}`;
// After a colon a line is all there is: labels stand on the next.
const ON_LINE = NAME.replaceAll('\\s{1,3}', '[ \\t]{1,3}');
const WORKED_FOR = new RegExp(
  `\\b(?:[wW]ork(?:s|ed|ing|er)?|[eE]mployed|[eE]mployment|[hH]ired)\\s+(?:as\\s+an?\\s+(?:\\p{Ll}+\\s){1,3})?(?:for|by|at|with)\\s+(?:the\\s+)?(?<hit>(?:The\\s+)?${NAME})`,
  'dgu',
);
const CARRIER = new RegExp(
  `\\b(?:[cC]arrier|[iI]nsurer|TPA|[cC]laims [aA]dministrator|[iI]nsurance [cC]ompany)\\s?(?:(?:,|\\bis\\b|\\bwas\\b)\\s{1,3}(?:the\\s+)?(?<hit>(?:The\\s+)?${NAME})|:[ \\t]{0,3}(?:the\\s+)?(?<hit2>(?:The\\s+)?${ON_LINE}))`,
  'dgu',
);
const EMPLOYER = new RegExp(
  `\\b[eE]mployer\\s?(?:(?:,|\\bis\\b|\\bwas\\b)\\s{1,3}(?:the\\s+)?(?<hit>(?:The\\s+)?${NAME})|:[ \\t]{0,3}(?:the\\s+)?(?<hit2>(?:The\\s+)?${ON_LINE}))`,
  'dgu',
);
