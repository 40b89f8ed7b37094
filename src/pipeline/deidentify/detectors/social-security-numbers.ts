import { type Span, spansOf } from '../span.ts';

/** Finds social security numbers, also masked ones whose last four digits stand ("XXX-XX-1234"), and digits after the label. */
export function findSocialSecurityNumbers(text: string): Span[] {
  return [
    ...spansOf(text, GROUPED, 'identifier', 0.9, 'grouped as a social security number'),
    ...spansOf(text, LAST_FOUR, 'identifier', 0.85, 'follows "last four"'),
    ...spansOf(text, LABELLED, 'identifier', 0.95, 'follows the label of a social security number'),
  ];
}

const DASH = '[\\s.\\u2010-\\u2015-]';
const GROUPED = new RegExp(
  `(?<![\\p{L}\\d.-])(?:[\\dXx*]{3}${DASH}\\s?[\\dXx*]{2}${DASH}\\s?\\d{4})(?![\\d-])`,
  'dgu',
);
const LAST_FOUR =
  /\blast\s(?:four|4)(?:\s+digits?)?(?:\s+of\s+(?:the\s+)?(?:ssn|social(?:\s+security(?:\s+number)?)?))?\s?(?:is|are|:)?\s{0,2}(?<hit>\d{4})(?!\d)/dgiu;
const LABELLED =
  /\b(?:ssn|ss\s?(?:#|no\.?|number)|social security(?:\s+(?:no\.?|number|#))?)\s*[:#]*\s*(?:(?:is|ending in|last four(?: digits)?|last 4)\s*:?\s*)?(?<hit>[\dxX*][\dxX*\s.-]{2,12}\d|\d{4})/dgiu;
