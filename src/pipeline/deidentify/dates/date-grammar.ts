/** How letters write dates, as sources of patterns with the flag `u`. */

const MONTH_NAMES = [
  'January|Jan',
  'February|Feb',
  'March|Mar',
  'April|Apr',
  'May',
  'June|Jun',
  'July|Jul',
  'August|Aug',
  'September|Sept|Sep',
  'October|Oct',
  'November|Nov',
  'December|Dec',
];

/** A month's name in lower case, capitalised or capitals, with the dot of an abbreviation. */
export const MONTH = `(?:${MONTH_NAMES.flatMap((names) => names.split('|'))
  .map((name) => `[${name[0]}${name[0]?.toLowerCase()}]${name.slice(1)}|${name.toUpperCase()}`)
  .join('|')})(?!\\p{L})\\.?`;

/** The number of a month from 1 by its name, or 0. */
export function monthNumber(name: string): number {
  const start = name.slice(0, 3).toLowerCase();
  return MONTH_NAMES.findIndex((names) => names.toLowerCase().startsWith(start)) + 1;
}

export const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
export const MONTH_DIGITS = '(?:1[0-2]|0?[1-9])';
export const YEAR = '(?:19|20)\\d\\d';
const ORDINAL = '(?:\\s?(?:st|nd|rd|th))?';
const DAY_IN_WORDS =
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|(?:twenty|thirty)[\\s-](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))';
// A line may end after a separator: "10-30-\n2016".
const SLASH = '(?:\\s?[/]\\s{0,3}|[\\u2010-\\u2015-]\\s{0,3}|\\.(?=\\d))';

/** One form of a date: the source of its pattern, with groups `y`, `m`, `d` where it has them. */
export interface DateForm {
  source: string;
  /** Only next to words that speak of a date; what else it may be is settled by them. */
  needsContext?: 'day' | 'month';
}

/** Forms by rank: at one place the first that fits counts, so the fuller ones come first. */
export const dateForms: readonly DateForm[] = [
  { source: `(?<y>${YEAR})${SLASH}(?<m>${MONTH_DIGITS})${SLASH}(?<d>${DAY})(?!\\d)` },
  {
    source: `(?<m>${MONTH_DIGITS})${SLASH}(?<d>${DAY})${SLASH}(?<y>${YEAR}|\\d\\d)(?!\\d|[/-]\\d)`,
  },
  {
    source: `(?<d>${DAY})${SLASH}(?<m>${MONTH_DIGITS})${SLASH}(?<y>${YEAR}|\\d\\d)(?!\\d|[/-]\\d)`,
  },
  {
    source: `(?<month>${MONTH})\\s{0,3}(?<d>${DAY})${ORDINAL}(?:\\s?,\\s{0,3}|\\s{1,3}(?:of\\s+)?|\\s?-\\s?)(?<y>${YEAR}|['’]\\d\\d)(?!\\d)`,
  },
  {
    source: `(?<d>${DAY})${ORDINAL}(?:\\s{0,3}|-)(?:day\\s+)?(?:of\\s+)?(?<month>${MONTH})(?:\\s?,?\\s{0,3}|-)(?:of\\s+)?(?<y>${YEAR}|['’]\\d\\d)(?!\\d)`,
  },
  { source: `(?<d>${DAY})-(?<month>${MONTH})-(?<y>\\d\\d)(?![\\d-])` },
  { source: `(?<y>${YEAR})(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\\d|3[01])(?![\\d-])` },
  {
    source: `(?<month>${MONTH})\\s{1,3}(?:the\\s+)?${DAY_IN_WORDS}(?:,?\\s{1,3}(?<y>${YEAR})(?!\\d))?`,
  },
  {
    source: `(?:the\\s+)?${DAY_IN_WORDS}\\s+(?:day\\s+)?of\\s+(?<month>${MONTH})(?:,?\\s{1,3}(?:of\\s+)?(?<y>${YEAR})(?!\\d))?`,
  },
  // Days of one month: "March 21 to 28, 2014".
  {
    source: `(?<month>${MONTH})\\s{0,3}${DAY}${ORDINAL}\\s{0,2}(?:to|through|thru|and|&|[-–])\\s{0,3}${DAY}${ORDINAL},?\\s{1,3}(?<y>${YEAR})(?!\\d)`,
  },
  // Two months of one year: "May through June 2014".
  {
    source: `(?<month>${MONTH})\\s{0,2}(?:to|through|thru|until|and|&|[-–/])\\s{0,3}${MONTH},?(?:\\s{1,3}of)?\\s{1,3}(?<y>${YEAR})(?!\\d)`,
  },
  // Two days of one year: "2/9-3/9/2016".
  {
    source: `${MONTH_DIGITS}/${DAY}\\s?[-–]\\s?${MONTH_DIGITS}/${DAY}/(?<y>${YEAR}|\\d\\d)(?![\\d/])`,
  },
  { source: `(?<y>${YEAR})[\\s-]{1,3}(?<month>${MONTH})(?:[\\s-]{1,3}(?<d>${DAY})(?!\\d))?` },
  {
    source: `(?<month>${MONTH})(?:\\s?,\\s{0,3}|\\s{1,3}(?:of\\s+)?|\\s?[/-]\\s?)(?<y>${YEAR}|['’]\\d\\d)(?!\\d)`,
  },
  {
    source: `(?<month>${MONTH})\\s{0,3}(?<d>${DAY})${ORDINAL}(?![\\d/%]|\\s?(?:mg|mcg|ml|percent|%))`,
  },
  // "Oct-13" is a day or a year, and none of both stays.
  { source: `(?<month>${MONTH})-\\d\\d(?![\\d/-])` },
  {
    source: `(?<d>${DAY})(?:\\s?(?:st|nd|rd|th))?\\s{1,3}(?:day\\s+)?(?:of\\s+)?(?<month>${MONTH})`,
  },
  { source: `(?<m>${MONTH_DIGITS})\\s?[/-]\\s?(?<y>${YEAR})(?![\\d/-])` },
  {
    source: `(?:[tT]he\\s+)?(?:[sS]pring|[sS]ummer|[fF]all|[aA]utumn|[wW]inter)(?:\\s+of)?,?\\s+(?<y>${YEAR})(?!\\d)`,
  },
  {
    source: `(?:[fF]irst|[sS]econd|[tT]hird|[fF]ourth|1st|2nd|3rd|4th)\\s+quarter(?:\\s+of)?\\s+(?<y>${YEAR})(?!\\d)|Q[1-4]\\s?(?<y2>${YEAR})(?!\\d)`,
  },
  {
    source: `(?:Christmas|New Year['’]?s|Thanksgiving|Labor|Memorial|Independence|Veterans['’]?|Valentine['’]?s|Halloween|Easter|(?:Fourth|4th) of July)(?:\\s(?:Day|Eve|weekend))?(?:,?\\s+(?:of\\s+|in\\s+)?(?<y>${YEAR})(?!\\d)|(?<=Day|Eve|Christmas|Thanksgiving|Halloween|Easter|July))`,
  },
  { source: `(?<m>${MONTH_DIGITS})/(?<d>${DAY})(?![\\d/-])`, needsContext: 'day' },
  { source: `(?<month>${MONTH})`, needsContext: 'month' },
];
