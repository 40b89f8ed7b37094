import { search as words } from '../../messages/en.ts';
import type { SearchManifest } from '../manifest.ts';
import { onPage, pageCount, RESULTS } from '../pages.ts';
import { caseOf, sorts } from '../rank.ts';
import type { SearchAnswer } from '../search.ts';
import type { ShownLetter } from '../shown-letter.ts';
import { emptyState, type SearchState, sortOf } from '../state.ts';
import { byId, element } from './element.ts';
import { hitElements } from './hit-view.ts';
import { linkTo } from './links.ts';
import { showPager } from './pager-view.ts';
import { splitElements } from './split-view.ts';

/** Shows a search's answer with the letters of its page, which are loaded already (by case number; absent: did not load). */
export function showResults(
  state: SearchState,
  answer: SearchAnswer,
  manifest: SearchManifest,
  letters: ReadonlyMap<string, ShownLetter>,
  complete: boolean,
): void {
  const { found, nearest } = answer;
  const total = found.length;
  byId('found').textContent = headingOf(answer);
  byId('results').dataset['total'] = String(total);
  // A part of the decisions has no share of its own.
  byId('share').replaceChildren(...(complete ? splitElements(state, answer, manifest) : []));
  const shown = onPage(total > 0 ? found : nearest, total > 0 ? state.page : 1);
  const listed = total > 0 ? shown.length : 0;
  byId('line').replaceChildren(...(listed > 0 ? sortLine(state, listed, total) : []));
  byId('hits').replaceChildren(
    ...hitElements(
      shown.map((one) => ({ ...one, letter: letters.get(caseOf(one)) })),
      answer,
      state,
      manifest,
    ),
  );
  showPager(byId('pager'), state, listed > 0 ? pageCount(total) : 0);
  byId('saved').hidden = !complete || total === 0;
  byId('saved-lead').textContent = words.saved.lead(total);
  byId('saved-status').textContent = '';
  byId('facets-show').textContent = words.facets.show(total);
}

/** Shows that nothing is asked for, and how much there is. */
export function showWhole({ volumes }: Pick<SearchManifest, 'volumes'>): void {
  const sum = (read: (entry: SearchManifest['volumes'][number]) => number) =>
    volumes.reduce((all, entry) => all + read(entry), 0);
  const total = sum(({ determinations }) => determinations);
  byId('found').textContent = words.found(
    total,
    sum(({ letters }) => letters),
  );
  byId('results').dataset['total'] = String(total);
  const all = linkTo({ ...emptyState, sort: 'newest' }, words.allNewest);
  byId('notices').replaceChildren(element('p', {}, words.idle), element('p', {}, all));
  for (const id of ['share', 'line', 'hits']) byId(id).replaceChildren();
  byId('pager').hidden = true;
  byId('saved').hidden = true;
  byId('facets-show').textContent = words.facets.show(total);
}

/** What the heading and the live region say of an answer. */
export function headingOf({ found, letters }: SearchAnswer): string {
  return found.length === 0 ? words.none : words.found(found.length, letters);
}

function sortLine(state: SearchState, shown: number, total: number): HTMLElement[] {
  const from = (state.page - 1) * RESULTS + 1;
  const current = sortOf(state);
  const others = sorts.filter(
    (sort) => sort !== current && (state.q !== '' || sort !== 'relevance'),
  );
  return [
    element('p', {}, words.range(from, from + shown - 1, total)),
    element(
      'p',
      {},
      words.sortedBy,
      element('strong', {}, words.sorts[current]),
      ...others.flatMap((sort, index) => [
        index === 0 ? words.sortOr : ', ',
        linkTo({ ...state, sort, page: 1 }, words.sorts[sort]),
      ]),
    ),
  ];
}
