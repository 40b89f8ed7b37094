import type { FoundDate } from './find-dates.ts';
import { maskOf } from '../mask.ts';
import type { Span } from '../span.ts';

/**
 * Spans that leave the year alone of each date, so that the sentence reads: "on 09/23/2014" gives "in 2014", "from
 * 04/05/2014 to 09/23/2014" the same, "an 11/4/2016 report" gives "a 2016 report"; a date without a year is masked.
 * Neighbouring dates are taken together.
 *
 * @param dates In order, without those that stay. @param oldest A year before it would tell an age over 89, and is masked.
 */
export function generaliseDates(text: string, dates: readonly FoundDate[], oldest: number): Span[] {
  return groupsOf(text, dates).map((group) => generalised(text, group, oldest));
}

interface Group {
  dates: FoundDate[];
  /** Joined by "to", "through" or a dash, not by "and" or a comma. */
  range: boolean;
}

function groupsOf(text: string, dates: readonly FoundDate[]): Group[] {
  const groups: Group[] = [];
  for (const date of dates) {
    const group = groups.at(-1);
    const gap = group && text.slice(group.dates.at(-1)?.end, date.start);
    if (
      group &&
      gap !== undefined &&
      /^\s*(?:to|through|thru|until|till|-|–|—)\s*(?:the\s+)?$/i.test(gap)
    ) {
      group.dates.push(date);
      group.range = true;
    } else if (
      group &&
      gap !== undefined &&
      /^\s*(?:,|and|&|or|and\/or|,\s*and|;|\/)\s*(?:on\s+|the\s+)?$/i.test(gap)
    ) {
      group.dates.push(date);
    } else groups.push({ dates: [date], range: false });
  }
  return groups;
}

function generalised(text: string, { dates, range }: Group, oldest: number): Span {
  const start = dates[0]?.start ?? 0;
  const end = dates.at(-1)?.end ?? 0;
  const years = [
    ...new Set(dates.flatMap(({ year }) => (year === undefined || year < oldest ? [] : [year]))),
  ].sort();
  const words = years.length === 0 ? maskOf('date') : wordsFor(years, range);
  const lead = LEAD.exec(text.slice(Math.max(0, start - 24), start))?.groups;
  const before = leadFor(lead?.['word'], years.length);
  return {
    kind: 'date',
    start: start - (before === undefined ? 0 : (lead?.['whole']?.length ?? 0)),
    end,
    score: 0.92,
    reason: years.length === 0 ? 'a date without a year' : 'a date, coarsened to its year',
    instead: `${before ?? ''}${words}`,
    count: dates.length,
    ...(years.length > 0 && { coarsened: 'datesToYear' as const }),
  };
}

const LEAD =
  /(?<whole>\b(?<word>on|from|between|an|in|the)(?:\s+or\s+(?:about|around)|\s+about)?\s+)$/i;

function wordsFor(years: number[], range: boolean): string {
  if (years.length === 1) return String(years[0]);
  if (range) return `${years[0]} to ${years.at(-1)}`;
  return `${years.slice(0, -1).join(', ')} and ${years.at(-1)}`;
}

/** What the word before a date becomes, with its space; `undefined` where it stays. */
function leadFor(word: string | undefined, years: number): string | undefined {
  const cased = (text: string): string =>
    word && /^\p{Lu}/u.test(word) ? text[0]?.toUpperCase() + text.slice(1) : text;
  if (years === 0) return undefined;
  switch (word?.toLowerCase()) {
    case 'on':
      return cased('in ');
    case 'from':
    case 'between':
      return years === 1 ? cased('in ') : undefined;
    case 'an':
      return cased('a ');
    default:
      return undefined;
  }
}
