import { search as words } from '../../messages/en.ts';
import { titled } from '../../messages/title.ts';
import { caseUrl, determinationUrl, searchUrl } from '../../urls.ts';
import { casesNamed } from '../case-number.ts';
import { evaluate } from '../evaluate.ts';
import type { SearchManifest } from '../manifest.ts';
import { onPage } from '../pages.ts';
import { caseOf, type Found, type Searched } from '../rank.ts';
import { answerOf, planFor, type SearchAnswer } from '../search.ts';
import type { ShownLetter } from '../shown-letter.ts';
import { readState, type SearchState } from '../state.ts';
import { nearestWords } from '../word-list.ts';
import { letterReader, loadManifest } from './archive-reader.ts';
import { showChips } from './chips-view.ts';
import { byId } from './element.ts';
import { chosenIn, showFacets } from './facets-view.ts';
import { addressOf } from './links.ts';
import { failedNotice } from './notice-view.ts';
import { volumeOpener } from './open-volume.ts';
import { headingOf, showResults } from './results-view.ts';
import { noSynonyms, synonymReader } from './synonym-reader.ts';

/** The search page: the address is the state; every change of it is a new search. */
const field = byId('q') as HTMLInputElement;
const facets = byId('facets');
const readLetter = letterReader();
const WAITING_MS = 300; // what answers sooner needs no word of waiting

const openVolume = volumeOpener();
const synonyms = synonymReader();

let manifest: Promise<SearchManifest> | undefined;
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

async function run(): Promise<void> {
  latest += 1;
  const mine = latest;
  const state = current();
  field.value = state.q;
  mark('busy');
  const waiting = setTimeout(showWaiting, WAITING_MS);
  try {
    manifest ??= loadManifest();
    const known = await manifest;
    if (await leadsToCase(state.q, known)) return;
    const read = planFor(state, state.q === '' ? noSynonyms : await synonyms());
    const searched: Searched[] = [];
    // Newest first: what is found there is shown while the older volumes answer.
    for (const { volume } of known.volumes) {
      const opened = await openVolume(volume);
      searched.push({ table: opened.table, hits: await evaluate(read.plan, opened) });
      if (mine !== latest) return;
      await show(state, answerOf(state, read, searched, known), known, mine);
    }
    if (known.volumes.length === 0)
      await show(state, answerOf(state, read, searched, known), known, mine);
    if (mine === latest) mark('done');
  } catch {
    manifest = undefined;
    if (mine === latest) showFailure();
  } finally {
    clearTimeout(waiting);
    if (mine === latest) byId('pending').hidden = true;
  }
}

async function show(
  state: SearchState,
  answer: SearchAnswer,
  known: SearchManifest,
  mine: number,
): Promise<void> {
  const shown = onPage(answer.found.length > 0 ? answer.found : answer.nearest, state.page);
  const letters = await lettersOf(shown);
  const nearWords = await suggestionsFor(answer, known);
  if (mine !== latest) return;
  showChips(byId('chips'), state, answer, known);
  showFacets(facets, state, answer.counts);
  showResults(state, answer, known, letters, nearWords);
  document.title = titled(
    `${words.crumb}: ${state.q ? `${state.q} ` : ''}(${answer.found.length})`,
  );
  announce(headingOf(answer));
}

/** A case number goes straight to its case; the search that was typed is then no step of the reader's way back. */
async function leadsToCase(
  typed: string,
  { volumes, withdrawn }: SearchManifest,
): Promise<boolean> {
  if (!/\d{2}/.test(typed)) return false;
  const tables = await Promise.all(volumes.map(({ volume }) => openVolume(volume)));
  const ids = tables.flatMap(({ table }) => table.ids);
  const [only, ...others] = casesNamed(typed, [...ids, ...withdrawn]);
  if (!only || others.length > 0) return false;
  const { id, determination } = only;
  location.replace(determination === undefined ? caseUrl(id) : determinationUrl(id, determination));
  return true;
}

/** Known words that are spelled like those that no letter holds. */
async function suggestionsFor(
  { unknown }: SearchAnswer,
  { volumes }: SearchManifest,
): Promise<Map<string, string[]>> {
  if (unknown.length === 0) return new Map();
  const opened = await Promise.all(volumes.map(({ volume }) => openVolume(volume)));
  const lists = await Promise.all(opened.map((volume) => volume.words()));
  return new Map(unknown.map((word) => [word, nearestWords(lists, word)]));
}

/** The texts of the letters on this page by case number; one that doesn't load leaves its results without text. */
async function lettersOf(found: readonly Found[]): Promise<Map<string, ShownLetter>> {
  const wanted = [...new Set(found.map(caseOf))];
  const read = await Promise.allSettled(wanted.map(readLetter));
  return new Map(
    read.flatMap((result, index) =>
      result.status === 'fulfilled' ? [[wanted[index] ?? '', result.value] as const] : [],
    ),
  );
}

/** What is on screen stays while an answer is on its way. */
function showWaiting(): void {
  byId('pending').hidden = false;
  announce(words.waiting);
}

/** For other tools: how far the search is. */
function mark(state: 'busy' | 'done' | 'error'): void {
  byId('results').dataset['searchState'] = state;
}

function showFailure(): void {
  mark('error');
  announce(words.failed.title);
  byId('notices').replaceChildren(failedNotice(() => void run()));
}

function announce(what: string): void {
  byId('status').textContent = what;
}
