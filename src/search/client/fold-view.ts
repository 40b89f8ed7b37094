import { search as words } from '../../messages/en.ts';

/** Values of a long list that stand open. */
const SHOWN = 6;

/** Brings every list of values to its counts: what would give nothing is left out, and of a long list the rest is folded. */
export function foldFacets(form: HTMLElement): void {
  for (const list of form.querySelectorAll<HTMLElement>('[data-values]')) arrange(list);
}

/** Makes the lists' buttons and fields work. */
export function watchFolds(form: HTMLElement): void {
  form.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('.facet-all') : null;
    const list = button?.closest<HTMLElement>('[data-values]');
    if (!button || !list) return;
    button.setAttribute('aria-expanded', String(!isOpen(list)));
    arrange(list);
  });
  form.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.classList.contains('facet-find')) return;
    const list = target.closest<HTMLElement>('[data-values]');
    if (list) arrange(list);
  });
}

function arrange(list: HTMLElement): void {
  const items = [...list.querySelectorAll<HTMLElement>(':scope > ul > li')];
  const living = items.filter((item) => !isIdle(item));
  const open = isOpen(list) || living.length <= SHOWN;
  const find = list.querySelector<HTMLInputElement>('.facet-find');
  const sought = open ? (find?.value ?? '').trim().toLowerCase() : '';
  const most = new Set([...living].sort((a, b) => countOf(b) - countOf(a)).slice(0, SHOWN));
  for (const item of items) {
    const shown = open ? fits(item, sought) : most.has(item) || isHeld(item);
    item.hidden = isIdle(item) || !shown;
    for (const child of item.querySelectorAll<HTMLElement>('li'))
      child.hidden = isIdle(child) || !(fits(child, sought) || named(item).includes(sought));
    countKinds(item);
    if (sought !== '' && !item.hidden && !named(item).includes(sought)) openIn(item);
  }
  if (find) find.hidden = !open;
  const button = list.querySelector<HTMLElement>('.facet-all');
  if (button) {
    button.hidden = living.length <= SHOWN;
    button.textContent = open ? words.facets.showFewer : words.facets.showAll(living.length);
  }
  const whole = list.closest<HTMLElement>('.facet');
  if (whole) whole.hidden = living.length === 0;
}

const isOpen = (list: HTMLElement): boolean =>
  list.querySelector('.facet-all')?.getAttribute('aria-expanded') === 'true';

const labelOf = (item: HTMLElement) => item.querySelector<HTMLElement>('[data-count]');
const countOf = (item: HTMLElement): number => Number(labelOf(item)?.dataset['count'] ?? 0);
const named = (item: HTMLElement): string => (labelOf(item)?.textContent ?? '').toLowerCase();

/** What is chosen, or has the focus, must not go from under the reader's hands. */
const isHeld = (item: HTMLElement): boolean =>
  item.querySelector('input:checked') !== null || item.contains(document.activeElement);

/** Whether a value would give nothing, so that it only takes room. Outcomes always stand, side by side. */
const isIdle = (item: HTMLElement): boolean =>
  countOf(item) === 0 && labelOf(item)?.dataset['facet'] !== 'outcome' && !isHeld(item);

const fits = (item: HTMLElement, sought: string): boolean =>
  sought === '' || (item.textContent ?? '').toLowerCase().includes(sought) || isHeld(item);

function countKinds(item: HTMLElement): void {
  const kinds = item.querySelector('.kinds');
  const living = [...item.querySelectorAll<HTMLElement>('li')].filter((child) => !isIdle(child));
  if (kinds) kinds.textContent = words.facets.classes(living.length);
}

function openIn(item: HTMLElement): void {
  const details = item.querySelector('details');
  if (details) details.open = true;
}
