import { search as words } from '../../messages/en.ts';
import { caseUrl } from '../../urls.ts';
import { caseNumbered } from '../case-number.ts';
import { noFilters } from '../facet.ts';
import { pageCount } from '../pages.ts';
import { typedOf } from '../query.ts';
import type { SearchAnswer, Way } from '../search.ts';
import type { SearchState } from '../state.ts';
import type { SearchTable } from '../table.ts';
import { shownLeaf } from './chips-view.ts';
import { element } from './element.ts';
import { linkTo } from './links.ts';

/** What stands above the results: a case number that was typed, what is wrong with the search, ways out of an empty one. */
export function noticesFor(
  state: SearchState,
  answer: SearchAnswer,
  table: SearchTable,
): HTMLElement[] {
  return [
    ...caseNotice(state, table),
    ...unclosedNotice(state, answer),
    ...emptyNotice(state, answer),
    ...pageNotice(state, answer),
  ];
}

/** Said in place of results where the index or the table did not load. */
export function failedNotice(again: () => void): HTMLElement {
  const button = element('button', { type: 'button' }, words.failed.again);
  button.addEventListener('click', again);
  const { title, text } = words.failed;
  const notice = boxed(title, element('p', {}, text), element('p', {}, button));
  notice.classList.add('problem');
  return notice;
}

function boxed(title: string, ...children: Node[]): HTMLElement {
  return element('div', { class: 'notice' }, element('h3', {}, title), ...children);
}

function caseNotice({ q }: SearchState, { letters }: SearchTable): HTMLElement[] {
  const id = caseNumbered(
    q,
    letters.map((letter) => letter.id),
  );
  if (id === undefined) return [];
  const link = element('a', { href: caseUrl(id) }, words.caseNumber.link);
  return [boxed(words.caseNumber.title(id), element('p', {}, link))];
}

function unclosedNotice(state: SearchState, { unclosed }: SearchAnswer): HTMLElement[] {
  if (!unclosed) return [];
  const closed = `${state.q}"`;
  const link = linkTo({ ...state, q: closed, page: 1 }, words.unclosed.link(closed));
  const { title, text } = words.unclosed;
  const notice = boxed(title, element('p', {}, text), element('p', {}, link));
  notice.classList.add('problem');
  return [notice];
}

function emptyNotice(state: SearchState, answer: SearchAnswer): HTMLElement[] {
  if (answer.found.length > 0) return [];
  const unknown = answer.unknown.map((leaf) =>
    element('p', {}, words.empty.unknown(shownLeaf(leaf))),
  );
  const ways = answer.ways.map((way) => element('li', {}, ...wayOut(way, state, answer)));
  return [
    boxed(
      words.empty.title,
      ...(unknown.length > 0 ? unknown : [element('p', {}, words.empty.nothing)]),
      ...(ways.length > 0 ? [element('ul', {}, ...ways)] : []),
    ),
  ];
}

function wayOut(way: Way, state: SearchState, { leaves }: SearchAnswer): (Node | string)[] {
  const count = words.empty.decisions(way.count);
  if ('facet' in way) {
    const filters = { ...state.filters, [way.facet]: noFilters[way.facet] };
    return [words.empty.withoutFacet(way.facet), linkTo({ ...state, filters, page: 1 }, count)];
  }
  const left = leaves.filter((_, index) => index !== way.leaf);
  const named = leaves[way.leaf];
  return [
    words.empty.withoutWord(named ? shownLeaf(named) : ''),
    linkTo({ ...state, q: typedOf(left), page: 1 }, count),
  ];
}

function pageNotice(state: SearchState, { found }: SearchAnswer): HTMLElement[] {
  if (found.length === 0 || state.page <= pageCount(found.length)) return [];
  const link = linkTo({ ...state, page: 1 }, words.empty.firstPage);
  return [boxed(words.empty.noPage(state.page), element('p', {}, link))];
}
