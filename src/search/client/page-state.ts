import { search as words } from '../../messages/en.ts';
import { byId } from './element.ts';
import { failedNotice } from './notice-view.ts';

/** What is on screen stays while an answer is on its way. */
export function showWaiting(): void {
  const place = byId('pending');
  place.textContent = words.waiting;
  place.hidden = false;
  announce(words.waiting);
}

/** What is prepared behind the first answer comes to sight with it. */
export function reveal(): void {
  byId('search-page').dataset['shown'] = '';
}

/** For other tools: how far the search is. */
export function mark(state: 'idle' | 'busy' | 'done' | 'error'): void {
  byId('results').dataset['searchState'] = state;
}

/** Says that nothing could be loaded; what is on screen stays. */
export function showFailure(again: () => void): void {
  reveal();
  byId('pending').hidden = true;
  byId('notices').replaceChildren(failedNotice(again));
  announce(navigator.onLine ? words.failed.title : words.failed.offline);
  mark('error');
}

/** Tells it to those who can't see it. */
export function announce(what: string): void {
  byId('status').textContent = what;
}
