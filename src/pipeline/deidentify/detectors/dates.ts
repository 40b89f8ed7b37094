import { findDates } from '../dates/find-dates.ts';
import { generaliseDates } from '../dates/generalise.ts';
import type { Sheet } from '../sheet.ts';
import type { Span } from '../span.ts';

/** Finds dates finer than a year, and says what year stands for them. Days of the procedure stay where the profile keeps them. */
export function findDatesOfPerson(
  text: string,
  { decidedYear, procedure, profile }: Sheet,
): Span[] {
  const isKept = (iso: string | undefined): boolean =>
    profile.proceduralDates && iso !== undefined && procedure.has(iso);
  const dates = findDates(text, decidedYear).filter(({ iso }) => !isKept(iso));
  return generaliseDates(text, dates, decidedYear - OLDEST_AGE);
}

/** 45 CFR 164.514(b)(2)(i)(C): no date element, the year among them, may tell an age over 89. */
const OLDEST_AGE = 89;
