import type { Unit } from '../schema.ts';
import { readAmount, writeAmount } from './amount.ts';
import { type Filters, type Limits, noFilters } from './facet.ts';
import { byFacet, type FacetName, facetNames } from './facet-name.ts';
import { type Sort, sorts } from './rank.ts';

/** All that a search is: what its address says, no more and no less. */
export interface SearchState {
  /** As typed. */
  q: string;
  /** Words of it that are meant as typed, without synonyms. */
  plain: readonly string[];
  filters: Filters;
  limits: Limits;
  /** `undefined`: the default, by relevance where words were typed, else newest first. */
  sort: Sort | undefined;
  /** From 1. */
  page: number;
}

/** The state that an address's parameters give; parameters that mean nothing are left out. */
export function readState(parameters: URLSearchParams): SearchState {
  const all = (name: string) =>
    [...new Set(parameters.getAll(name))].filter((value) => value !== '').sort();
  const page = Number(parameters.get('page') ?? '1');
  const amount = readAmount(parameters.get('amount') ?? '');
  const counted = parameters.get('unit') ?? '';
  return {
    q: (parameters.get('q') ?? '').trim(),
    plain: all('plain'),
    filters: byFacet(all),
    limits: {
      ...(amount && { amount: { ...amount, ...(isUnit(counted) && { unit: counted }) } }),
      differs: parameters.get('differs') === 'guideline',
    },
    sort: sorts.find((sort) => sort === parameters.get('sort')),
    page: Number.isSafeInteger(page) && page >= 1 ? page : 1,
  };
}

/** The parameters of a state, always in the same order; what is the default is left out. `readState` gives it back. */
export function writeState({
  q,
  plain,
  filters,
  limits,
  sort,
  page,
}: SearchState): URLSearchParams {
  const parameters = new URLSearchParams();
  if (q !== '') parameters.set('q', q);
  for (const words of plain) parameters.append('plain', words);
  for (const facet of facetNames) {
    for (const value of filters[facet]) parameters.append(facet, value);
  }
  if (limits.amount) parameters.set('amount', writeAmount(limits.amount));
  if (limits.amount?.unit) parameters.set('unit', limits.amount.unit);
  if (limits.differs) parameters.set('differs', 'guideline');
  if (sort) parameters.set('sort', sort);
  if (page > 1) parameters.set('page', String(page));
  return parameters;
}

/** The order that a state asks for. */
export function sortOf({ sort, q }: SearchState): Sort {
  return sort ?? (q === '' ? 'newest' : 'relevance');
}

/** Whether anything is asked at all. */
export function asksNothing({ q, filters, limits }: SearchState): boolean {
  const chosen = facetNames.some((facet) => filters[facet].length > 0);
  return q === '' && !chosen && !limits.amount && !limits.differs;
}

/** The same search without one value of a facet, from its first page. */
export function withoutValue(state: SearchState, facet: FacetName, value: string): SearchState {
  const left = state.filters[facet].filter((other) => other !== value);
  return { ...state, filters: { ...state.filters, [facet]: left }, page: 1 };
}

/** The same search without a limit, from its first page. */
export function withoutLimit(state: SearchState, limit: keyof Limits): SearchState {
  const { amount, differs } = state.limits;
  const limits = limit === 'amount' ? { differs } : { ...(amount && { amount }), differs: false };
  return { ...state, limits, page: 1 };
}

/** Nothing asked. */
export const emptyState: SearchState = {
  q: '',
  plain: [],
  filters: noFilters,
  limits: { differs: false },
  sort: undefined,
  page: 1,
};

// Spelled out: the schema, with all that checks it, must not be loaded by the page.
const UNITS: Record<Unit, true> = {
  session: true,
  visit: true,
  hour: true,
  day: true,
  week: true,
  month: true,
  tablet: true,
  patch: true,
  gram: true,
  ml: true,
  container: true,
  test: true,
  injection: true,
  level: true,
  unit: true,
};

const isUnit = (value: string): value is Unit => Object.hasOwn(UNITS, value);
