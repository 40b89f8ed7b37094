import { searchUrl } from '../../urls.ts';
import { element } from './element.ts';
import { type SearchState, writeState } from '../state.ts';

/** The address of a search: all of its state, nothing else. */
export function addressOf(state: SearchState): string {
  const parameters = writeState(state).toString();
  return parameters === '' ? searchUrl() : `${searchUrl()}?${parameters}`;
}

/** A link to a search. */
export function linkTo(state: SearchState, ...children: (Node | string)[]): HTMLAnchorElement {
  return element('a', { href: addressOf(state) }, ...children);
}
