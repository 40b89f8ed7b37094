import { searchUrl } from '../../urls.ts';
import { lookIn } from '../look-in.ts';
import { readState, type SearchState } from '../state.ts';
import { byId } from './element.ts';
import { watchExport } from './export-view.ts';
import { chosenIn } from './facets-view.ts';
import { watchFolds } from './fold-view.ts';
import { watchKeys } from './keys.ts';
import { limitsIn, lookedInField } from './limits-view.ts';
import { addressOf } from './links.ts';
import { keepScroll, rememberScroll, restoreScroll } from './scroll-memory.ts';
import { searchPage } from './search-page.ts';

/** The search page: the address is the state; every change of it is a new search. */
const field = byId('q') as HTMLInputElement;
const facets = byId('facets');
const PAUSE_MS = 200;
let pause: ReturnType<typeof setTimeout> | undefined;
const { run, prepare, last } = searchPage(field, facets);

rememberScroll();
watchFolds(facets);
watchKeys(field, facets);
watchExport(last);
field.form?.addEventListener('submit', (event) => {
  event.preventDefault();
  go({ ...current(), q: field.value.trim(), page: 1 });
});
field.addEventListener('input', waitForPause);
facets.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLElement) || target.classList.contains('facet-find')) return;
  const state = { ...current(), filters: chosenIn(facets), limits: limitsIn(), page: 1 };
  const looked = target.id === 'look-in' ? lookIn(state.q, lookedInField()) : state.q;
  go({ ...state, q: looked });
});
facets.addEventListener('submit', (event) => {
  event.preventDefault();
  if (facets.matches(':popover-open')) facets.hidePopover();
  byId('found').focus();
});
document.addEventListener('click', followInPage);
addEventListener('popstate', () => void run(current()).then(restoreScroll));
addEventListener('online', () => {
  if (byId('results').dataset['searchState'] === 'error') void run(current());
});
await run(current());
restoreScroll();

function current(): SearchState {
  return readState(new URLSearchParams(location.search));
}

/** A new search, unless it is the one on screen. */
function go(state: SearchState): void {
  const address = addressOf(state);
  if (address !== location.pathname + location.search) {
    keepScroll();
    history.pushState(null, '', address);
  }
  void run(state);
}

/** Links to other searches need no new page. */
function followInPage(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (link.origin !== location.origin || link.pathname !== searchUrl() || link.hash) return;
  if (!byId('search-page').contains(link)) return;
  event.preventDefault();
  go(readState(new URLSearchParams(link.search)));
  byId('found').focus();
}

/** What is typed is looked up in the newest letters while the reader still types, so that Enter need not wait for it. */
function waitForPause(): void {
  clearTimeout(pause);
  const lookUp = () => prepare({ ...current(), q: field.value.trim() });
  if (field.value.endsWith(' ')) lookUp();
  else pause = setTimeout(lookUp, PAUSE_MS);
}
