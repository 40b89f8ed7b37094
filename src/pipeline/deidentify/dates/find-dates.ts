import { type DateForm, dateForms, monthNumber } from './date-grammar.ts';
import { matchesOf } from '../../matches.ts';

/** A date as it stands in a text, down to what is finer than a year. */
export interface FoundDate {
  /** In UTF-16 code units, end exclusive; with the weekday, "early" or time of day that belong to it. */
  start: number;
  end: number;
  /** Absent where the text names a day or a month alone. */
  year?: number;
  /** Absent where the day is. */
  iso?: string;
}

/**
 * All dates of a text, in order, not overlapping. Doses, scores, fractions, spine levels and pages are none: "8/10" is a date
 * only next to words that speak of one. @param decidedYear two-digit years after it belong to the century before.
 */
export function findDates(text: string, decidedYear: number): FoundDate[] {
  const found: FoundDate[] = [];
  let at = 0;
  for (const { index } of matchesOf(text, STARTS)) {
    if (index < at) continue;
    const date = dateAt(text, index, decidedYear);
    if (!date) continue;
    at = date.end;
    found.push(date);
  }
  return found;
}

// Every date begins with a number or a month, season or quarter that no letter, digit or decimal point precedes.
const STARTS =
  /(?<![\d][.,]|\d|\d\/)\d|(?<!\p{L})(?=[JjFfMmAaSsOoNnDdTtWwQCLIHEV4])(?:Q|4th|\p{L}{2})/gu;

const compiled = dateForms.map(({ source, needsContext }: DateForm) => ({
  pattern: new RegExp(source, 'uy'),
  needsContext,
}));

function dateAt(text: string, index: number, decidedYear: number): FoundDate | undefined {
  for (const { pattern, needsContext } of compiled) {
    pattern.lastIndex = index;
    const match = pattern.exec(text);
    if (!match) continue;
    const end = index + match[0].length;
    if (needsContext ? !hasContext(text, index, end, needsContext) : isNoDate(text, index, end))
      continue;
    return widened(text, index, end, partsOf(match.groups ?? {}, decidedYear));
  }
  return undefined;
}

function partsOf(
  groups: Record<string, string | undefined>,
  decidedYear: number,
): Pick<FoundDate, 'year' | 'iso'> {
  const digits = (groups['y'] ?? groups['y2'])?.replace(/\D/g, '');
  if (digits === undefined) return {};
  const year = digits.length === 2 ? century(Number(digits), decidedYear) : Number(digits);
  const month = groups['month'] === undefined ? Number(groups['m']) : monthNumber(groups['month']);
  const day = Number(groups['d']);
  if (!month || !day) return { year };
  return { year, iso: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` };
}

/** "16" in a letter of 2017 is 2016, "61" is 1961; the year after the decision's may be planned for. */
function century(two: number, decidedYear: number): number {
  const base = Math.floor(decidedYear / 100) * 100;
  return base + two > decidedYear + 1 ? base - 100 + two : base + two;
}

/** What looks like a date and is none: "8-10-12 visits", a version's number, a month's name that is another word. */
function isNoDate(text: string, start: number, end: number): boolean {
  const found = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 12), start);
  if (/^\d{1,2}-\d{1,2}-\d\d$/.test(found) && COUNTED.test(text.slice(end, end + 24))) return true;
  if (/^(?:may|march|mar|sep|dec|jan|sept)\b/.test(found) && !/\d{4}/.test(found)) return true;
  return /^\d/.test(found) && /(?:[§$#]|\b[CTLS]|[\d.]-)$/.test(before) && !/\d{4}/.test(found);
}
const COUNTED =
  /^\s{0,3}(?:visits?|sessions?|times|weeks?|days?|months?|hours?|mg|mcg|ml|tablets?|capsules?|units?|lbs?|pounds?|degrees?|percent|%|cm|mm|reps?)\b/i;

/** Whether the words around say that a day without a year, or a month alone, is a date. */
function hasContext(text: string, start: number, end: number, kind: 'day' | 'month'): boolean {
  const before = text.slice(Math.max(0, start - 48), start);
  const after = text.slice(end, end + 32);
  if (kind === 'month') {
    const found = text.slice(start, end);
    if (ALWAYS_MONTH.test(found)) return true;
    return (
      /^\p{Lu}\p{L}{2}/u.test(found) &&
      BEFORE_MONTH.test(before) &&
      !/^\s+(?:\p{Lu}|have|be|not)/u.test(after)
    );
  }
  return BEFORE_DAY.test(before) && !SCORE.test(before.slice(-32)) && !SCORE.test(after);
}
// These words are nothing else; "May", "March", "April" and "June" may be words or names.
const ALWAYS_MONTH =
  /^(?:January|February|July|August|September|October|November|December|JANUARY|FEBRUARY|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)$/;
const BEFORE_MONTH =
  /\b(?:in|of|since|until|till|by|during|last|this|next|through|from|to|between|early|late|mid|and|before|after)(?:[\s-]|\s(?:early|late|mid)[\s-])\s?$/i;
const BEFORE_DAY =
  /(?:\b(?:on|dated?|dos|doi|since|until|as of|note of|report of|visit of|visit|seen|service|week of|weekend of|morning of|evening of|between|through|completed|performed)\s*[:(]?\s{0,2}|\d{1,2}\/\d{1,2}\s?(?:,|and|&|to|through|-|,\s*and)\s?)$/i;
const SCORE =
  /\b(?:pain|scale|vas|rated|strength|motor|score|grade|level|weakness|severity|intensity|reflex(?:es)?|flexion|extension|abduction|muscle|out of|tenderness|range|pulses?)\b|[+%°]/i;

/** Takes in what belongs to a date and is finer than its year: a weekday, "early", the article of "the 3rd", a time of day. */
function widened(
  text: string,
  start: number,
  end: number,
  parts: Pick<FoundDate, 'year' | 'iso'>,
): FoundDate {
  const ordinal = /^\d{1,2}\s?(?:st|nd|rd|th)/i.test(text.slice(start, end));
  const lead = ordinal ? BEFORE_ORDINAL : BEFORE_DATE;
  const before = lead.exec(text.slice(Math.max(0, start - 32), start))?.[0].length ?? 0;
  const after = AFTER_DATE.exec(text.slice(end, end + 32))?.[0].length ?? 0;
  return { start: start - before, end: end + after, ...parts };
}
const BEFORE_DATE =
  /(?:\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?,?\s+|(?:the\s+)?(?:early|late|mid|middle of|beginning of|end of)[\s-]+(?:part\s+of\s+)?)){1,8}$/i;
const BEFORE_ORDINAL = /\bthe\s+$/i;
const AFTER_DATE =
  /^(?:T\d\d:\d\d(?::\d\d)?Z?|,?\s+(?:at\s+|@\s*)?\d{1,2}:\d\d(?::\d\d)?(?:\s?[ap]\.?m\b\.?)?(?:\s?(?:PST|PDT|EST|EDT)\b)?)/i;
