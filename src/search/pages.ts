/** Results on one page. */
export const RESULTS = 10;

/** How many pages so many results make. */
export const pageCount = (found: number): number => Math.ceil(found / RESULTS);

/** The results of one page, counted from 1; `[]` for a page that isn't there. */
export function onPage<Item>(found: readonly Item[], page: number): Item[] {
  return found.slice((page - 1) * RESULTS, page * RESULTS);
}

/** Which page numbers a pager shows, ascending: the first, the last, those around this one; `undefined` for a gap. */
export function pagesShown(page: number, pages: number): (number | undefined)[] {
  const near = [1, page - 1, page, page + 1, pages].filter((one) => one >= 1 && one <= pages);
  const shown = [...new Set(near)].sort((a, b) => a - b);
  return shown.flatMap((one, index) => {
    const before = shown[index - 1] ?? 0;
    if (one - before === 2) return [one - 1, one]; // a gap of one page is that page
    return one - before > 2 ? [undefined, one] : [one];
  });
}
