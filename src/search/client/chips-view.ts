import { outcomes, quantities, search as words } from '../../messages/en.ts';
import { type FacetName, facetNames } from '../facet-name.ts';
import type { SearchManifest } from '../manifest.ts';
import type { Added } from '../plan.ts';
import { typedOf } from '../query/print.ts';
import { joined } from '../query/tree.ts';
import type { SearchAnswer } from '../search.ts';
import { asksNothing, emptyState, type SearchState, withoutLimit, withoutValue } from '../state.ts';
import { element } from './element.ts';
import { linkTo } from './links.ts';

/** Shows how a search was read, one chip a part, each a link to the same search without it. */
export function showChips(
  place: HTMLElement,
  state: SearchState,
  { plan, added }: Pick<SearchAnswer, 'plan' | 'added'>,
  manifest: Pick<SearchManifest, 'values'>,
): void {
  const chips = [
    ...plan.parts.map((part) => {
      const others = plan.parts.filter((other) => other !== part).map(({ node }) => node);
      return chip(part.typed, { ...state, q: typedOf(joined('all', others)), page: 1 });
    }),
    ...added.map((one) => synonymChip(one, state)),
    ...facetNames.flatMap((facet) =>
      state.filters[facet].map((value) =>
        chip(
          words.chosen(facet, labelOf(facet, value, manifest)),
          withoutValue(state, facet, value),
        ),
      ),
    ),
    ...limitChips(state),
  ];
  if (!asksNothing(state)) chips.push(element('li', {}, linkTo(emptyState, words.startAgain)));
  place.hidden = chips.length === 0;
  place.replaceChildren(...chips);
}

/** What pages call a value; one that the archive doesn't have is shown as the address has it. */
export function labelOf(
  facet: FacetName,
  value: string,
  { values }: Pick<SearchManifest, 'values'>,
): string {
  if (facet === 'outcome')
    return outcomes[value as keyof typeof outcomes & 'upheld']?.word ?? value;
  return values[facet].find(([id]) => id === value)?.[1] ?? value;
}

const MOST = 4; // synonyms that a chip names

function synonymChip({ typed, synonyms }: Added, state: SearchState): HTMLElement {
  const named = synonyms.slice(0, MOST).map(({ written }) => written);
  const more = synonyms.length - named.length;
  const label = words.added(typed, more > 0 ? [...named, words.addedMore(more)] : named);
  const made = chip(
    label,
    { ...state, plain: [...state.plain, typed], page: 1 },
    words.removeAdded,
  );
  made.querySelector('a')?.classList.add('added');
  return made;
}

function limitChips(state: SearchState): HTMLElement[] {
  const { amount, differs } = state.limits;
  const unit = amount?.unit ? quantities.units(amount.unit) : '';
  return [
    ...(amount
      ? [chip(words.limits.amount(amount.from, amount.to, unit), withoutLimit(state, 'amount'))]
      : []),
    ...(differs ? [chip(words.limits.differs, withoutLimit(state, 'differs'))] : []),
  ];
}

function chip(label: string, without: SearchState, effect: string = words.remove): HTMLElement {
  const link = linkTo(
    without,
    label,
    element('b', { 'aria-hidden': 'true' }, '×'),
    element('span', { class: 'visually-hidden' }, effect),
  );
  link.className = 'chip';
  return element('li', {}, link);
}
