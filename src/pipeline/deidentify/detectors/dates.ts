import { findDates } from '../dates/find-dates.ts';
import { generaliseDates } from '../dates/generalise.ts';
import type { Sheet } from '../sheet.ts';
import { type Span, spansOf } from '../span.ts';

/** Finds dates finer than a year, and says what year stands for them. Days of the procedure stay where the profile keeps them. */
export function findDatesOfPerson(
  text: string,
  { decidedYear, procedure, profile }: Sheet,
): Span[] {
  const isKept = (iso: string | undefined): boolean =>
    profile.proceduralDates && iso !== undefined && procedure.has(iso);
  const oldest = decidedYear - OLDEST_AGE;
  const dates = findDates(text, decidedYear).filter(({ iso }) => !isKept(iso));
  const births = spansOf(text, BIRTH_YEAR, 'date', 0.9, 'a year that tells an age over 89').filter(
    ({ start, end }) => Number(text.slice(start, end)) < oldest,
  );
  return [...generaliseDates(text, dates, oldest), ...births];
}

const BIRTH_YEAR = /\b(?:born|birth|birthday|DOB)\b\D{0,12}(?<hit>(?:18|19)\d\d)(?!\d)/dgiu;

/** 45 CFR 164.514(b)(2)(i)(C): no date element, the year among them, may tell an age over 89. */
const OLDEST_AGE = 89;
