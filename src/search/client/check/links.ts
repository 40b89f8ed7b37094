import { checkUrl } from '../../../urls.ts';
import { type CheckState, searchOf, writeCheck } from '../../check/state.ts';
import type { FacetName } from '../../facet-name.ts';
import type { SearchState } from '../../state.ts';

/** The address of a request: all of its state, nothing else. */
export function checkAddress(state: CheckState): string {
  const parameters = writeCheck(state).toString();
  return parameters === '' ? checkUrl() : `${checkUrl()}?${parameters}`;
}

/** The search for the decisions of a request that have one of these values, too. */
export function rowsOf(
  state: CheckState,
  facets: Partial<Record<FacetName, readonly string[]>> = {},
): SearchState {
  const search = searchOf(state);
  return { ...search, filters: { ...search.filters, ...facets } };
}
