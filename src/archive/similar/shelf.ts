import type { Outcome } from '../../schema.ts';
import type { Features } from './features.ts';
import type { Asked } from './shared.ts';

/** Rows by what they may share with a question, each list from the oldest. */
export type Shelf = ReadonlyMap<string, readonly Features[]>;

/** Most rows that are looked at for one thing that may be shared. */
export const MOST_LOOKED_AT = 40;

/** Rows under everything that they may be found by, whatever their order. */
export function shelve(rows: readonly Features[]): Shelf {
  const shelf = new Map<string, Features[]>();
  for (const row of [...rows].sort(byDecision)) {
    for (const key of keysOf(row, row.quantity ? [row.quantity] : [])) {
      const place = `${row.outcome} ${key}`;
      const list = shelf.get(place);
      if (list) list.push(row);
      else shelf.set(place, [row]);
    }
  }
  return shelf;
}

/**
 * Earlier determinations of other letters that ended so and ask for the same kind of treatment: the newest of each thing that
 * they may share. However large the shelf, no more than `MOST_LOOKED_AT` for each.
 */
export function candidates(shelf: Shelf, asked: Asked, outcome: Outcome): Features[] {
  const products = asked.products.map((product) => ({ ...asked, product }));
  const keys = new Set([
    ...keysOf(asked, asked.quantities),
    ...products.flatMap((one) => keysOf(one, [])),
  ]);
  const found = new Set<Features>();
  for (const key of keys) {
    for (const row of newestBefore(shelf.get(`${outcome} ${key}`) ?? [], asked)) found.add(row);
  }
  return [...found];
}

interface Findable {
  treatment: string;
  bodyParts: readonly string[];
  product?: string;
  guidelines: readonly string[];
}

function keysOf(
  { treatment, bodyParts, product, guidelines }: Findable,
  quantities: readonly { amount: number; unit: string }[],
): string[] {
  return [
    treatment,
    ...bodyParts.map((part) => `${treatment} part ${part}`),
    ...guidelines.map((id) => `${treatment} guideline ${id}`),
    ...quantities.map(({ amount, unit }) => `${treatment} amount ${amount} ${unit}`),
    ...(product === undefined ? [] : [`${treatment} product ${product}`]),
  ];
}

/** The newest rows of a list that were decided before, from the newest. @param list from the oldest. */
function newestBefore(list: readonly Features[], { id, decided }: Asked): Features[] {
  // of a year alone, all of that year may be earlier; of a day, only what was decided on a day before
  const bound = decided.length === 4 ? `${decided}~` : decided;
  const found: Features[] = [];
  for (let at = firstFrom(list, bound) - 1; at >= 0 && found.length < MOST_LOOKED_AT; at -= 1) {
    const row = list[at];
    if (row && row.id !== id) found.push(row);
  }
  return found;
}

/** How many rows were decided before the bound. */
function firstFrom(list: readonly Features[], bound: string): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.decided ?? '') < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** From the oldest; of one day by id and number, so that the order in which rows come in makes no difference. */
export function byDecision(a: Features, b: Features): number {
  if (a.decided !== b.decided) return a.decided < b.decided ? -1 : 1;
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return a.number - b.number;
}
