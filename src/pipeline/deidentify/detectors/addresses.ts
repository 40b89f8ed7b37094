import { type Span, spansOf } from '../span.ts';

/** Finds street addresses: "145 Birch Street, Suite 200", "1200 N. Main St", and post office boxes. */
export function findAddresses(text: string): Span[] {
  return [
    ...spansOf(text, STREET, 'address', 0.9, 'a number, a name and a kind of street'),
    ...spansOf(text, WITH_UNIT, 'address', 0.8, 'a number, a name and a unit'),
    ...spansOf(text, NAMED_STREET, 'address', 0.7, 'a name and a kind of street'),
    ...spansOf(text, SPANISH, 'address', 0.85, 'a number and a street in Spanish'),
    ...spansOf(text, ROUTE, 'address', 0.85, 'a number and a highway, or a rural route'),
    ...spansOf(text, SAID, 'address', 0.8, 'follows what tells an address'),
    ...spansOf(text, BEFORE_CITY, 'address', 0.85, 'stands before a city with its ZIP code'),
    ...spansOf(text, ABOVE_CITY, 'address', 0.85, 'stands above a city with its ZIP code'),
    ...spansOf(text, BOX, 'address', 0.9, 'a post office box'),
  ];
}

const KIND =
  '(?:Street|St|Avenue|Ave|Av|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Way|Place|Pl|Terrace|Ter|Circle|Cir|Crescent|Broadway|Turnpike|Canyon|Ridge|Heights|Grove|Expressway|Freeway|Fwy|Highway|Hwy|Parkway|Pkwy|Trail|Trl|Square|Sq|Alley|Loop|Row|Plaza|STREET|ST|AVENUE|AVE|ROAD|RD|LANE|LN|DRIVE|DR|BOULEVARD|BLVD|COURT|CT|WAY|PLACE|PL)';
const UNIT =
  '(?:,?\\s{1,3}(?:(?:Suite|Ste|Apt|Apartment|Unit|Floor|Fl|Room|Rm|SUITE|STE|APT|UNIT)\\b\\.?\\s*#?\\s?|#\\s?)[\\w-]{1,6})';
// Between number and kind stand names with capitals and ordinals: "12 sessions with the Dr" has none.
const NAME =
  "(?:(?:[NSEW]\\.?|[NS][EW]|\\p{Lu}[\\p{L}.'’-]*|\\d{1,3}(?:st|nd|rd|th)|(?:de|del|la|las|los|el|of))\\s{1,3}){1,5}";

const STREET = new RegExp(
  `(?<![\\p{L}\\d#/.-])(?<hit>\\d{1,6}(?:-\\d{1,4}|-[A-Z])?[A-Z]?(?:\\s1\\/2)?\\s{1,3}${NAME}${KIND}\\b\\.?(?:\\s[NSEW]\\b\\.?)?${UNIT}?)(?!\\p{L})`,
  'dgu',
);
const WITH_UNIT =
  /(?<![\p{L}\d#/.-])(?<hit>\d{1,6}\s(?:\p{Lu}[\p{L}.'’-]*\s){0,4}\p{Lu}[\p{L}.'’-]*,?\s{1,3}(?:Suite|Ste|Apt|Apartment|Unit)\b\.?\s*#?\s?[\w-]{1,6})(?!\p{L})/dgu;
// Without a number the kind must be written out, and be nothing but a street.
const NAMED_STREET =
  /(?<![\p{L}'’-])(?<hit>(?!(?:The|On|At|In|Main|Wall) (?:Street|Road) (?:Journal|map))(?:\p{Lu}\p{Ll}+\s){1,3}(?:Street|Avenue|Boulevard|Blvd|Road|Lane|Highway|Freeway|Parkway)(?:\s\d{1,3})?)(?![\p{L}\p{N}])/dgu;
const NAMED = "\\p{Lu}[\\p{L}'’-]*";
const SPANISH = new RegExp(
  `(?<![\\p{L}\\d#/.-])(?<hit>\\d{1,6}\\s{1,3}(?:Calle|Camino|Avenida|Ave|Via|Paseo|Vista|Rancho|Plaza|Rue|Corte|Caminito|Circulo|La|Las|Los|El)(?:\\s(?:de|del|la|las|los|el))*(?:\\s${NAMED}){1,3}${UNIT}?)(?!\\p{L})`,
  'dgu',
);
const ROUTE = new RegExp(
  `(?<![\\p{L}\\d#/.-])(?<hit>(?:\\d{2,6}\\s{1,3}(?:[NSEW]\\.?\\s)?Broadway|\\d{1,6}\\s{1,3}(?:${NAMED}\\s){0,3}(?:Highway|Hwy|Route|Rte|State Route|County Road)\\.?\\s\\d{1,4}|(?:Rural Route|RR|R\\.R\\.|HC|Star Route)\\s?#?\\d{1,4}(?:,?\\s(?:Box|BOX)\\s\\d+)?)${UNIT}?)(?!\\p{L})`,
  'dgu',
);
// Any street at all where the words before say so.
const SAID = new RegExp(
  `\\b(?:resid(?:es|ed|ing)|liv(?:es|ed|ing)|located|address(?:\\s+(?:is|was|of))?|home)(?:\\s+at)?:?\\s{1,3}(?<hit>\\d{1,6}(?:-[A-Z\\d]{1,4})?\\s{1,3}(?:(?:${NAMED}|de|la|las|los|del|el|of|\\d{1,3}(?:st|nd|rd|th)?)(?:\\s|(?=[,.;)]))){0,5}${NAMED}${UNIT}?)(?!\\p{L})`,
  'dgu',
);
const BEFORE_CITY = new RegExp(
  `(?<![\\p{L}\\d#/.-])(?<hit>\\d{1,6}(?:-[A-Z\\d]{1,4})?\\s{1,3}(?:(?:${NAMED}|de|la|las|los|del|el|of|\\d{1,3}(?:st|nd|rd|th)?)\\.?\\s){0,5}${NAMED}\\.?${UNIT}?)(?=,\\s{1,3}\\p{Lu}[\\p{L} .'’-]{1,40},?\\s(?:[A-Z]{2}|California),?\\s\\d{5})`,
  'dgu',
);
const ABOVE_CITY =
  /(?<=\n\s{0,3})(?<hit>(?=[^\n]{0,24}\d)(?:\d|\p{Lu})[\p{L}\d .,#'’/-]{3,60})(?=\s?\n\p{Lu}[\p{L} .'’()/-]{1,40},?\s(?:[A-Z]{2}|California),?\s\d{5})/dgu;
const BOX = /\b(?<hit>P\.?\s?O\.?\s*Box\s+#?\d+)/dgiu;
