import { checks as words } from '../../../messages/en.ts';
import { titled } from '../../../messages/title.ts';
import { checkUrl } from '../../../urls.ts';
import { type CheckState, readCheck } from '../../check/state.ts';
import type { TreatmentEntry } from '../../check/treatment-list.ts';
import type { SearchManifest } from '../../manifest.ts';
import { loadManifest, loadTreatments } from '../archive-reader.ts';
import { byId, element } from '../element.ts';
import { aboutOf, answerSections, headingOf } from './answer-view.ts';
import { checkAddress } from './links.ts';
import { failure, missingNotice, nothingNotice, stepsNotice, wordNotices } from './notices.ts';

import { read, type Reading } from './reading.ts';
import { type RequestForm, requestForm } from './request-form.ts';

/** The page that checks a request: the address is the state; every change of it is a new answer. */
const answerPlace = byId('answer');
const sections = byId('sections');
const idle = [...sections.children];
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
  const all = known.manifest.volumes.length;
  const started = performance.now();
  const reading = await read(state, known.manifest, (done) => {
    const late = performance.now() - started > WAITING_MS;
    if (mine === latest && late && done < all) showWaiting(done, all);
  });
  if (mine === latest) show(state, known, reading);
}

function show(state: CheckState, known: Archive, reading: Reading): void {
  const { answer: found, missing, words: wordsRead } = reading;
  byId('notices').replaceChildren(
    ...missingNotice(missing, () => void run()),
    ...wordNotices(state, wordsRead),
    ...stepsNotice(state, found, known.manifest),
  );
  const isKnown = known.entries.some(({ path }) => path === state.treatment);
  sections.replaceChildren(
    ...(found.split.total === 0
      ? [nothingNotice(state.treatment, isKnown)]
      : answerSections(found, { ...known, letters: reading.letters })),
  );
  answerPlace.dataset['steps'] = found.taken.map(({ step }) => step).join(' ');
  answerPlace.dataset['total'] = String(found.split.total);
  mark('done');
  document.title = titled(`${words.title}: ${aboutOf(state, known)}`);
  announce(headingOf(found, known));
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
