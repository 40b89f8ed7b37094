import { checks as words } from '../../../messages/en.ts';
import { titled } from '../../../messages/title.ts';
import { checkUrl } from '../../../urls.ts';
import { check, type CheckAnswer } from '../../check/check.ts';
import { type CheckState, readCheck } from '../../check/state.ts';
import type { TreatmentEntry } from '../../check/treatment-list.ts';
import type { SearchManifest } from '../../manifest.ts';
import { caseOf } from '../../rank.ts';
import { answerOf, planFor, type SearchAnswer } from '../../search.ts';
import type { ShownLetter } from '../../shown-letter.ts';
import { emptyState } from '../../state.ts';
import { letterReader, loadManifest } from '../archive-reader.ts';
import { byId, element } from '../element.ts';
import { noSynonyms, synonymReader } from '../synonym-reader.ts';
import { aboutOf, answerSections, headingOf } from './answer-view.ts';
import { loadTreatments, poolReader, type Read } from './check-reader.ts';
import { checkAddress } from './links.ts';
import { failure, missingNotice, nothingNotice, stepsNotice, wordNotices } from './notices.ts';

import { type RequestForm, requestForm } from './request-form.ts';

/** The page that checks a request: the address is the state; every change of it is a new answer. */
const answerPlace = byId('answer');
const sections = byId('sections');
const idle = [...sections.children];
const readLetter = letterReader();
const readPool = poolReader();
const synonyms = synonymReader();
const WAITING_MS = 300; // what answers sooner needs no word of waiting

interface Archive {
  manifest: SearchManifest;
  entries: TreatmentEntry[];
  form: RequestForm;
}
let archive: Promise<Archive> | undefined;
let form: RequestForm | undefined;
let latest = 0; // an answer that comes after a newer request began is dropped

byId('check').hidden = false;
byId('request').addEventListener('submit', whenReady);
document.addEventListener('click', followInPage);
addEventListener('popstate', () => void run());
await run();

function current(): CheckState {
  return readCheck(new URLSearchParams(location.search));
}

/** What is sent before the list of treatments has come waits for it. */
function whenReady(event: Event): void {
  if (form) return;
  event.preventDefault();
  void archive?.then(() => (byId('request') as HTMLFormElement).requestSubmit());
}

/** A new request, unless it is the one on screen; its answer has the focus then. */
function go(state: CheckState): void {
  const address = checkAddress(state);
  if (address !== location.pathname + location.search) history.pushState(null, '', address);
  void run().then(() => document.getElementById('found')?.focus());
}

/** Links to other requests need no new page. */
function followInPage(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (link.origin !== location.origin || link.pathname !== checkUrl() || link.hash) return;
  if (!byId('check-page').contains(link)) return;
  event.preventDefault();
  go(readCheck(new URLSearchParams(link.search)));
}

async function run(): Promise<void> {
  latest += 1;
  const mine = latest;
  const state = current();
  mark('busy');
  const waiting = setTimeout(() => showWaiting(0, 1), state.treatment === '' ? 1e6 : WAITING_MS);
  try {
    archive ??= openArchive();
    const known = await archive;
    if (mine !== latest) return;
    known.form.show(state);
    if (state.treatment === '') showIdle();
    else await answer(state, known, mine);
  } catch {
    archive = undefined;
    if (mine === latest) showFailure();
  } finally {
    clearTimeout(waiting);
    if (mine === latest) byId('pending').hidden = true;
  }
}

async function openArchive(): Promise<Archive> {
  const [manifest, entries] = await Promise.all([loadManifest(), loadTreatments()]);
  form ??= requestForm(entries, current, go);
  return { manifest, entries, form };
}

async function answer(state: CheckState, known: Archive, mine: number): Promise<void> {
  const { manifest } = known;
  const asked = { ...emptyState, q: state.q, plain: state.plain };
  const read = state.q === '' ? undefined : planFor(asked, (await synonyms()) ?? noSynonyms);
  const { pools, missing } = await poolsOf(manifest, read?.plan, mine);
  if (pools.length === 0 && missing.length > 0) throw new Error('No volume could be loaded.');
  const searched = read && answerOf(asked, read, withHits(pools), manifest);
  const found = check(state, pools, manifest.rateFloor);
  const letters = await lettersOf(found);
  if (mine === latest) show(state, found, { ...known, letters, missing, searched });
}

function withHits(pools: readonly Read[]) {
  return pools.flatMap(({ table, hits }) => (hits ? [{ table, hits }] : []));
}

/** Reads all volumes, asked for from the newest on; those that can't be loaded are told. */
async function poolsOf(
  { volumes }: SearchManifest,
  plan: Parameters<typeof readPool>[1],
  mine: number,
): Promise<{ pools: Read[]; missing: SearchManifest['volumes'] }> {
  let done = 0;
  const started = performance.now();
  const results = await Promise.allSettled(
    volumes.map(async ({ volume }) => {
      const pool = await readPool(volume, plan);
      done += 1;
      const late = performance.now() - started > WAITING_MS;
      if (mine === latest && late && done < volumes.length) showWaiting(done, volumes.length);
      return pool;
    }),
  );
  return {
    pools: results.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])),
    missing: volumes.filter((_, index) => results[index]?.status === 'rejected'),
  };
}

/** The letters of the closest decisions by case number; one that doesn't load leaves its decision without its sentence. */
async function lettersOf({ closest }: CheckAnswer): Promise<Map<string, ShownLetter>> {
  const wanted = [...new Set([...closest.approved, ...closest.upheld].map(caseOf))];
  const read = await Promise.allSettled(wanted.map(readLetter));
  return new Map(
    read.flatMap((result, index) =>
      result.status === 'fulfilled' ? [[wanted[index] ?? '', result.value] as const] : [],
    ),
  );
}

interface Context extends Archive {
  letters: Map<string, ShownLetter>;
  missing: SearchManifest['volumes'];
  searched: SearchAnswer | undefined;
}

function show(state: CheckState, found: CheckAnswer, context: Context): void {
  const { manifest, entries, missing, searched } = context;
  byId('notices').replaceChildren(
    ...missingNotice(missing, () => void run()),
    ...wordNotices(state, searched),
    ...stepsNotice(state, found, manifest),
  );
  const known = entries.some(({ path }) => path === state.treatment);
  sections.replaceChildren(
    ...(found.split.total === 0
      ? [nothingNotice(state.treatment, known)]
      : answerSections(found, context)),
  );
  answerPlace.dataset['steps'] = found.taken.map(({ step }) => step).join(' ');
  answerPlace.dataset['total'] = String(found.split.total);
  mark('done');
  document.title = titled(`${words.title}: ${aboutOf(state, context)}`);
  announce(headingOf(found, context));
}

function showIdle(): void {
  byId('notices').replaceChildren();
  sections.replaceChildren(...idle);
  answerPlace.dataset['steps'] = '';
  delete answerPlace.dataset['total'];
  document.title = titled(words.title);
  announce('');
  mark('idle');
}

/** What is on screen stays while an answer is on its way. */
function showWaiting(done: number, all: number): void {
  const said = words.waiting(done, all);
  byId('pending').replaceChildren(
    element('p', {}, said),
    element('progress', { value: done, max: all, 'aria-label': said }),
  );
  byId('pending').hidden = false;
  announce(said);
}

/** For other tools: how far the answer is. */
function mark(state: 'idle' | 'busy' | 'done' | 'error'): void {
  answerPlace.dataset['checkState'] = state;
}

function showFailure(): void {
  mark('error');
  announce(words.failed.title);
  byId('notices').replaceChildren(failure(() => void run()));
}

function announce(what: string): void {
  byId('status').textContent = what;
}
