const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** How headers write a day: `01/23/2015`, `1-23-15`, `01 / 23 / 2015`, `January 23, 2015`, `2015-01-23`. */
export const DAY =
  /\b\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:\d{4}|\d{2})\b|\b\d{4}-\d{2}-\d{2}\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}\b/gi;

/** A day as printed, as `2015-01-23`; `undefined` for what is no day of the calendar or not between 1900 and 2099. */
export function dayOf(printed: string): string | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(printed);
  if (iso) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const named = /^([a-z]{3})[a-z]*\.?\s+(\d{1,2})\D+(\d{4})$/i.exec(printed);
  if (named)
    return calendarDay(
      Number(named[3]),
      MONTHS.indexOf((named[1] ?? '').toLowerCase()) + 1,
      Number(named[2]),
    );
  const [month = 0, day = 0, year = 0] = printed.split(/\s?[/.-]\s?/).map(Number);
  return calendarDay(year < 100 ? year + (year < 70 ? 2000 : 1900) : year, month, day);
}

function calendarDay(year: number, month: number, day: number): string | undefined {
  if (year < 1900 || year > 2099 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
    return undefined;
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
