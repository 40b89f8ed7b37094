import type { Sheet } from '../sheet.ts';
import { type Span, spansOf } from '../span.ts';

/** Finds the program's case numbers ("CM14-0197557"), for profiles under which the archive's own number stands for them. */
export function findCaseNumbers(text: string, { profile }: Sheet): Span[] {
  return profile.caseNumber
    ? []
    : spansOf(text, CASE_NUMBER, 'identifier', 0.95, "a program's case number");
}

const CASE_NUMBER = /(?<![\p{L}\p{N}])CM\s?\d\d\s?[\u2010-\u2015-]\s{0,2}\d{6,8}(?!\d)/dgiu;
