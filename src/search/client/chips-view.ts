import { outcomes, search as words } from '../../messages/en.ts';
import { facetNames } from '../facet.ts';
import { type Leaf, typedOf } from '../query.ts';
import { asksNothing, emptyState, type SearchState, withoutValue } from '../state.ts';
import type { FacetName } from '../facet.ts';
import type { SearchTable } from '../table.ts';
import { element } from './element.ts';
import { linkTo } from './links.ts';

/** Shows how a search was read, one chip a part, each a link to the same search without it. */
export function showChips(
  place: HTMLElement,
  state: SearchState,
  leaves: readonly Leaf[],
  table: SearchTable,
): void {
  const chips = leaves.map((leaf) => {
    const others = leaves.filter((other) => other !== leaf);
    return chip(shownLeaf(leaf), { ...state, q: typedOf(others), page: 1 });
  });
  for (const facet of facetNames) {
    for (const value of state.filters[facet]) {
      const label = words.chosen(facet, labelOf(facet, value, table));
      chips.push(chip(label, withoutValue(state, facet, value)));
    }
  }
  if (!asksNothing(state)) chips.push(element('li', {}, linkTo(emptyState, words.startAgain)));
  place.hidden = chips.length === 0;
  place.replaceChildren(...chips);
}

/** A leaf as pages name it: a phrase in quotes. */
export function shownLeaf({ shown, exact }: Leaf): string {
  return exact ? words.phrase(shown) : shown;
}

/** What pages call a value; one that the archive doesn't have is shown as the address has it. */
export function labelOf(facet: FacetName, value: string, table: SearchTable): string {
  if (facet === 'outcome')
    return outcomes[value as keyof typeof outcomes & 'upheld']?.word ?? value;
  return table.values[facet].find(({ id }) => id === value)?.label ?? value;
}

function chip(label: string, without: SearchState): HTMLElement {
  const link = linkTo(
    without,
    label,
    element('b', { 'aria-hidden': 'true' }, '×'),
    element('span', { class: 'visually-hidden' }, words.remove),
  );
  link.className = 'chip';
  return element('li', {}, link);
}
