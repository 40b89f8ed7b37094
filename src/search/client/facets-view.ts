import { search as words } from '../../messages/en.ts';
import type { FacetCounts } from '../facet.ts';
import { byFacet, type FacetName, facetNames } from '../facet-name.ts';
import type { SearchState } from '../state.ts';
import { byId } from './element.ts';

/** Brings the facets' boxes and counts, which the page holds already, to a search's state. */
export function showFacets(form: HTMLElement, state: SearchState, counts: FacetCounts): void {
  for (const box of boxesOf(form)) {
    const facet = box.name as FacetName;
    box.checked = state.filters[facet].includes(box.value);
    const count = box.closest('label')?.querySelector('.n');
    if (count) count.textContent = String(counts[facet].get(box.value) ?? 0);
    if (box.checked) openAround(box);
  }
  for (const item of form.querySelectorAll<HTMLElement>('li')) item.hidden = isIdle(item, counts);
  for (const fieldset of form.querySelectorAll('fieldset')) {
    fieldset.hidden = fieldset.querySelector('li:not([hidden])') === null;
  }
  const chosen = facetNames.reduce((sum, facet) => sum + state.filters[facet].length, 0);
  byId('facets-open').textContent =
    chosen > 0 ? words.facets.openChosen(chosen) : words.facets.open;
}

/** What is chosen in the form. */
export function chosenIn(form: HTMLElement): Record<FacetName, string[]> {
  const chosen = byFacet((): string[] => []);
  for (const { name, value, checked } of boxesOf(form)) {
    if (checked) chosen[name as FacetName].push(value);
  }
  for (const facet of facetNames) chosen[facet].sort();
  return chosen;
}

const boxesOf = (form: HTMLElement) =>
  form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]');

/**
 * Whether a value would give nothing, so that it only takes room. Outcomes always stand, side by side; what is chosen, or
 * has the focus, must not go from under the reader's hands.
 */
function isIdle(item: HTMLElement, counts: FacetCounts): boolean {
  const box = item.querySelector('input');
  if (!box || box.name === 'outcome' || item.contains(document.activeElement)) return false;
  const chosen = item.querySelector('input:checked') !== null;
  return !chosen && !counts[box.name as FacetName].get(box.value);
}

/** A chosen value must not lie in a closed part of the tree. */
function openAround(box: HTMLElement): void {
  const details = box.closest('details');
  if (details) details.open = true;
}
