import { search as words } from '../../messages/en.ts';
import { titled } from '../../messages/title.ts';
import { evaluate } from '../evaluate.ts';
import type { SearchManifest } from '../manifest.ts';
import { onPage } from '../pages.ts';
import { caseOf, type Found } from '../rank.ts';
import { answerOf, planFor, type SearchAnswer } from '../search.ts';
import type { ShownLetter } from '../shown-letter.ts';
import { asksNothing, type SearchState } from '../state.ts';
import { nearestWords } from '../word-list.ts';
import { letterReader, loadManifest } from './archive-reader.ts';
import { showChips } from './chips-view.ts';
import { byId } from './element.ts';
import { countsIn, showChosen, showCounts } from './facets-view.ts';
import { missingNotices, noticesFor, synonymsNotice } from './notice-view.ts';
import { leadsToCase } from './leads-to-case.ts';
import { once } from './once.ts';
import { volumeOpener } from './open-volume.ts';
import { pacer } from './pace.ts';
import { announce, mark, reveal, showFailure, showWaiting } from './page-state.ts';
import { showProgress } from './progress-view.ts';
import { headingOf, showResults, showWhole } from './results-view.ts';
import { type Progress, searching } from './searching.ts';
import { noSynonyms, synonymReader } from './synonym-reader.ts';

const WAITING_MS = 300; // what answers sooner needs no word of waiting
const FIRST_MS = 400; // from the start of a page's first search: a better picture that comes sooner moves nothing
const BETWEEN_MS = 400; // between two pictures of a search that goes on

/** What stands on screen. */
export interface Shown {
  state: SearchState;
  answer: SearchAnswer;
  manifest: SearchManifest;
}

/** The search page's work: runs a search and shows it, part by part, as it comes. */
export function searchPage(field: HTMLInputElement, facets: HTMLElement) {
  const manifest = once(loadManifest);
  const synonyms = synonymReader();
  const volumes = volumeOpener();
  const readLetter = letterReader();
  const whole = countsIn(facets); // as the page came: of the whole archive
  let latest = 0; // an answer that comes after a newer search began is dropped
  let shown: Shown | undefined;

  async function run(state: SearchState): Promise<void> {
    latest += 1;
    const mine = latest;
    const again = () => void run(state);
    field.value = state.q;
    showChosen(facets, state);
    mark('busy');
    const waiting = setTimeout(() => showWaiting(), WAITING_MS);
    try {
      const known = await manifest();
      const [newest] = known.volumes;
      if (newest) void warm(newest.volume);
      if (await leadsToCase(state.q, known, volumes)) return;
      if (mine !== latest) return;
      if (isWhole(state) && known.volumes.length > 1) {
        showIdle(known);
        return;
      }
      const sought = soughtOf(state);
      const pictures = pacer(mine === 1 ? FIRST_MS : 0, BETWEEN_MS);
      let last: Progress | undefined;
      for await (const progress of searching(state, sought, known.volumes, volumes)) {
        if (mine !== latest) return pictures.stop();
        if (progress.searched.length === 0 && known.volumes.length > 0) continue;
        last = progress;
        const draw = async (isOld: () => boolean) => {
          const answer = answerOf(state, progress.read, progress.searched, known);
          const now = { state, answer, manifest: known };
          await show(now, progress, again, sought.plainOnly(), () => mine !== latest || isOld());
          clearTimeout(waiting);
        };
        await pictures.draw(draw, progress.facets !== 'pending');
      }
      if (!last && mine === latest) throw new Error('No part of the index could be loaded.');
    } catch {
      if (mine === latest) showFailure(again);
    } finally {
      clearTimeout(waiting);
    }
  }

  /** The query as typed, and, when it is asked for, with what else its words are called. */
  function soughtOf(state: SearchState) {
    let plainOnly = false;
    return {
      typed: planFor(state, noSynonyms),
      whole: async () => {
        const expand = state.q === '' ? noSynonyms : await synonyms();
        plainOnly = !expand;
        return planFor(state, expand ?? noSynonyms);
      },
      /** Whether synonyms did not load. */
      plainOnly: () => plainOnly,
    };
  }

  /** Of a large archive nobody reads all: what there is stands beside, and the newest are a link away. */
  function showIdle(known: SearchManifest): void {
    shown = undefined;
    reveal();
    byId('chips').hidden = true;
    byId('pending').hidden = true;
    showWhole(known);
    showCounts(facets, whole);
    byId('search-page').dataset['counted'] = '';
    document.title = titled(words.crumb);
    mark('idle');
  }

  /** Loads the newest letters' part of the index: every search begins there. */
  async function warm(volume: number): Promise<void> {
    await volumes
      .open(volume)
      .then((opened) => opened.warm())
      .catch(() => undefined); // the search itself will say so
  }

  async function show(
    now: Shown,
    progress: Progress,
    again: () => void,
    plainWords: boolean,
    isOld: () => boolean,
  ): Promise<void> {
    const { state, answer, manifest: known } = now;
    const { found, nearest } = answer;
    const complete = progress.pending.length === 0;
    const listed = found.length > 0 ? onPage(found, state.page) : complete ? nearest : [];
    const letters = await lettersOf(listed);
    const near = complete ? await suggestionsFor(answer, known) : new Map();
    if (isOld()) return;
    shown = now;
    reveal();
    showChips(byId('chips'), state, answer, known);
    showProgress(progress, found.length, known.volumes);
    const missing = complete ? missingNotices(progress, known.volumes, again) : [];
    const notices = complete ? noticesFor(state, answer, near) : [];
    byId('notices').replaceChildren(
      ...missing,
      ...(plainWords ? [synonymsNotice(again)] : []),
      ...notices,
    );
    if (complete || found.length > 0) showResults(state, answer, known, letters, complete);
    document.title = titled(`${words.crumb}: ${state.q ? `${state.q} ` : ''}(${found.length})`);
    if (progress.facets === 'pending') return;
    if (progress.facets === 'done') showCounts(facets, answer.counts);
    byId('search-page').dataset['counted'] = '';
    announce(headingOf(answer));
    mark(missing.length > 0 ? 'error' : 'done');
  }

  /** Looks up what is being typed in the newest letters, and shows nothing. */
  async function prepare(state: SearchState): Promise<void> {
    try {
      const [newest] = (await manifest()).volumes;
      if (!newest || state.q === '') return;
      await evaluate(planFor(state, noSynonyms).plan, await volumes.open(newest.volume));
    } catch {
      // The search itself will say so.
    }
  }

  /** Known words that are spelled like those that no letter holds. */
  async function suggestionsFor(
    { unknown }: SearchAnswer,
    known: SearchManifest,
  ): Promise<Map<string, string[]>> {
    if (unknown.length === 0) return new Map();
    const lists = await Promise.allSettled(
      known.volumes.map(async ({ volume }) => (await volumes.open(volume)).words()),
    );
    const there = lists.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    return new Map(unknown.map((word) => [word, nearestWords(there, word)]));
  }

  /** The texts of letters by case number; one that doesn't load leaves its results without text. */
  async function lettersOf(found: readonly Found[]): Promise<Map<string, ShownLetter>> {
    const wanted = [...new Set(found.map(caseOf))];
    const read = await Promise.allSettled(wanted.map(readLetter));
    return new Map(
      read.flatMap((result, index) =>
        result.status === 'fulfilled' ? [[wanted[index] ?? '', result.value] as const] : [],
      ),
    );
  }

  return { run, prepare: (state: SearchState) => void prepare(state), last: () => shown };
}

/** Whether a search is the whole archive as it comes. */
const isWhole = (state: SearchState): boolean =>
  asksNothing(state) && state.sort === undefined && state.page === 1;
