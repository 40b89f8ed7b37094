import { search as words } from '../../messages/en.ts';
import { element } from './element.ts';
import type { MatchParts } from './letter-marks.ts';

/**
 * The bar that leads from match to match, by its buttons and by Alt with the arrows, and takes the marks away. It stands at
 * the foot of the window, so that it is at hand wherever the reader is in the letter.
 *
 * @param first number of the match to begin with, from 0; @param hide takes the marks away
 */
export function marksBar(
  typed: string,
  matches: readonly MatchParts[],
  first: number,
  hide: () => void,
): void {
  const { marks } = words;
  let current = first;
  const at = element('strong', {});
  const previous = button(marks.previous, 'Alt+ArrowUp');
  const next = button(marks.next, 'Alt+ArrowDown');
  const hiding = button(marks.hide);
  const said = element('span', { role: 'status' }, at, marks.for(typed));
  const steps = element('span', { class: 'steps' }, previous, ' ', next);
  const bar = element('nav', { class: 'marks-bar no-print', 'aria-label': marks.label });
  bar.append(said, steps, hiding);

  const show = (step: number) => {
    for (const part of matches[current] ?? []) part.classList.remove('current');
    current = (current + step + matches.length) % matches.length;
    const parts = matches[current] ?? [];
    for (const part of parts) part.classList.add('current');
    at.textContent = marks.at(current + 1, matches.length);
    parts[0]?.scrollIntoView({ block: 'center' });
  };
  const onKey = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    show(step);
  };
  previous.addEventListener('click', () => show(-1));
  next.addEventListener('click', () => show(1));
  document.addEventListener('keydown', onKey);
  hiding.addEventListener('click', () => {
    document.removeEventListener('keydown', onKey);
    bar.remove();
    hide();
    const main = document.getElementById('main');
    if (main) main.tabIndex = -1;
    main?.focus();
  });
  document.getElementById('main')?.append(bar);
  show(0);
}

function button(label: string, keys?: string): HTMLButtonElement {
  return element(
    'button',
    { type: 'button', class: 'button-plain', 'aria-keyshortcuts': keys },
    label,
  );
}
