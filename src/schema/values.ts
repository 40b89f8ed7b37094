import { z } from 'zod';

/** Lower-case words joined by hyphens: what stands in addresses. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens');

/** A calendar day as `2015-01-23`. YAML readers differ (a Date, a string), so both come in and a string goes out. */
export const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date('expected a day as 2015-01-23'),
);

/** A year as a number, 1900 to 2100. */
export const year = z.int().min(1900).max(2100);

/** A day, or the year alone where the profile keeps no more; a string either way: `2015-01-23` or `2015`. */
export const dayOrYear = z.preprocess(
  (value) => {
    if (value instanceof Date) return value.toISOString().slice(0, 10);
    return typeof value === 'number' ? String(value) : value;
  },
  z.union(
    [z.iso.date(), z.string().regex(/^(?:19|20)\d\d$/)],
    'expected a day as 2015-01-23, or a year',
  ),
);

/** One line of text: no line break, no control character, no space at its ends. */
export const line = z
  .string()
  .min(1)
  .max(2000)
  .regex(/^\S(?:[^\p{Cc}]*\S)?$/u, 'expected one line without spaces at its ends');
