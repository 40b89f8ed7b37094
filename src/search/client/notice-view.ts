import { search as words } from '../../messages/en.ts';
import { noFilters } from '../facet.ts';
import { pageCount } from '../pages.ts';
import { typedOf } from '../query/print.ts';
import { joined } from '../query/tree.ts';
import type { SearchAnswer } from '../search.ts';
import { type SearchState, withoutLimit } from '../state.ts';
import type { Way } from '../ways.ts';
import { element } from './element.ts';
import type { Progress, VolumeEntry } from './searching.ts';
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

/** Said in place of results where nothing could be loaded. */
export function failedNotice(again: () => void): HTMLElement {
  const { failed } = words;
  if (!navigator.onLine) return problem(failed.offline, failed.offlineText, again);
  return problem(failed.title, failed.text, again);
}

/** What did not load of a search whose rest is shown. */
export function missingNotices(
  { failed, searched, facets }: Pick<Progress, 'failed' | 'searched' | 'facets'>,
  volumes: readonly VolumeEntry[],
  again: () => void,
): HTMLElement[] {
  const offline = navigator.onLine ? [] : [words.failed.offline];
  if (failed.length > 0) {
    const there = volumes.filter(({ volume }) =>
      searched.some(({ table }) => table.volume === volume),
    );
    const title = [...offline, words.failed.part(yearsOf(failed))].join('. ');
    // Years that one part has and another lacks are not complete.
    const apart = there.every(({ from, to }) =>
      failed.every(
        (one) => one.to.slice(0, 4) < from.slice(0, 4) || one.from.slice(0, 4) > to.slice(0, 4),
      ),
    );
    const complete = apart ? words.failed.partText(yearsOf(there)) : words.failed.overlap;
    return [problem(title, complete, again)];
  }
  if (facets !== 'failed') return [];
  return [problem([...offline, words.failed.counts].join('. '), words.failed.countsText, again)];
}

/** Said where other names of things did not load. */
export function synonymsNotice(again: () => void): HTMLElement {
  return problem(words.failed.synonyms, words.failed.synonymsText, again);
}

/** The years that volumes hold, as "2014 to 2017". */
export function yearsOf(volumes: readonly VolumeEntry[]): string {
  const years = volumes.flatMap(({ from, to }) => [from.slice(0, 4), to.slice(0, 4)]).sort();
  return words.years(years[0] ?? '', years.at(-1) ?? '');
}

function problem(title: string, text: string, again: () => void): HTMLElement {
  const button = element('button', { type: 'button' }, words.failed.again);
  button.addEventListener('click', again);
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
