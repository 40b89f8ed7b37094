import type { Quantity, Unit } from '../../../schema.ts';
import { numberOf } from './numbers.ts';

/** Days, weeks or nights of a stay. */
export function stayQuantity(line: string): Quantity | undefined {
  const stay =
    /\b(\d+) ?-?(day|night|week|month)s?\b/.exec(line) ?? /\b(?:x|#) ?(\d+)\b/.exec(line);
  if (!stay) return undefined;
  const unit = stay[2] === 'week' || stay[2] === 'month' ? stay[2] : 'day';
  return { amount: numberOf(stay[1]), unit };
}

/** The length of a rental or trial, else how many things. */
export function equipmentQuantity(line: string): Quantity | undefined {
  const daily = /\bdaily\b.{0,500}# ?(\d+)/.exec(line);
  if (daily) return { amount: numberOf(daily[1]), unit: 'day' };
  const length =
    /\b(\d+) ?-?(day|week|wk|month|mo|year)s?\b(?! (?:old|warranty|a|per|each)\b)/.exec(line);
  if (length) return lengthOf(numberOf(length[1]), length[2] ?? '');
  return countQuantity(line, 'unit');
}

/** A length in the units of the schema: years in months. */
export function lengthOf(amount: number, word: string): Quantity {
  if (word === 'year') return { amount: amount * 12, unit: 'month' };
  if (word === 'week' || word === 'wk') return { amount, unit: 'week' };
  return { amount, unit: word === 'day' ? 'day' : 'month' };
}

/** A written count of tests, injections or things; for injections and operations levels that are counted in words. */
export function countQuantity(line: string, unit: Unit): Quantity | undefined {
  const counted = firstCount(line, COUNTS);
  if (counted) return { amount: counted, unit };
  const levels = unit === 'injection' || unit === 'unit' ? firstCount(line, [LEVELS]) : undefined;
  if (levels) return { amount: levels, unit: 'level' };
  const things = firstCount(line, THINGS);
  return things ? { amount: things, unit } : undefined;
}

function firstCount(line: string, patterns: readonly RegExp[]): number | undefined {
  for (const pattern of patterns) {
    const amount = numberOf(pattern.exec(line)?.[1]);
    if (amount > 0) return amount;
  }
  return undefined;
}

const NAMED =
  '(?:injections?|inj|blocks?|esis?|epidurals?|shots?|infusions?|tests?|testing|screens?|screenings?|studies|study|scans?|mris?|x-?rays?|panels?)';
const COUNTS: readonly RegExp[] = [
  /\bseries of (\d+)\b/,
  /# ?(\d+)\b(?! ?refill)/,
  /\b(?:qty|quantity|count|total|units?)[.:]?(?: of)? ?(\d+)\b/,
  /(?:\bx|\*) ?(\d+)\b(?! ?(?:days?|weeks?|wks?|months?|mos?|phase|levels?|ray|hours?))/,
  /\b(\d+) ?(?:time|x)s?\b(?! (?:daily|weekly))/,
  new RegExp(
    `\\b(\\d+) (?:(?!levels?\\b|days?\\b|weeks?\\b|months?\\b|hours?\\b)[a-z/-]+ ){0,5}?${NAMED}\\b`,
  ),
  new RegExp(`${NAMED}, ?(\\d+)(?:,|$)`),
];
const LEVELS = /\b(\d+) ?-?levels?\b/;
const THINGS: readonly RegExp[] = [
  /(?:^|[\s(,:])(\d+) (?!(?:days?|weeks?|wks?|months?|mos?|years?|hours?|levels?|ml|gm?|grams?|cc|times? (?:a|per)|inch)\b)[a-z]/,
  /, ?(\d+)$/,
];
