import type { KnownIdentifier } from '../../pipeline/letter.ts';

const CITY_STATE_ZIP =
  /^(?<city>[\p{L}][\p{L}.'\u2019()/& -]*?),?\s+(?<state>[A-Z]{2}|California),?\s+(?<zip>\d{5}(?:-\d{4})?)$/u;
const STREET =
  /^(?:\d+[\w/-]*\s+\S|p\.?\s?o\.?\s+box\s+\d|(?:apt|suite|ste|unit|floor|room)\b\.?\s*#?\s*\w+$|one\s+\w+\s+(?:plaza|street|way|center)\b)/i;

/** Whether a line opens like a street address, a post box, or an apartment. */
export function isStreet(text: string): boolean {
  return STREET.test(text) && !/^\d{1,2}[/-]\d{1,2}[/-]\d{2,4}$/.test(text);
}

/** The city and ZIP code of a line "City, ST 12345"; the state is kept, for it identifies nobody. */
export function cityAndZip(text: string): KnownIdentifier[] | undefined {
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
  const parts = text.split(/\s*,\s*/);
  for (let cut = 1; cut < parts.length; cut += 1) {
    const place = cityAndZip(parts.slice(cut).join(', '));
    if (place) return [{ kind: 'address', value: parts.slice(0, cut).join(', ') }, ...place];
  }
  return [{ kind: 'address', value: text }];
}
