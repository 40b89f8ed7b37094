import type { Sheet } from '../sheet.ts';
import type { Span } from '../span.ts';
import { matchesOf } from '../../matches.ts';

/**
 * Finds ages of persons and says what band stands for them, where the profile keeps no ages: "a 45-year-old" gives "a
 * 40-49-year-old", "age 82" gives "age 80-89"; ninety and over is one band. Ages in rules ("over 65 years of age",
 * "age 50 or older") stay.
 */
export function findAges(text: string, { profile }: Sheet): Span[] {
  if (profile.ages) return [];
  return [WITH_UNIT, WITH_LABEL, WITH_LETTER, OF_PERSON]
    .flatMap((pattern) => matchesOf(text, pattern))
    .filter(({ index }) => !RULE.test(text.slice(Math.max(0, index - 24), index)))
    .flatMap(({ 0: found, index, groups = {} }) => {
      const age = numberOf(groups['age'] ?? '');
      if (age === 0 || age > 120) return [];
      return {
        kind: 'removed' as const,
        start: index,
        end: index + found.length,
        score: 0.9,
        reason: 'an age, coarsened to its band',
        instead: `${articleFor(groups['article'], age)}${groups['label'] ?? ''}${inWords(age, groups['unit'] ?? '')}`,
        coarsened: 'ageToBand' as const,
      };
    });
}

/** The ten-year band of an age in years: `40-49`; `0-9` for children, `90+` from ninety on. */
export function bandOf(age: number): string {
  if (age >= 90) return '90+';
  const tens = Math.floor(age / 10) * 10;
  return `${tens}-${tens + 9}`;
}

const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ONES = 'one two three four five six seven eight nine'.split(' ');
const TEENS =
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const AGE = `(?<age>\\d{1,3}|(?:${TENS.join('|')})(?:[\\s-](?:${ONES.join('|')}))?|${TEENS.join('|')}|${ONES.join('|')})`;
const UNIT =
  '(?<unit>[\\s-]{0,2}(?:years?|yrs?\\.?)[\\s-]{0,2}(?:old|of age)\\b|[\\s-]{0,2}(?:yo|y\\/o|y\\.o\\.|yr\\.?\\s?o)(?=[mf]?(?!\\p{L})))';

// A band that stands already ("40-49-year-old") has a digit and a hyphen before its second number.
const WITH_UNIT = new RegExp(
  `(?<![\\p{L}\\d.-])(?<article>\\ban?\\s+)?${AGE}${UNIT}(?!\\s+(?:or|and)\\s+(?:older|over|above|younger|under))`,
  'giu',
);
const WITH_LABEL = new RegExp(
  `(?<!\\p{L})(?<label>(?:aged?(?:\\s+(?:of|is|was))?\\s*:?|turn(?:s|ed|ing))\\s+)${AGE}(?!\\p{L}|\\d|[.]\\d|%|\\s?[-–]\\s?\\d|\\s*(?:years?\\s+)?(?:or|and|to)\\s+(?:older|over|above|younger|under|\\d)|[\\s-]{0,2}(?:years?|yrs?|y\\/?o)(?!\\p{L})|\\s+(?:degrees?|times|patients|to|months?|weeks?|days?|tablets?))`,
  'giu',
);
// "A 45M with pain", "45 M presents": the letter stays.
const WITH_LETTER =
  /(?<![\p{L}\d.-])(?<article>\b[aA]n?\s+)(?<age>\d{2})(?<unit>[\s-]?)(?=[MF](?![\p{L}\d.]))/gu;
// "The applicant is 45 and", "he is 45."
const OF_PERSON =
  /(?<!\p{L})(?<label>(?:patient|worker|employee|applicant|claimant|individual|man|woman|male|female|he|she)\s+(?:is|was)\s+(?:now\s+|currently\s+|then\s+)?)(?<age>\d{2})(?=,\s|\.(?!\d)|\s+(?:and\s+\p{L}|at\s+(?:the|that)\s+time|when|now))/giu;
const RULE =
  /(?:\b(?:over|under|older than|younger than|at least|than|above|below|between|until|from|ages?(?:\s+of)?\s+\d+\s+(?:to|and))|[<>≥≤=])\s*(?:the\s+)?(?:age\s+(?:of\s+)?)?(?:an?\s+)?$/i;

function numberOf(age: string): number {
  if (/^\d/.test(age)) return Number(age);
  const [tens = '', ones = ''] = age.toLowerCase().split(/[\s-]/);
  if (TEENS.includes(tens)) return TEENS.indexOf(tens) + 10;
  const count = (word: string): number => ONES.indexOf(word) + 1;
  return TENS.includes(tens) ? (TENS.indexOf(tens) + 2) * 10 + count(ones) : count(tens);
}

/** "An 82-year-old" is "an 80-89", "an 11-year-old" "a 10-19". */
function articleFor(article: string | undefined, age: number): string {
  if (article === undefined) return '';
  const letter = article.slice(0, 1);
  return Math.floor(age / 10) === 8 ? `${letter}n ` : `${letter} `;
}

function inWords(age: number, unit: string): string {
  if (age < 90) return bandOf(age) + unit;
  return /years old|of age/i.test(unit) || unit === '' ? '90 or older' : '90-or-older';
}
