import { search as words } from '../../messages/en.ts';
import { noFilters } from '../facet.ts';
import { pageCount } from '../pages.ts';
import { typedOf } from '../query/print.ts';
import { joined } from '../query/tree.ts';
import type { SearchAnswer, Way } from '../search.ts';
import { type SearchState, withoutLimit } from '../state.ts';
import { element } from './element.ts';
import { linkTo } from './links.ts';

/** What stands above the results: what is wrong with the search, words that are unknown, ways out of an empty one. */
export function noticesFor(
  state: SearchState,
  answer: SearchAnswer,
  nearWords: ReadonlyMap<string, string[]>,
): HTMLElement[] {
  return [
    ...faultNotice(answer),
    ...unknownNotice(state, answer, nearWords),
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

function faultNotice({ fault }: SearchAnswer): HTMLElement[] {
  if (fault === undefined) return [];
  const notice = boxed(words.faults[fault], element('p', {}, words.faults.text));
  notice.classList.add('problem');
  return [notice];
}

function unknownNotice(
  state: SearchState,
  { unknown }: SearchAnswer,
  nearWords: ReadonlyMap<string, string[]>,
): HTMLElement[] {
  if (unknown.length === 0) return [];
  const lines = unknown.map((word) => {
    const near = (nearWords.get(word) ?? []).map((one) =>
      linkTo({ ...state, q: state.q.replaceAll(word, one), page: 1 }, one),
    );
    const offered = near.length > 0 ? [` ${words.empty.meant} `, ...commas(near), '?'] : [];
    return element('p', {}, words.empty.unknown(word), ...offered);
  });
  return [boxed(words.empty.unknownTitle, ...lines)];
}

const commas = (links: HTMLElement[]): (Node | string)[] =>
  links.flatMap((link, index) => (index === 0 ? [link] : [', ', link]));

function emptyNotice(state: SearchState, answer: SearchAnswer): HTMLElement[] {
  if (answer.found.length > 0) return [];
  const ways = answer.ways.map((way) => element('li', {}, ...wayOut(way, state, answer)));
  return [
    boxed(
      words.empty.title,
      element('p', {}, words.empty.nothing),
      ...(ways.length > 0 ? [element('ul', {}, ...ways)] : []),
      ...(answer.nearest.length > 0 ? [element('p', {}, words.empty.nearest)] : []),
    ),
  ];
}

function wayOut(way: Way, state: SearchState, { plan }: SearchAnswer): (Node | string)[] {
  const count = words.empty.decisions(way.count);
  if ('facet' in way) {
    const filters = { ...state.filters, [way.facet]: noFilters[way.facet] };
    return [words.empty.withoutFacet(way.facet), linkTo({ ...state, filters, page: 1 }, count)];
  }
  if ('limit' in way)
    return [words.empty.withoutLimit[way.limit], linkTo(withoutLimit(state, way.limit), count)];
  const left = plan.parts.filter((_, index) => index !== way.part).map(({ node }) => node);
  return [
    words.empty.withoutWord(plan.parts[way.part]?.typed ?? ''),
    linkTo({ ...state, q: typedOf(joined('all', left)), page: 1 }, count),
  ];
}

function pageNotice(state: SearchState, { found }: SearchAnswer): HTMLElement[] {
  if (found.length === 0 || state.page <= pageCount(found.length)) return [];
  const link = linkTo({ ...state, page: 1 }, words.empty.firstPage);
  return [boxed(words.empty.noPage(state.page), element('p', {}, link))];
}
