import { byId } from './element.ts';

/**
 * Arrows go from the search field through the results and back, Escape from anywhere below goes to the field. Nothing is
 * taken from fields, lists of choices and the sheet, where these keys mean something else.
 */
export function watchKeys(field: HTMLInputElement, sheet: HTMLElement): void {
  byId('search-page').addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const target = event.target instanceof HTMLElement ? event.target : undefined;
    if (!target || sheet.contains(target)) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') step(event, target, field);
    if (event.key === 'Escape' && target !== field) {
      event.preventDefault();
      field.focus();
      field.select();
    }
  });
}

function step(event: KeyboardEvent, target: HTMLElement, field: HTMLInputElement): void {
  const links = [...byId('hits').querySelectorAll<HTMLElement>('h3 a')];
  const item = target.closest('#hits > li');
  const at = links.findIndex((link) => item?.contains(link));
  const onHeading = target.id === 'found';
  if (at < 0 && target !== field && !onHeading) return;
  const next = event.key === 'ArrowDown' ? at + 1 : at - 1;
  if (next >= links.length || (at < 0 && next < 0)) return;
  event.preventDefault();
  (links[next] ?? field).focus();
}
