import { findPhoneNumbersInText } from 'libphonenumber-js/min';
import { type Span, spansOf } from '../span.ts';

/** Finds phone and fax numbers of North America, with country code and extension, and seven digits after a label. */
export function findPhones(text: string): Span[] {
  return [
    ...findOfLibrary(text),
    ...spansOf(text, TEN_DIGITS, 'phone', 0.9, 'ten digits grouped as a phone number'),
    ...spansOf(text, LABELLED, 'phone', 0.9, 'follows the label of a phone number'),
    ...spansOf(text, SPELLED, 'phone', 0.8, 'seven digits or more in words'),
  ];
}

// Numbers that could be dialled, of any country when they say so. The grammars below find those that could not, too: letters
// hold slips, and numbers in other groups.
const findOfLibrary = (text: string): Span[] =>
  /\d[\d\s().-]{5}/.test(text)
    ? findPhoneNumbersInText(text, 'US').map(({ startsAt, endsAt }) => ({
        kind: 'phone',
        start: startsAt,
        end: endsAt,
        score: 0.9,
        reason: 'a number that can be dialled',
      }))
    : [];

const EXTENSION = '(?:,?\\s{0,3}(?:extension|ext|x)\\.?\\s?\\d{1,6})?';
const TEN_DIGITS = new RegExp(
  `(?<![\\p{L}\\d.])(?<hit>(?:\\+?1[\\s.-]{0,2})?(?:\\(\\d{3}\\)\\s{0,3}[.-]?|\\d{3}\\s?[.\\u2010-\\u2015-]\\s{0,2}|[2-9]\\d\\d\\s?\\/\\s?(?=\\d{3}\\s?[/.-]\\s?\\d{4})|[2-9]\\d\\d\\s{1,2})\\d{3}\\s?[\\s./\\u2010-\\u2015-]\\s{0,2}\\d{4}${EXTENSION})(?!\\d|[.-]\\d)`,
  'dgiu',
);
const SPELLED =
  /\b(?<hit>(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)(?:[\s,-]{1,3}(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|hundred|\d{1,4})){6,14})\b/dgi;
const LABELLED = new RegExp(
  `\\b(?:tele)?(?:phone|tel|fax|facsimile|cell|mobile|pager)\\b(?:\\s?(?:no|number|#))?(?:\\s(?:is|at))?\\s?[.:#]{0,2}\\s{0,4}(?<hit>\\+?\\(?\\d[\\d\\s().-]{5,16}\\d${EXTENSION})`,
  'dgiu',
);
