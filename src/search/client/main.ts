import { search as words } from '../../messages/en.ts';
import { titled } from '../../messages/title.ts';
import { searchUrl } from '../../urls.ts';
import { onPage } from '../pages.ts';
import type { Lookup } from '../postings.ts';
import type { ShownLetter } from '../shown-letter.ts';
import { search, type SearchAnswer } from '../search.ts';
import { readState, type SearchState } from '../state.ts';
import type { SearchTable } from '../table.ts';
import { letterReader, loadTable } from './archive-reader.ts';
import { showChips } from './chips-view.ts';
import { byId } from './element.ts';
import { chosenIn, showFacets } from './facets-view.ts';
import { loadPagefind, lookupIn } from './index-reader.ts';
import { addressOf } from './links.ts';
import { failedNotice } from './notice-view.ts';
import { headingOf, showResults } from './results-view.ts';

/** The search page: the address is the state; every change of it is a new search. */
const field = byId('q') as HTMLInputElement;
const facets = byId('facets');
const readLetter = letterReader();
const WAITING_MS = 300; // what answers sooner needs no word of waiting

let loading: ReturnType<typeof load> | undefined;
let latest = 0; // an answer that comes after a newer search began is dropped

byId('search').hidden = false;
field.form?.addEventListener('submit', (event) => {
  event.preventDefault();
  go({ ...current(), q: field.value.trim(), page: 1 });
});
facets.addEventListener('change', () => go({ ...current(), filters: chosenIn(facets), page: 1 }));
facets.addEventListener('submit', (event) => {
  event.preventDefault();
  if (facets.matches(':popover-open')) facets.hidePopover();
  byId('found').focus();
});
document.addEventListener('click', followInPage);
addEventListener('popstate', () => void run());
await run();

function current(): SearchState {
  return readState(new URLSearchParams(location.search));
}

/** A new search, unless it is the one on screen. */
function go(state: SearchState): void {
  const address = addressOf(state);
  if (address !== location.pathname + location.search) history.pushState(null, '', address);
  void run();
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

async function load() {
  // An archive that holds no letter has no index, and Pagefind takes that for a fault.
  const empty = byId('search-page').dataset['letters'] === '0';
  const [table, pagefind] = await Promise.all([loadTable(), empty ? undefined : loadPagefind()]);
  const nothing: Lookup = async () => new Map();
  return { table, lookup: pagefind ? lookupIn(pagefind, table) : nothing };
}

async function run(): Promise<void> {
  latest += 1;
  const mine = latest;
  const state = current();
  field.value = state.q;
  const waiting = setTimeout(showWaiting, WAITING_MS);
  try {
    loading ??= load();
    const { table, lookup } = await loading;
    const answer = await search(state, table, lookup);
    const letters = await lettersOf(onPage(answer.found, state.page), table);
    if (mine === latest) show(state, answer, table, letters);
  } catch {
    loading = undefined;
    if (mine === latest) showFailure();
  } finally {
    clearTimeout(waiting);
    if (mine === latest) byId('pending').hidden = true;
  }
}

function show(
  state: SearchState,
  answer: SearchAnswer,
  table: SearchTable,
  letters: ReadonlyMap<number, ShownLetter | undefined>,
): void {
  showChips(byId('chips'), state, answer.leaves, table);
  showFacets(facets, state, answer.counts);
  showResults(state, answer, table, letters);
  document.title = titled(
    `${words.crumb}: ${state.q ? `${state.q} ` : ''}(${answer.found.length})`,
  );
  announce(headingOf(answer));
}

/** The texts of the letters on this page; one that doesn't load leaves its results without text. */
async function lettersOf(
  numbers: readonly number[],
  table: SearchTable,
): Promise<Map<number, ShownLetter | undefined>> {
  const wanted = [...new Set(numbers.map((number) => table.determinations[number]?.letter ?? -1))];
  const read = await Promise.allSettled(
    wanted.map((letter) => readLetter(table.letters[letter]?.id ?? '')),
  );
  return new Map(
    wanted.map((letter, index) => {
      const result = read[index];
      return [letter, result?.status === 'fulfilled' ? result.value : undefined];
    }),
  );
}

/** What is on screen stays while an answer is on its way. */
function showWaiting(): void {
  byId('pending').hidden = false;
  announce(words.waiting);
}

function showFailure(): void {
  announce(words.failed.title);
  byId('notices').replaceChildren(failedNotice(() => void run()));
}

function announce(what: string): void {
  byId('status').textContent = what;
}
