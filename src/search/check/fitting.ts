import { narrow } from '../facet.ts';
import type { Found } from '../rank.ts';
import type { SearchTable } from '../table.ts';
import { type CheckState, searchOf } from './state.ts';

/** A volume that was read. */
export interface Pool {
  table: SearchTable;
  /** Numbers of the determinations that hold the request's words, ascending; absent where none were asked for. */
  holding?: readonly number[];
}

/** The determinations that fit a request: those that a search with the same parameters finds. In the order of the pools. */
export function fitting(state: CheckState, pools: readonly Pool[]): Found[] {
  const { filters, limits } = searchOf(state);
  return pools.flatMap(({ table, holding }) => {
    const all = state.q === '' ? table.letterOf.map((_, number) => number) : (holding ?? []);
    return narrow(all, filters, limits, table).kept.map((number) => ({ table, number }));
  });
}
