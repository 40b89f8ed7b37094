import { search as words } from '../../messages/en.ts';
import type { SearchState } from '../state.ts';
import { pagesShown } from '../pages.ts';
import { element } from './element.ts';
import { linkTo } from './links.ts';

/** Links to the other pages of results; nothing where there is one page. */
export function showPager(place: HTMLElement, state: SearchState, pages: number): void {
  place.hidden = pages < 2;
  const at = (page: number): SearchState => ({ ...state, page });
  const items = pagesShown(state.page, pages).map((page) => {
    if (page === undefined)
      return element('li', {}, element('span', { 'aria-hidden': 'true' }, '…'));
    const link = linkTo(at(page), String(page));
    link.setAttribute('aria-label', words.page(page));
    if (page === state.page) link.setAttribute('aria-current', 'page');
    return element('li', {}, link);
  });
  place.replaceChildren(
    element('span', {}, words.pageOf(state.page, pages)),
    element('ul', { class: 'plain' }, ...items),
    element(
      'span',
      {},
      ...(state.page > 1 ? [linkTo(at(state.page - 1), words.previous), ' '] : []),
      ...(state.page < pages ? [linkTo(at(state.page + 1), words.next)] : []),
    ),
  );
}
