import { type Span, spansOf } from '../span.ts';

/** Finds street addresses: "145 Birch Street, Suite 200", "1200 N. Main St", and post office boxes. */
export function findAddresses(text: string): Span[] {
  return [
    ...spansOf(text, STREET, 'address', 0.9, 'a number, a name and a kind of street'),
    ...spansOf(text, WITH_UNIT, 'address', 0.8, 'a number, a name and a unit'),
    ...spansOf(text, NAMED_STREET, 'address', 0.7, 'a name and a kind of street'),
    ...spansOf(text, BOX, 'address', 0.9, 'a post office box'),
  ];
}

const KIND =
  '(?:Street|St|Avenue|Ave|Av|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Way|Place|Pl|Terrace|Ter|Circle|Cir|Highway|Hwy|Parkway|Pkwy|Trail|Trl|Square|Sq|Alley|Loop|Row|Plaza|STREET|ST|AVENUE|AVE|ROAD|RD|LANE|LN|DRIVE|DR|BOULEVARD|BLVD|COURT|CT|WAY|PLACE|PL)';
const UNIT =
  '(?:,?\\s{1,3}(?:(?:Suite|Ste|Apt|Apartment|Unit|Floor|Fl|Room|Rm|SUITE|STE|APT|UNIT)\\b\\.?\\s*#?\\s?|#\\s?)[\\w-]{1,6})';
// Between number and kind stand names with capitals and ordinals: "12 sessions with the Dr" has none.
const NAME =
  "(?:(?:[NSEW]\\.?|[NS][EW]|\\p{Lu}[\\p{L}.'’-]*|\\d{1,3}(?:st|nd|rd|th)|(?:de|del|la|las|los|el|of))\\s{1,3}){1,5}";

const STREET = new RegExp(
  `(?<![\\p{L}\\d#/.-])(?<hit>\\d{1,6}(?:-\\d{1,4})?[A-Z]?\\s{1,3}${NAME}${KIND}\\b\\.?(?:\\s[NSEW]\\b\\.?)?${UNIT}?)(?!\\p{L})`,
  'dgu',
);
const WITH_UNIT =
  /(?<![\p{L}\d#/.-])(?<hit>\d{1,6}\s(?:\p{Lu}[\p{L}.'’-]*\s){0,4}\p{Lu}[\p{L}.'’-]*,?\s{1,3}(?:Suite|Ste|Apt|Apartment|Unit)\b\.?\s*#?\s?[\w-]{1,6})(?!\p{L})/dgu;
// Without a number the kind must be written out, and be nothing but a street.
const NAMED_STREET =
  /(?<![\p{L}'’-])(?<hit>(?!(?:The|On|At|In|Main|Wall) (?:Street|Road) (?:Journal|map))(?:\p{Lu}\p{Ll}+\s){1,3}(?:Street|Avenue|Boulevard|Blvd|Road|Lane|Highway|Freeway|Parkway)(?:\s\d{1,3})?)(?![\p{L}\p{N}])/dgu;
const BOX = /\b(?<hit>P\.?\s?O\.?\s*Box\s+#?\d+)/dgiu;
