import type { Determination } from '../schema.ts';
import { outcomes, quantities } from './en.ts';

/** What a determination's outcome means, with the granted part where the letter says which: "approved in part, 20 of 90 tablets". */
export function outcomeGloss({
  outcome,
  quantity,
  granted,
}: Pick<Determination, 'outcome' | 'quantity' | 'granted'>): string {
  if (outcome !== 'partially-overturned' || !granted) return outcomes[outcome].gloss;
  const part =
    quantity?.unit === granted.unit
      ? quantities.granted(granted.amount, quantity.amount, granted.unit)
      : quantities.amount(granted.amount, granted.unit);
  return outcomes.inPart(part);
}

/** How much was asked for, in words; `undefined` where no quantity is known. */
export function askedQuantity({ quantity }: Pick<Determination, 'quantity'>): string | undefined {
  return quantity && quantities.amount(quantity.amount, quantity.unit);
}
