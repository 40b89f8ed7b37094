/** Numbers and days as this language writes them; the same on every machine. */
const LOCALE = 'en-US';

const integers = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 3 });
const days = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'long', timeZone: 'UTC' });
const lists = new Intl.ListFormat(LOCALE, { type: 'conjunction' });

/** `1,204`. */
export const number = (value: number): string => integers.format(value);

/** A part of one in whole percents, without the sign: `15`. */
export const percents = (share: number): string => String(Math.round(share * 100));

/** `January 23, 2015` of `2015-01-23`; a year alone stays as it is. */
export const day = (value: string): string =>
  value.length === 4 ? value : days.format(new Date(`${value}T00:00:00Z`));

/** `a, b, and c`. */
export const list = (items: Iterable<string>): string => lists.format(items);

/** `1 decision`, `1,204 decisions`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${number(count)} ${count === 1 ? one : many}`;

/** `6 kB`: thousands of bytes, at least one. */
export const kilobytes = (bytes: number): string =>
  `${number(Math.max(1, Math.round(bytes / 1000)))} kB`;

/** "Physical therapy" inside a sentence; "MRI" stays as it is. */
export const lower = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
