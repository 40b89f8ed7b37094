/** Which way a table is sorted, as `aria-sort` says it. */
export type Direction = 'ascending' | 'descending';

/**
 * The order of a column's values: their places from 0, as they are to stand. What has no value stands last either way; equal
 * values keep the order in which they come.
 *
 * @param values a number, a text, or `undefined` for none; all of one kind.
 */
export function orderOf(
  values: readonly (number | string | undefined)[],
  direction: Direction,
): number[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return values
    .map((value, place) => ({ value, place }))
    .sort((a, b) => {
      if (a.value === undefined || b.value === undefined)
        return Number(a.value === undefined) - Number(b.value === undefined) || a.place - b.place;
      return sign * compare(a.value, b.value) || a.place - b.place;
    })
    .map(({ place }) => place);
}

function compare(a: number | string, b: number | string): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return WORDS.compare(String(a), String(b));
}

/** Of the page's language, and the same on every machine. */
const WORDS = new Intl.Collator('en', { numeric: true });
