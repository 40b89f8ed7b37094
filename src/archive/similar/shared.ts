import type { Quantity } from '../../schema.ts';
import type { Features } from './features.ts';

/** What is asked for in a letter under one kind of treatment: what its determinations of that kind have, together. */
export interface Asked {
  id: string;
  decided: string;
  treatment: string;
  /** Their places in the letter, ascending. */
  numbers: number[];
  bodyParts: string[];
  quantities: Quantity[];
  products: string[];
  guidelines: string[];
  reasons: string[];
}

/** What a determination has in common with what is asked, beside the kind of treatment. */
export interface Shared {
  bodyParts: string[];
  /** Whether it asks for the same amount, or one that is near. */
  quantity?: 'same' | 'near';
  product?: string;
  guidelines: string[];
  reasons: string[];
}

/** Rows of one letter and one kind of treatment as one question. @param rows at least one. */
export function askedIn(rows: readonly [Features, ...Features[]]): Asked {
  const [{ id, decided, treatment }] = rows;
  const all = <Value>(values: (row: Features) => readonly Value[]) => [
    ...new Set(rows.flatMap(values)),
  ];
  return {
    id,
    decided,
    treatment,
    numbers: rows.map(({ number }) => number).sort((a, b) => a - b),
    bodyParts: all(({ bodyParts }) => bodyParts),
    quantities: all(({ quantity }) => (quantity ? [quantity] : [])),
    products: all(({ product }) => (product === undefined ? [] : [product])),
    guidelines: all(({ guidelines }) => guidelines),
    reasons: all(({ reasons }) => reasons),
  };
}

/** What a determination shares with what is asked. */
export function sharedWith(asked: Asked, row: Features): Shared {
  const quantity = nearness(asked.quantities, row.quantity);
  const { product } = row;
  return {
    bodyParts: row.bodyParts.filter((part) => asked.bodyParts.includes(part)),
    ...(quantity && { quantity }),
    ...(product !== undefined && asked.products.includes(product) && { product }),
    guidelines: row.guidelines.filter((id) => asked.guidelines.includes(id)),
    reasons: row.reasons.filter((id) => asked.reasons.includes(id)),
  };
}

/**
 * How much it shares, as a number: whom it is about and what exactly is asked for weigh more than by what it was decided, for
 * the outcome is to be compared, not chosen by.
 */
export function weightOf({ bodyParts, quantity, product, guidelines, reasons }: Shared): number {
  return (
    (bodyParts.length > 0 ? 4 : 0) +
    (product !== undefined ? 4 : 0) +
    (quantity === 'same' ? 3 : quantity === 'near' ? 2 : 0) +
    (guidelines.length > 0 ? 2 : 0) +
    (reasons.length > 0 ? 1 : 0)
  );
}

function nearness(asked: readonly Quantity[], other: Quantity | undefined): Shared['quantity'] {
  const amounts = asked.filter(({ unit }) => unit === other?.unit).map(({ amount }) => amount);
  if (!other || amounts.length === 0) return undefined;
  if (amounts.includes(other.amount)) return 'same';
  const near = amounts.some(
    (amount) => Math.min(amount, other.amount) / Math.max(amount, other.amount) >= NEAR,
  );
  return near ? 'near' : undefined;
}

/** Two amounts are near where the smaller is at least this part of the larger: 8 and 12, but not 6 and 12. */
const NEAR = 2 / 3;
