import type { Limits } from '../facet.ts';
import { noFilters } from '../facet.ts';
import { emptyState, readState, type SearchState, writeState } from '../state.ts';

/** A request to check: all that its address says, no more and no less. */
export interface CheckState {
  /** A category or class, as the address has it (`rehabilitation/physical-therapy`); empty: not chosen yet. */
  treatment: string;
  /** A body part; empty: any. */
  body: string;
  /** How much is asked for, both ends included. */
  amount?: NonNullable<Limits['amount']>;
  /** Words of the diagnosis, as a search takes them; empty: none. */
  q: string;
  /** Words of it that are meant as typed, without synonyms. */
  plain: readonly string[];
}

/** The request that an address's parameters give. What means nothing is left out; of a repeated one, the first counts. */
export function readCheck(parameters: URLSearchParams): CheckState {
  const { q, plain, limits } = readState(parameters);
  return {
    treatment: parameters.get('treatment') ?? '',
    body: parameters.get('body') ?? '',
    ...(limits.amount && { amount: limits.amount }),
    q,
    plain: q === '' ? [] : plain,
  };
}

/** The parameters of a request, always in the same order. `readCheck` gives it back. */
export const writeCheck = (state: CheckState): URLSearchParams => writeState(searchOf(state));

/** The search that shows exactly the decisions that fit a request. */
export function searchOf({ treatment, body, amount, q, plain }: CheckState): SearchState {
  return {
    ...emptyState,
    q,
    plain,
    filters: {
      ...noFilters,
      treatment: treatment === '' ? [] : [treatment],
      body: body === '' ? [] : [body],
    },
    limits: { ...(amount && { amount }), differs: false },
  };
}

/** Nothing asked. */
export const emptyCheck: CheckState = { treatment: '', body: '', q: '', plain: [] };
