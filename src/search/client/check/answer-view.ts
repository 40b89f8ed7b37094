import { checks as words, hubs, quantities as units } from '../../../messages/en.ts';
import { hubUrl } from '../../../urls.ts';
import type { CheckAnswer } from '../../check/check.ts';
import type { CheckState } from '../../check/state.ts';
import type { TreatmentEntry } from '../../check/treatment-list.ts';
import type { SearchManifest } from '../../manifest.ts';
import type { ShownLetter } from '../../shown-letter.ts';
import { labelOf } from '../chips-view.ts';
import { element } from '../element.ts';
import { addressOf } from '../links.ts';
import { closestView } from './closest-view.ts';
import { rowsOf } from './links.ts';
import { quantitiesView } from './quantities-view.ts';
import { splitView } from './split-view.ts';
import { guidelinesView, reasonsView } from './why-view.ts';
import { yearsView } from './years-view.ts';

/** What the figures are shown with. */
export interface Shown {
  manifest: SearchManifest;
  entries: readonly TreatmentEntry[];
  /** Letters of the closest decisions by case number; absent: did not load. */
  letters: ReadonlyMap<string, ShownLetter>;
}

/** A request in words: "Physical therapy, lower back, 12 sessions". */
export function aboutOf(
  { treatment, body, amount, q }: CheckState,
  { manifest, entries }: Pick<Shown, 'manifest' | 'entries'>,
): string {
  const entry = entries.find(({ path }) => path === treatment);
  const unit = amount?.unit ? units.units(amount.unit) : '';
  return words.about(
    entry?.label ?? labelOf('treatment', treatment, manifest),
    body === '' ? undefined : labelOf('body', body, manifest),
    amount && words.amount(amount.from, amount.to, unit),
    q,
  );
}

/** What the heading and the live region say of an answer. */
export const headingOf = (answer: CheckAnswer, shown: Pick<Shown, 'manifest' | 'entries'>) =>
  words.heading(answer.split.total, aboutOf(answer.state, shown));

/** The answer, section by section. */
export function answerSections(answer: CheckAnswer, shown: Shown): HTMLElement[] {
  const { manifest, letters } = shown;
  const floor = manifest.rateFloor;
  const about = aboutOf(answer.state, shown);
  const { quantities, closest, state, split } = answer;
  const anyAmount = withoutAmount(state);
  return [
    section(
      'found',
      headingOf(answer, shown),
      ...splitView(answer, floor),
      element('p', {}, ...waysOn(state, split.total, shown)),
    ),
    ...(quantities
      ? [
          section(
            'amounts',
            words.quantities.heading(units.units(quantities.unit)),
            element('p', { class: 'eyebrow' }, aboutOf(anyAmount, shown)),
            ...quantitiesView(answer, quantities, aboutOf(anyAmount, shown), floor),
          ),
        ]
      : []),
    section(
      'closest',
      words.closest.heading,
      element('p', { class: 'eyebrow' }, words.closest.lead),
      ...closestView(closest, letters, manifest),
    ),
    section('reasons', hubs.reasons, ...reasonsView(answer, manifest)),
    section('guidelines', hubs.guidelines, ...guidelinesView(answer, manifest, about, floor)),
    section('by-year', hubs.byYear, ...yearsView(answer, about, floor)),
  ];
}

function withoutAmount({ amount: _, ...state }: CheckState): CheckState {
  return state;
}

/** To exactly these decisions in the search, and to all about the treatment. */
function waysOn(
  state: CheckState,
  total: number,
  { entries }: Pick<Shown, 'entries'>,
): (Node | string)[] {
  const entry = entries.find(({ path }) => path === state.treatment);
  const search = total === 1 ? words.searchOne : words.searchThese(total);
  return [
    element('a', { href: addressOf(rowsOf(state)) }, search),
    ...(entry && entry.decisions > 0
      ? [
          element('span', { 'aria-hidden': 'true' }, ' · '),
          element('a', { href: hubUrl('treatments', entry.path) }, words.hub(entry.label)),
        ]
      : []),
  ];
}

function section(id: string, heading: string, ...children: (Node | string)[]): HTMLElement {
  return element(
    'section',
    { 'aria-labelledby': id },
    element('h2', { id, tabindex: id === 'found' ? -1 : undefined }, heading),
    ...children,
  );
}
