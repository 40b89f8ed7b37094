/** A date in a text that tells more than its year. */
export interface FoundDay {
  /** Place in the text, in UTF-16 code units. */
  at: number;
  /** `2015-01-23`, or `2015-01` for a month alone. */
  iso: string;
}

/**
 * Dates finer than a year: a day in figures or with its month's name, and a month's name with its year. By place.
 */
export function findDays(text: string): FoundDay[] {
  const found = [
    ...read(text, FIGURES, ([, month, day, year]) => isoDay(year, month, day)),
    ...read(text, ISO, ([, year, month, day]) => isoDay(year, month, day)),
    ...read(text, MONTH_FIRST, ([, month, day, year]) => isoDay(year, monthOf(month), day)),
    ...read(text, DAY_FIRST, ([, day, month, year]) => isoDay(year, monthOf(month), day)),
    ...read(
      text,
      MONTH_ALONE,
      ([, month, year = '']) => `${year}-${monthOf(month).padStart(2, '0')}`,
    ),
  ];
  return found.sort((a, b) => a.at - b.at);
}

const MONTHS =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
const YEAR = '(?:19|20)\\d\\d';
const GAP = '\\s{0,3}';
const FIGURES = new RegExp(
  `(?<![\\d./-])(\\d{1,2})([/.-])${GAP}(\\d{1,2})\\2${GAP}(${YEAR}|\\d\\d)(?![\\d/-]|\\.\\d)`,
  'g',
);
const ISO = new RegExp(`(?<![\\d/-])(${YEAR})-(\\d\\d)-(\\d\\d)(?![\\d-])`, 'g');
const MONTH_FIRST = new RegExp(
  `(?<!\\p{L})(${MONTHS})\\.?\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?\\s{0,2},?\\s{0,3}(${YEAR})(?!\\d)`,
  'giu',
);
const DAY_FIRST = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\s{1,2}(?:of\\s)?(${MONTHS})\\.?,?\\s{1,3}(${YEAR})(?!\\d)`,
  'giu',
);
const MONTH_ALONE = new RegExp(
  `(?<!\\p{L}|\\d\\s|\\d\\s\\s)(${MONTHS})\\.?,?\\s{1,3}(?:of\\s)?(${YEAR})(?!\\d)`,
  'gu',
);

function read(
  text: string,
  pattern: RegExp,
  dayOf: (match: string[]) => string | undefined,
): FoundDay[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const groups = pattern === FIGURES ? [match[0], match[1], match[3], match[4]] : [...match];
    const iso = dayOf(groups.map((group) => group ?? ''));
    return iso === undefined ? [] : [{ at: match.index, iso }];
  });
}

/** `undefined` where there is no such day: "31/45/12" is none. */
function isoDay(year = '', month = '', day = ''): string | undefined {
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31)
    return undefined;
  const whole = year.length === 4 ? year : `${Number(year) > CENTURY ? '19' : '20'}${year}`;
  return `${whole}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Two figures of a year above this are of the last century. */
const CENTURY = 40;

const monthOf = (name = ''): string => String(NAMES.indexOf(name.slice(0, 3).toLowerCase()) + 1);
const NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
