import { checks as words } from '../../../messages/en.ts';
import type { TreatmentEntry } from '../../check/treatment-list.ts';
import { calledSo, suggest, type Suggestion } from '../../check/treatment-match.ts';
import { element } from '../element.ts';

/** A field with a list to choose from; what is chosen stays until something else is typed. */
export interface Combobox {
  /** Shows a treatment as chosen; `undefined`: none. */
  set(entry: TreatmentEntry | undefined, typed?: string): void;
  /** The treatment that is chosen, or that is called what was typed, or the only one offered for it. */
  chosen(): TreatmentEntry | undefined;
  /** Opens the list for what was typed. */
  open(): void;
}

/**
 * Makes an editable combobox with a list, by the pattern of the ARIA Authoring Practices: the focus stays in the field, arrows
 * go through the list, Enter takes, Escape closes; a click takes, too. Nothing is taken that wasn't chosen.
 *
 * @param status where it is said how many are offered
 */
export function combobox(
  input: HTMLInputElement,
  list: HTMLElement,
  status: HTMLElement,
  entries: readonly TreatmentEntry[],
): Combobox {
  let taken: TreatmentEntry | undefined;
  let offered: Suggestion[] = [];
  let active = -1;

  const close = () => {
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const open = () => {
    offered = suggest(taken ? '' : input.value, entries, MOST);
    list.replaceChildren(...offered.map(optionElement));
    list.hidden = offered.length === 0;
    list.scrollTop = 0;
    active = -1;
    input.setAttribute('aria-expanded', String(offered.length > 0));
    input.removeAttribute('aria-activedescendant');
    status.textContent = words.offered(offered.length);
  };
  const take = (index: number) => {
    const one = offered[index];
    if (!one) return;
    taken = one.entry;
    input.value = one.entry.label;
    input.removeAttribute('aria-invalid');
    close();
  };
  const move = (by: number) => {
    if (list.hidden) open();
    if (offered.length === 0) return;
    const options = [...list.children];
    options[active]?.setAttribute('aria-selected', 'false');
    const from = active < 0 && by < 0 ? 0 : active;
    active = (from + by + offered.length) % offered.length;
    const now = options[active];
    now?.setAttribute('aria-selected', 'true');
    now?.scrollIntoView({ block: 'nearest' });
    if (now) input.setAttribute('aria-activedescendant', now.id);
  };

  input.addEventListener('input', () => {
    taken = undefined;
    if (input.value.trim() === '') close();
    else open();
  });
  input.addEventListener('click', () => {
    if (list.hidden) open();
  });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.isComposing) return;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' && active >= 0) take(active);
    else if (event.key === 'Escape' && !list.hidden) close();
    else return;
    event.preventDefault();
  });
  // The field keeps the focus while the list is used with a pointer.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = event.target instanceof Element ? event.target.closest('[role=option]') : null;
    if (option) take([...list.children].indexOf(option));
  });

  return {
    set: (entry, typed = '') => {
      taken = entry;
      input.value = entry?.label ?? typed;
      close();
    },
    chosen: () => {
      const typed = input.value.trim();
      if (taken || typed === '') return taken;
      const [only, other] = suggest(typed, entries, 2);
      return calledSo(typed, entries) ?? (other ? undefined : only?.entry);
    },
    open,
  };
}

const MOST = 10; // of those that fit what was typed; more are no help

function optionElement({ entry, term }: Suggestion, index: number): HTMLElement {
  const { label, category, decisions } = entry;
  return element(
    'div',
    { id: `treatment-${index}`, role: 'option', 'aria-selected': 'false' },
    element('span', {}, label),
    ' ',
    element('span', { class: 'hint' }, words.option(term, category, decisions)),
  );
}
