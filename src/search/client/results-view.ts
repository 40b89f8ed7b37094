import { shareOf } from '../../archive/statistics.ts';
import { figures, search as words, site } from '../../messages/en.ts';
import type { SearchManifest } from '../manifest.ts';
import { onPage, pageCount, RESULTS } from '../pages.ts';
import { caseOf, sorts } from '../rank.ts';
import type { SearchAnswer } from '../search.ts';
import type { ShownLetter } from '../shown-letter.ts';
import { type SearchState, sortOf } from '../state.ts';
import { held } from '../table.ts';
import { byId, element } from './element.ts';
import { hitElements } from './hit-view.ts';
import { linkTo } from './links.ts';
import { noticesFor } from './notice-view.ts';
import { showPager } from './pager-view.ts';

/** Shows a search's answer with the letters of its page, which are loaded already (by case number; absent: did not load). */
export function showResults(
  state: SearchState,
  answer: SearchAnswer,
  manifest: SearchManifest,
  letters: ReadonlyMap<string, ShownLetter>,
  nearWords: ReadonlyMap<string, string[]>,
): void {
  const { found, nearest } = answer;
  const total = found.length;
  byId('found').textContent = headingOf(answer);
  byId('results').dataset['total'] = String(total);
  byId('notices').replaceChildren(...noticesFor(state, answer, nearWords));
  byId('share').replaceChildren(...shareLine(state, answer, manifest));
  const shown = onPage(total > 0 ? found : nearest, state.page);
  const listed = total > 0 ? shown.length : 0;
  byId('line').replaceChildren(...(listed > 0 ? sortLine(state, listed, total) : []));
  byId('hits').replaceChildren(
    ...hitElements(
      shown.map((one) => ({ ...one, letter: letters.get(caseOf(one)) })),
      answer,
      manifest,
    ),
  );
  showPager(byId('pager'), state, listed > 0 ? pageCount(total) : 0);
  byId('facets-show').textContent = words.facets.show(total);
}

/** What the heading and the live region say of an answer. */
export function headingOf({ found, letters }: SearchAnswer): string {
  return found.length === 0 ? words.none : words.found(found.length, letters);
}

/** How many were approved in full: the count with its share and range, or the count alone under the archive's floor. */
function shareLine(
  { filters }: SearchState,
  { found }: SearchAnswer,
  { rateFloor }: Pick<SearchManifest, 'rateFloor'>,
): (Node | string)[] {
  if (found.length === 0 || filters.outcome.length > 0) return []; // chosen outcomes make no share
  const approved = found.filter(({ table, number }) =>
    held(table, 'outcome', number).includes('overturned'),
  ).length;
  const share = shareOf(approved, found.length, rateFloor);
  if (!share) return [figures.tooFew(found.length, rateFloor)];
  return [
    element('strong', {}, figures.of(approved, found.length)),
    approved === 1 ? words.approvedOne : words.approved,
    element('strong', {}, figures.share(share.share, share.low, share.high)),
    `. ${words.allFound} ${site.notSample}`,
  ];
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
