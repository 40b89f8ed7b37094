import { search as words } from '../../messages/en.ts';
import type { FacetCounts } from '../facet.ts';
import { byFacet, type FacetName, facetNames } from '../facet-name.ts';
import type { SearchState } from '../state.ts';
import { byId } from './element.ts';
import { foldFacets } from './fold-view.ts';
import { showLimits } from './limits-view.ts';

/** Brings boxes and fields, which the page holds already, to a search's state. */
export function showChosen(form: HTMLElement, state: SearchState): void {
  for (const { facet, value, box } of valuesIn(form)) {
    box.checked = state.filters[facet].includes(value);
    if (box.checked) openAround(box);
  }
  showLimits(state);
  const chosen =
    facetNames.reduce((sum, facet) => sum + state.filters[facet].length, 0) +
    (state.limits.amount ? 1 : 0) +
    (state.limits.differs ? 1 : 0);
  byId('facets-open').textContent =
    chosen > 0 ? words.facets.openChosen(chosen) : words.facets.open;
}

/** Shows how many determinations each value would give. */
export function showCounts(form: HTMLElement, counts: FacetCounts): void {
  for (const { facet, value, label } of valuesIn(form)) {
    const count = String(counts[facet].get(value) ?? 0);
    label.dataset['count'] = count;
    const shown = label.querySelector('.n');
    if (shown) shown.textContent = count;
  }
  foldFacets(form);
}

/** The counts that the form shows. */
export function countsIn(form: HTMLElement): FacetCounts {
  const counts = byFacet(() => new Map<string, number>());
  for (const { facet, value, label } of valuesIn(form))
    counts[facet].set(value, Number(label.dataset['count']));
  return counts;
}

/** What is chosen in the form. */
export function chosenIn(form: HTMLElement): Record<FacetName, string[]> {
  const chosen = byFacet((): string[] => []);
  for (const { facet, value, box } of valuesIn(form)) if (box.checked) chosen[facet].push(value);
  for (const facet of facetNames) chosen[facet].sort();
  return chosen;
}

function valuesIn(form: HTMLElement) {
  return [...form.querySelectorAll<HTMLElement>('[data-facet]')].flatMap((label) => {
    const box = label.querySelector('input');
    const { facet, value = '' } = label.dataset;
    return box ? [{ label, box, facet: facet as FacetName, value }] : [];
  });
}

/** A chosen value must not lie in a closed part of the tree. */
function openAround(box: HTMLElement): void {
  for (let at = box.closest('details'); at; at = at.parentElement?.closest('details') ?? null)
    at.open = true;
}
