import { PART } from '../name-grammar.ts';
import { type Span, spansOf } from '../span.ts';

/** Finds an employer by its context: "worked for Acme Logistics as", "employed by Acme", "her employer, Acme, …". */
export function findEmployers(text: string): Span[] {
  return [
    ...spansOf(text, WORKED_FOR, 'employer', 0.8, 'follows "worked for" or "employed by"'),
    ...spansOf(text, EMPLOYER, 'employer', 0.8, 'follows "employer"'),
  ];
}

const NAME = `(?!(?:The|A|An|His|Her|MAXIMUS|California|Self)\\b)(?:\\d{1,3}[-\\s]?)?${PART}(?:['’]s)?(?:\\s{1,3}(?:(?:of|and|&|the|de)\\s+)?(?:${PART}(?:['’]s)?|\\d+)|,\\s(?:Inc|LLC|Corp|Ltd)\\b\\.?){0,6}`;
const WORKED_FOR = new RegExp(
  `\\b(?:[wW]ork(?:s|ed|ing|er)?|[eE]mployed|[eE]mployment|[hH]ired)\\s+(?:for|by|at|with)\\s+(?:the\\s+)?(?<hit>${NAME})`,
  'dgu',
);
const EMPLOYER = new RegExp(
  `\\b[eE]mployer\\s?(?:,|\\bis\\b|\\bwas\\b)\\s{1,3}(?:the\\s+)?(?<hit>${NAME})`,
  'dgu',
);
