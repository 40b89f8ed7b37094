import type { Treatment } from '../treatment.ts';

/** A drug: tablets that are argued about like any, unless it says otherwise. */
export function drug(
  told: Omit<Treatment, 'group' | 'measure'> & Partial<Pick<Treatment, 'group' | 'measure'>>,
): Treatment {
  return { group: 'drug', measure: 'tablets', allowed: 60, ...told };
}
