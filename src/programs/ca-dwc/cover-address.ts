import type { KnownIdentifier } from '../../pipeline/letter.ts';

const CITY_STATE_ZIP =
  /^(?<city>[\p{L}][\p{L}.'\u2019()/& -]*?),?\s+(?<state>[A-Z]{2}|California),?\s+(?<zip>\d{5}(?:-\d{4})?)$/u;
// A house number with a name in capitals or a word for a street behind it; days and figures of a header are none.
const HOUSE =
  /^\d+[A-Za-z]?(?:-\d+[A-Za-z]?)?(?:\s+1\/2)?,?\s+(?:\p{Lu}|\d+(?:st|nd|rd|th)\b|.*\b(?:street|st|avenue|ave|road|rd|drive|dr|lane|ln|court|ct|boulevard|blvd|way|place|pl|terrace|circle|highway|hwy)\b)/u;
const BOX =
  /^(?:p\.?\s?o\.?\s+box\s+\d|(?:apt|apartment|suite|ste|unit|floor|room)\b\.?\s*#?\s*\w+$|one\s+\w+\s+(?:plaza|street|way|center)\b)/i;

/** No line of an address is so long. */
const LONGEST = 160;

/** Whether a line opens like a street address, a post box, or an apartment. */
export function isStreet(text: string): boolean {
  return text.length < 70 && (HOUSE.test(text) || BOX.test(text));
}

/** The city and ZIP code of a line "City, ST 12345"; the state is kept, for it identifies nobody. */
export function cityAndZip(text: string): KnownIdentifier[] | undefined {
  if (text.length > LONGEST) return undefined;
  const groups = CITY_STATE_ZIP.exec(text.trim())?.groups;
  if (!groups) return undefined;
  return [
    { kind: 'city', value: groups['city'] ?? '' },
    { kind: 'zip', value: groups['zip'] ?? '' },
  ];
}

/** An address in one line, "12 Long Street, City, ST 12345", in its parts; as it stands where it has none. */
export function addressParts(text: string): KnownIdentifier[] {
  const whole = cityAndZip(text);
  if (whole) return whole;
  const parts = text.split(',').map((part) => part.trim());
  for (let cut = Math.max(1, parts.length - MOST_PARTS); cut < parts.length; cut += 1) {
    const place = cityAndZip(parts.slice(cut).join(', '));
    if (place) return [{ kind: 'address', value: parts.slice(0, cut).join(', ') }, ...place];
  }
  return [{ kind: 'address', value: text }];
}
// city, state and ZIP code, each behind a comma
const MOST_PARTS = 3;
