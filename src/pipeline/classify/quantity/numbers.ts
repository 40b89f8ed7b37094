import { plain } from '../plain.ts';

/**
 * A request as amounts are read from it: lower case, numbers in digits ("eight (8)" is 8, "twice" 2 times), ranges as their
 * upper end, and without the numbers that count nothing: dates, doses, strengths, levels, codes, phases, minutes.
 */
export function countingText(text: string): string {
  let line = plain(text).toLowerCase();
  for (const [pattern, replacement] of NOT_COUNTS) line = line.replace(pattern, replacement);
  line = line.replace(NUMBER_WORD, inDigits).replace(HUNDREDS, hundreds);
  for (const [pattern, replacement] of READINGS) line = line.replace(pattern, replacement);
  return line.replace(/\s+/g, ' ').trim();
}

/** A number as printed: "1,000" is 1000. */
export function numberOf(printed: string | undefined): number {
  return Number((printed ?? '').replace(/,/g, ''));
}

const WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const NUMBER_WORD = new RegExp(
  `\\b(?:(${TENS.join('|')})(?:[- ](${WORDS.slice(1, 10).join('|')}))?|(${WORDS.join('|')}))\\b`,
  'g',
);

function inDigits(whole: string, tens?: string, ones?: string, small?: string): string {
  if (small) return String(WORDS.indexOf(small));
  if (!tens) return whole;
  return String((TENS.indexOf(tens) + 2) * 10 + (ones ? WORDS.indexOf(ones) : 0));
}

// "one hundred twenty" when its small words are digits
const HUNDREDS = /\b([1-9]|a) hundred(?: (?:and )?(\d{1,2}))?\b/g;

function hundreds(_: string, many: string, rest = '0'): string {
  return String((many === 'a' ? 1 : Number(many)) * 100 + Number(rest));
}

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';

/** What holds numbers that are no counts, each with what is left of it. Order matters: dates before fractions. */
const NOT_COUNTS: readonly [RegExp, string][] = [
  [
    /\((?=[^)]{0,150}\b(?:completed|prior|previous|previously|already|has had|to date)\b)[^)]{0,150}\)/g,
    ' ',
  ],
  [/\b\d{1,4}[/-]\d{1,2}[/-]\d{2,4}\b/g, ' '],
  [new RegExp(`\\b${MONTH} \\d{1,2},? (?:19|20)\\d\\d\\b`, 'g'), ' '],
  [/\b(?:19|20)\d\d\b(?! ?(?:ml|tablets|units|g))/g, ' '],
  [/\bdos\b:? ?(?:\d{1,2}[/-]\d{1,2})?/g, ' '],
  [/\b(?:cpt|hcpcs|icd|code)s?(?:[- ]?(?:9|10))?[:#]? ?[a-z]?\d[\d.]*/g, ' '],
  [/\b(?:[a-z]\d{4}|\d{5})(?:[-, ]+(?:[a-z]\d{4}|\d{5}))*(?:-\d\d)?\b/g, ' '],
  [/(?<=\b(?:tooth|teeth|crowns?|root canals?|extractions?)\b.*)# ?\d+/g, ' '],
  [/(?<![#\d.,])\b\d{4,}\b(?! ?(?:ml|iu|units))/g, ' '],
  [/\b(?:all )?(?:4|four) extremities/g, 'extremities'],
  [/\b(?:tooth|teeth)[ :,]*#? ?\d+(?: ?[-,&] ?#?\d+)*/g, 'tooth'],
  [
    /\b\d+ ?-?(?:drugs?|panels?|analytes|units (?=botox|of botox)|(?<=bot(?:ox|ulinum).{0,30}\b\d+ ?)units?)/g,
    ' ',
  ],
  [/\b(?:synvisc|gel|one)[- ]one\b/g, 'synvisc'],
  [/\bone[- ](?:on|to)[- ]one\b/g, ' '],
  [/\b(?:3|three) ?-?in ?-?(?:1|one)\b/g, ' '],
  [
    /\b(?:[23]d|\d(?:\.\d)? ?-?tesla|(?:type|phase|grade|stage|class|category|part|group|level) (?:\d|[iv]+)\b|(?:\d{1,2}|two|three|four|five|twelve) ?-?(?:views?|phase|point|wheel\w*|lead|channel|position|hole|poster|drawer))/g,
    ' ',
  ],
  [
    /\b24[- /]?(?:7|hour)s?(?= ?(?:fitness|urine|holter|ambulatory|care|home|blood|cuff|tens))/g,
    ' ',
  ],
  [/\b(?:tylenol|apap|codeine|acetaminophen)[^#]{0,20}(?:# ?|no\.? ?)[34](?!\d)/g, 'tylenol'],
  [/\bt?#3s?\b(?= #)/g, ' '],
  [
    /\b[clts]-?\d{1,2}(?:(?: ?[-/,&] ?| and | to )(?:[clts]-?)?\d{1,2})*\b(?! ?(?:x|sessions|visits|times))/g,
    ' ',
  ],
  [/\b(?!x\d)(?:[a-wyz]|[a-z]{2,})-?\d+[a-z]?\b(?<!(?:qty|no|quantity)-?\d+)/g, ' '],
  [/\b\d[\d.]{0,15}(?: ?- ?\d[\d.]{0,15})? ?(?:%|percent\b)(?: ?-(?=\d))?/g, ' '],
  [
    /\b\d[\d.,]{0,15}(?:(?: ?(?:mg|mcg) ?| {0,2})[-/] ?\d[\d.,]{0,15}){0,20} ?-?(?:mgs?|mcg|ug|milligrams?|micrograms?|meq|iu|cc|g\/ml|international units|mg\/ml)\b\.?(?: ?\/ ?[\d.]{0,15} ?(?:ml|hrs?|hours?|days?|gm?|actuations?|act|sprays?|doses?|tab|patch)\b)?/g,
    ' ~ ', // a count may follow without a sign: "20mg 60"
  ],
  [/(?<!# ?)\b\d+(?:\.\d+)?(?: ?[/] ?\d+(?:\.\d+)?)+\b/g, ' '],
  [/(?<![\d.])\.\d+|\b\d+\.\d+ ?-? ?\d{2,}\b(?! ?(?:g|gm|gms|grams?|ml)\b)/g, ' '],
  [/\b\d+ ?(?:-|to) ?\d+ ?-?(?:minutes?|mins?)\b|\b\d+ ?-?(?:minutes?|mins?)\b/g, ' '],
  [/\b\d+ ?-?(?:years?|yrs?)[- ]?old\b/g, ' '],
  [/\b\d+(?: ?(?:-|to) ?\d+)? ?-?mm ?hg\b/g, ' '],
  [/\b\d+ ?(?:-?inch(?:es)?|lbs?|pounds?|feet|miles?|"|degrees?)/g, ' '],
];

/** One way of writing for many. */
const READINGS: readonly [RegExp, string][] = [
  [/\bonce\b/g, '1 time'],
  [/\b(?:twice|bi-?weekly(?= (?:for|x)))\b/g, '2 times'],
  [/\bthrice\b/g, '3 times'],
  [/\b(\d+) ?\(\s*#?x?\1\s*\)/g, '$1'], // "eight (8)"
  [/\b(\d+) ?(?:-|to|or|–) ?(\d+)\b/g, '$2'], // ranges
  [/\((\d+)\)(?= ?(?:times|x|weeks?|wks?|visits?|sessions?|per|days?|months?)\b)/g, '$1'],
  [/\ba (?=(?:single|one)\b)/g, ''],
  [/\b(?:single)\b(?! (?:point|position|level))/g, '1'],
];
