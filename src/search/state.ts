import { type FacetName, facetNames, type Filters, noFilters } from './facet.ts';
import { type Sort, sorts } from './rank.ts';

/** All that a search is: what its address says, no more and no less. */
export interface SearchState {
  /** As typed. */
  q: string;
  filters: Filters;
  /** `undefined`: the default, by relevance where words were typed, else newest first. */
  sort: Sort | undefined;
  /** From 1. */
  page: number;
}

/** The state that an address's parameters give; parameters that mean nothing are left out. */
export function readState(parameters: URLSearchParams): SearchState {
  const filters: Record<FacetName, string[]> = {
    outcome: [],
    treatment: [],
    guideline: [],
    year: [],
  };
  for (const facet of facetNames) {
    filters[facet] = [...new Set(parameters.getAll(facet))].filter((value) => value !== '').sort();
  }
  const page = Number(parameters.get('page') ?? '1');
  return {
    q: (parameters.get('q') ?? '').trim(),
    filters,
    sort: sorts.find((sort) => sort === parameters.get('sort')),
    page: Number.isSafeInteger(page) && page >= 1 ? page : 1,
  };
}

/** The parameters of a state, always in the same order; what is the default is left out. `readState` gives it back. */
export function writeState({ q, filters, sort, page }: SearchState): URLSearchParams {
  const parameters = new URLSearchParams();
  if (q !== '') parameters.set('q', q);
  for (const facet of facetNames) {
    for (const value of filters[facet]) parameters.append(facet, value);
  }
  if (sort) parameters.set('sort', sort);
  if (page > 1) parameters.set('page', String(page));
  return parameters;
}

/** The order that a state asks for. */
export function sortOf({ sort, q }: SearchState): Sort {
  return sort ?? (q === '' ? 'newest' : 'relevance');
}

/** Whether anything is asked at all. */
export function asksNothing({ q, filters }: SearchState): boolean {
  return q === '' && facetNames.every((facet) => filters[facet].length === 0);
}

/** The same search without one value of a facet, from its first page. */
export function withoutValue(state: SearchState, facet: FacetName, value: string): SearchState {
  const left = state.filters[facet].filter((other) => other !== value);
  return { ...state, filters: { ...state.filters, [facet]: left }, page: 1 };
}

/** Nothing asked. */
export const emptyState: SearchState = { q: '', filters: noFilters, sort: undefined, page: 1 };
