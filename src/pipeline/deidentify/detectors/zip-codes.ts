import type { Sheet } from '../sheet.ts';
import { type Span, spansOf } from '../span.ts';
import { STATE_CODES, STATE_NAMES } from '../states.ts';

/**
 * Finds ZIP codes: after a state, after a label, and the header's anywhere. The first three digits stay where the profile
 * keeps them, 000 where they stand for at most 20,000 people: HHS guidance on 45 CFR 164.514(b), 2000 Census.
 */
export function findZipCodes(text: string, { known, profile }: Sheet): Span[] {
  const own = known.filter(({ kind, value }) => kind === 'zip' && /^\d{5}/.test(value));
  const patterns = [
    AFTER_STATE,
    LABELLED,
    AFTER_TOWN,
    ...own.map(
      ({ value }) => new RegExp(`(?<!\\d)(?<hit>${value.slice(0, 5)}(?:-\\d{4})?)(?!\\d)`, 'dgu'),
    ),
  ];
  return patterns
    .flatMap((pattern) => spansOf(text, pattern, 'place', 0.9, 'a ZIP code'))
    .map((span) =>
      profile.zipArea ? { ...span, instead: areaOf(text.slice(span.start, span.start + 3)) } : span,
    );
}

const AFTER_STATE = new RegExp(
  `(?<=\\b(?:${STATE_CODES}|${STATE_NAMES})[\\s,]{1,4})(?<hit>\\d{5}(?:-\\d{4})?)(?![\\d-])`,
  'dgu',
);
const LABELLED =
  /\b(?:[zZ][iI][pP](?:\s+[cC][oO][dD][eE])?|[pP]ostal [cC]ode)\s*:?\s*(?<hit>\d{5}(?:-\d{4})?)(?!\d)/dgu;

// "…, Galt 95632": five digits from 90001 to 96162 are Californian.
const AFTER_TOWN =
  /(?<=,\s{1,2}(?:\p{Lu}[\p{L}.'’-]*\s){1,3})(?<hit>9[0-6]\d{3}(?:-\d{4})?)(?![\d-])/dgu;

const areaOf = (digits: string): string => (SMALL_AREAS.has(digits) ? '000' : digits);

const SMALL_AREAS: ReadonlySet<string> = new Set(
  '036 059 063 102 203 556 692 790 821 823 830 831 878 879 884 890 893'.split(' '),
);
