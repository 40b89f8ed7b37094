import { type LookedIn, lookedIn, lookedInOf } from '../look-in.ts';
import { readAmount } from '../amount.ts';
import type { Limits } from '../facet.ts';
import type { SearchState } from '../state.ts';
import { byId } from './element.ts';

/** Brings the fields for amount, guidelines and part of the letter to a search's state. */
export function showLimits({ q, limits }: SearchState): void {
  const { amount, differs } = limits;
  box('differs').checked = differs;
  byId('look-in').toggleAttribute('disabled', q === '');
  (byId('look-in') as HTMLSelectElement).value = lookedInOf(q) ?? '';
  if (!document.getElementById('amount-from')) return; // an archive without amounts
  box('amount-from').value = String(amount?.from ?? '');
  box('amount-to').value = String(amount?.to ?? '');
  box('amount-unit').value = amount?.unit ?? '';
}

/**
 * The limits that the fields hold. The same number in both is that number; a unit alone limits nothing, and neither does
 * what is no amount.
 */
export function limitsIn(): Limits {
  const differs = box('differs').checked;
  if (!document.getElementById('amount-from')) return { differs };
  const [from, to] = [box('amount-from').value.trim(), box('amount-to').value.trim()];
  const amount = readAmount(from === to ? from : `${from}-${to}`);
  const unit = box('amount-unit').value as NonNullable<Limits['amount']>['unit'] | '';
  return { differs, ...(amount && { amount: { ...amount, ...(unit && { unit }) } }) };
}

/** The part of the letters that is chosen. */
export function lookedInField(): LookedIn {
  const { value } = byId('look-in') as HTMLSelectElement;
  return lookedIn.find((one) => one === value) ?? '';
}

const box = (id: string) => byId(id) as HTMLInputElement;
