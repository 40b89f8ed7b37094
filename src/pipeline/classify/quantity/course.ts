import type { Quantity } from '../../../schema.ts';
import { lengthOf } from './count.ts';
import { numberOf } from './numbers.ts';

/**
 * Sessions, visits or hours of a course of treatment: a written total, else frequency by duration ("2 times a week for 6
 * weeks" is 12). A frequency without a duration is no amount. For hours the total is per day, days and weeks.
 *
 * @param line What `countingText` gives.
 */
export function courseQuantity(
  line: string,
  unit: 'session' | 'visit' | 'hour',
): Quantity | undefined {
  if (unit === 'hour') return hoursQuantity(line) ?? courseQuantity(line, 'visit');
  const amount = writtenTotal(line) ?? frequencyByDuration(line) ?? bareCount(line);
  if (amount) return { amount, unit };
  return unit === 'session' ? hoursOrMonths(line) : undefined;
}

const VISIT =
  '(?:sessions?|dives?|visits?|treatments?|appointments?|follow-?ups?|trips?|consults?|consultations?)';
const PER = '(?:per|a|an|each|every|/|in a|in 1)';
const PERIOD = '(?:weeks?|wks?|wk|w|months?|mos?|days?|d)';
const BETWEEN =
  '(?:(?!weeks?\\b|wks?\\b|times?\\b|x\\b|months?\\b|days?\\b|per\\b|and\\b|then\\b|for\\b|in\\b)[a-z,&/().-]+ ){0,6}?';

const TOTAL = new RegExp(
  `\\b(\\d{1,6}) ?-?(?:more )?${BETWEEN}${VISIT}\\b(?! ?(?:${PER} ?${PERIOD}\\b|weekly|daily|monthly|x ?(?:per ?)?${PERIOD}\\b))`,
  'g',
);
const TOTAL_AFTER = new RegExp(
  `${VISIT}(?: of)?(?:\\(s\\))?[,:]? ?(?:x|#|-|=|:|times)? ?(\\d{1,6})\\b(?! ?(?:x|times?|${PER} ?${PERIOD}\\b|${PERIOD}\\b|sessions?|visits?))`,
);

function writtenTotal(line: string): number | undefined {
  const totals = [...line.matchAll(TOTAL)];
  const [first] = totals;
  if (!first) {
    const after =
      TOTAL_AFTER.exec(line) ??
      /\((\d+)(?: total)?\)/.exec(line) ??
      /\b(?:total|total of|quantity|qty)[.:]? ?(?:of )?(\d+)\b/.exec(line);
    return after ? numberOf(after[1]) : undefined;
  }
  // "3 visits for the neck and 4 visits for the hand" are 7; a repeated total is one
  let sum = numberOf(first[1]);
  for (const [index, total] of totals.slice(1).entries()) {
    const before = totals[index];
    const gap = line.slice((before?.index ?? 0) + (before?.[0].length ?? 0), total.index);
    if (/\b(?:and|plus)\b|[&+]/.test(gap)) sum += numberOf(total[1]);
  }
  return sum;
}

const DURATION = `(?:(?:x|for|times|over|during|by|,|-|@|within|duration:?) ?(?:the next |a total of |up to |period of )?)*(\\d{1,6}) ?-?(?:more )?(${PERIOD})?\\b`;
const FREQUENCIES: readonly RegExp[] = [
  // 2 times a week for 6 weeks, 2x/week x 6, 3 visits per week for 2 weeks
  new RegExp(
    `\\b(\\d{1,6}) ?(?:x|times?|(?:\\w+ )?${VISIT}|days?|hours?)? ?(?:${PER}|x)? ?(week|wk|w|month|mo|day)(?:ly|s)?\\b[^;.\\d]{0,25}?${DURATION}`,
    'g',
  ),
  // for 6 weeks, 2 times a week
  new RegExp(
    `\\b()()(\\d{1,6}) ?(weeks|wks|months)(?: ?[,:;x@-]| at| of(?: \\w+){1,4}| \\()? ?(\\d{1,6}) ?(?:x|times?|${VISIT}|days?)? ?(?:${PER}) ?(week|wk|month|day)`,
    'g',
  ),
  // 2x6, 2 times 8
  /\b(\d+) ?(?:x|times|by|\*) ?()(\d+)(?! ?(?:mg|%|days?\b(?! ?\/)))()/g,
];
const ADVERB = new RegExp(
  `\\b(daily|weekly|monthly|every day|every week|every month|every other week|every (\\d{1,6}) (?:weeks|months))\\b[^;.\\d]{0,25}?${DURATION}`,
);
const DURATION_ADVERB = /\b(\d+) (weeks?|months?)[^;.\d]{0,12}\b(daily|weekly|monthly)\b/;

function frequencyByDuration(line: string): number | undefined {
  const [usual, turned, bare] = FREQUENCIES as [RegExp, RegExp, RegExp];
  let sum = 0;
  for (const [, times, period = '', length, unit] of line.matchAll(usual)) {
    sum += numberOf(times) * periods(numberOf(length), unit ?? period, period);
  }
  if (sum > 0) return sum;
  for (const [, , , length, unit = '', times, period = ''] of line.matchAll(turned)) {
    sum += numberOf(times) * periods(numberOf(length), unit, period);
  }
  if (sum > 0) return sum;
  const adverb = ADVERB.exec(line);
  if (adverb)
    return fromAdverb(adverb[1] ?? '', numberOf(adverb[2]), numberOf(adverb[3]), adverb[4]);
  const turnedAdverb = DURATION_ADVERB.exec(line);
  if (turnedAdverb)
    return fromAdverb(turnedAdverb[3] ?? '', 0, numberOf(turnedAdverb[1]), turnedAdverb[2]);
  for (const [, times, , length] of line.matchAll(bare)) sum += numberOf(times) * numberOf(length);
  return sum > 0 ? sum : undefined;
}

function fromAdverb(
  adverb: string,
  every: number,
  length: number,
  unit: string | undefined,
): number | undefined {
  const period = /da(?:y|ily)/.test(adverb) ? 'day' : /month/.test(adverb) ? 'month' : 'week';
  const step = every || (adverb.includes('other') ? 2 : 1);
  return Math.floor(periods(length, unit ?? period, period) / step) || undefined;
}

/** How many periods ("week") there are in a length ("2 months"); a month is four weeks. */
function periods(length: number, unit: string, period: string): number {
  return (length * daysIn(unit)) / daysIn(period);
}

function daysIn(unit: string): number {
  if (/^d/.test(unit)) return 1;
  return /^m/.test(unit) ? 28 : 7;
}

/** A count that stands alone: "PT x 12", "acupuncture #6", "12 PT", "(12)". */
function bareCount(line: string): number | undefined {
  const found =
    /# ?(\d+)\b/.exec(line) ??
    /(?:\bx|\*|\btimes) ?(\d+)\b(?! ?(?:days?|weeks?|wks?|months?|mos?|years?))/.exec(line) ??
    /\((\d+)\)/.exec(line) ??
    /\b(\d+) (?:times|x)\b(?! ?(?:a|per|daily|weekly|week|month|\/))/.exec(line) ??
    /\b(?:for|additional|another) (\d+)$/.exec(line) ??
    /^(\d+) (?!(?:days?|weeks?|wks?|months?|years?|times|hours?|x)\b)[a-z]/.exec(line) ??
    /\b(?:additional|more|another) (\d+)\b(?! ?(?:days?|weeks?|wks?|months?|hours?))/.exec(line) ??
    /[a-z,:-] (\d+)$/.exec(line);
  const amount = found ? numberOf(found[1]) : 0;
  // "3 for the neck and 4 for the hand"
  const shares = [...line.matchAll(/\b(\d+) for (?:the )?[a-z]/g)].map(([, share]) =>
    numberOf(share),
  );
  if (shares.length > 1) return shares.reduce((sum, share) => sum + share, 0);
  return amount || undefined;
}

/** A program that is counted in hours, days or months and in no sessions. */
function hoursOrMonths(line: string): Quantity | undefined {
  const hours = /\b(\d+) ?-?(?:hours?|hrs?)\b(?! ?(?:a|per|\/|each))/.exec(line);
  if (hours) return { amount: numberOf(hours[1]), unit: 'hour' };
  const length = /\b(\d+) ?-?(day|week|wk|month|year)s?\b/.exec(line);
  if (!length) return undefined;
  return lengthOf(numberOf(length[1]), length[2] ?? '');
}

/** "6 hours per day, 5 times a week for 4 weeks" is 120. */
function hoursQuantity(line: string): Quantity | undefined {
  const hours =
    /\b(\d+) ?-?(?:hours?|hrs?)\b ?(per|a|each|every|\/)? ?(day|daily|week|weekly|visit|shift)?/.exec(
      line,
    );
  if (!hours) return undefined;
  const rest = `${line.slice(0, hours.index)} ${line.slice(hours.index + hours[0].length)}`;
  const perDay = numberOf(hours[1]);
  const days = /\b(\d+) ?-?(?:days?|times|x|visits?) ?(?:per|a|each|\/|x)? ?(?:week|wk)/.exec(rest);
  const length = /\b(\d+) ?-?(days?|weeks?|wks?|months?)\b(?! ?(?:per|a|\/|each) ?w)/.exec(
    days ? rest.slice(days.index + days[0].length) : rest,
  );
  if (!length) return hours[3] || days ? undefined : { amount: perDay, unit: 'hour' };
  const long = numberOf(length[1]) * daysIn(length[2] ?? '');
  const weekly = /week/.test(hours[3] ?? '');
  const share = days ? numberOf(days[1]) / 7 : weekly ? 1 / 7 : 1;
  return { amount: Math.round(perDay * long * share), unit: 'hour' };
}
