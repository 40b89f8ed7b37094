/** Amounts from one to another, both included; without an end that side is open. */
export interface AmountRange {
  from?: number;
  to?: number;
}

/**
 * Reads an amount as the address has it: `12`, `12-` (12 or more), `-12` (12 or fewer), `8-12`. `undefined` for anything
 * else, and where the range is upside down.
 */
export function readAmount(text: string): AmountRange | undefined {
  const [, from = '', dash, to = ''] = AMOUNT.exec(text.trim()) ?? [];
  if (from === '' && to === '') return undefined;
  const first = from === '' ? undefined : Number(from);
  const last = dash ? (to === '' ? undefined : Number(to)) : first;
  if (first !== undefined && last !== undefined && first > last) return undefined;
  return { ...(first !== undefined && { from: first }), ...(last !== undefined && { to: last }) };
}

/** The amount as `readAmount` reads it. */
export function writeAmount({ from, to }: AmountRange): string {
  return from === to ? String(from ?? '') : `${from ?? ''}-${to ?? ''}`;
}

const AMOUNT = /^(\d{1,6}(?:\.\d{1,3})?)?(-)?(\d{1,6}(?:\.\d{1,3})?)?$/;
