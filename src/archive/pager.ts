/**
 * The numbers that a pager shows, ascending: both ends, the pages around the present one, and round numbers between, so that
 * no page of a long listing is more than a few clicks away.
 *
 * @param page from 1 to `pages`.
 */
export function pagesShown(page: number, pages: number): number[] {
  const step = STEPS.find((one) => one * MOST_STEPS >= pages) ?? Math.ceil(pages / MOST_STEPS);
  const round = Array.from({ length: Math.floor(pages / step) }, (_, index) => (index + 1) * step);
  const finer = step < 50 ? [] : [step / 10, step / 5, step / 2].map(Math.round);
  const near = [1, 2, ...finer].flatMap((distance) => [page - distance, page + distance]);
  const shown = new Set([1, ...round, ...near, page, pages]);
  return [...shown].filter((one) => one >= 1 && one <= pages).sort((a, b) => a - b);
}

const STEPS = [5, 10, 50, 100, 500];
const MOST_STEPS = 10;
