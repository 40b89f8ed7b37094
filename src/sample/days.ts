/** Days as whole numbers since 1970-01-01: the calendar alone, no clock. */
const DAY_MS = 86_400_000;

/** Number of a calendar day; `month` from 1. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

/** The day as `2015-01-23`. */
export function isoDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

export function yearOf(day: number): number {
  return Number(isoDay(day).slice(0, 4));
}

/** The day itself, or the Friday before where it falls on a weekend. */
export function weekdayBefore(day: number): number {
  const weekday = (day + 4) % 7; // 1970-01-01 was a Thursday
  if (weekday === 0) return day - 2;
  return weekday === 6 ? day - 1 : day;
}

/** How a letter writes days: one way throughout, as its writer is used to. */
export type DayStyle = 'slashes' | 'dashes' | 'short-dashes' | 'short-slashes' | 'words';
export const dayStyles: readonly DayStyle[] = [
  'slashes',
  'dashes',
  'short-dashes',
  'short-slashes',
  'words',
];

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** The day in the style, e.g. `01/23/2015`, `1-23-15`, `January 23, 2015`. */
export function writeDay(day: number, style: DayStyle): string {
  const [year = '', month = '', date = ''] = isoDay(day).split('-');
  if (style === 'words') return `${MONTHS[Number(month) - 1]} ${Number(date)}, ${year}`;
  if (style === 'slashes') return `${month}/${date}/${year}`;
  if (style === 'dashes') return `${month}-${date}-${year}`;
  const mark = style === 'short-dashes' ? '-' : '/';
  return [Number(month), Number(date), year.slice(2)].join(mark);
}
