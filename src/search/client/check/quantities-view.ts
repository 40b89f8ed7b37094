import { OUTCOMES } from '../../../archive/group.ts';
import { checks as words, hubs, outcomes, quantities as units } from '../../../messages/en.ts';
import { number } from '../../../messages/format.ts';
import { amountPicture } from '../../check/amount-picture.ts';
import type { CheckAnswer } from '../../check/check.ts';
import type { Quantities, QuantityRow } from '../../check/quantities.ts';
import type { SearchState } from '../../state.ts';
import { element, svgElement as svg } from '../element.ts';
import { outcomeElement } from '../outcome-view.ts';
import { indexList } from './index-list.ts';
import { rowsOf } from './links.ts';
import { numberTable } from './number-table.ts';
import { hatching, stretch } from './stretch.ts';

/** The amounts asked for and granted, as a picture with its table. */
export function quantitiesView(
  { state }: CheckAnswer,
  quantities: Quantities,
  about: string,
  floor: number,
): HTMLElement[] {
  const { rows, inPart, untold } = quantities;
  const unit = units.units(quantities.unit);
  const at = (first: number, last: number, facets = {}): SearchState => {
    const search = rowsOf(state, facets);
    const amount = { from: first, to: last, unit: quantities.unit };
    return { ...search, limits: { ...search.limits, amount } };
  };
  const table = numberTable(
    { caption: hubs.amountsCaption(unit, about), head: hubs.columns.amount(unit) },
    rows.map(({ first, last, split, asked }) => ({
      label: hubs.amountSpan(first, last),
      split,
      rows: at(first, last),
      current: asked,
    })),
    floor,
  );
  const parts = inPart.map(({ asked, count, granted }) => {
    const told = granted.reduce((sum, [, times]) => sum + times, 0);
    return {
      label: words.quantities.partOf(asked, unit, granted, count - told),
      count,
      rows: at(asked, asked, { outcome: ['partially-overturned'] }),
    };
  });
  const framed = rows.some(({ asked }) => asked);
  return [
    element(
      'p',
      {},
      [words.quantities.lead, ...(framed ? [words.quantities.framed] : [])].join(' '),
    ),
    element(
      'ul',
      { class: 'marks plain', 'aria-hidden': 'true' },
      ...OUTCOMES.map((outcome) =>
        element('li', {}, outcomeElement(outcome, outcomes[outcome].gloss)),
      ),
    ),
    element('div', {}, picture(rows, unit)),
    ...(parts.length > 0 ? [element('h3', {}, words.quantities.inPart), indexList(parts)] : []),
    element('details', { class: 'no-fold' }, element('summary', {}, hubs.chartTable), ...table),
    ...(untold > 0 ? [element('p', { class: 'hint' }, words.quantities.untold(untold, unit))] : []),
  ];
}

function picture(rows: readonly QuantityRow[], unit: string): SVGElement {
  const { height, bars } = amountPicture(rows);
  const total = rows.reduce((sum, { split }) => sum + split.total, 0);
  const label = words.quantities.picture(unit, total);
  return svg(
    'svg',
    { class: 'chart', role: 'img', 'aria-label': label, width: '100%', height },
    svg('g', { class: 'tone-upheld' }, hatching('amount-hatch')),
    svg('text', { x: '100%', y: 14, 'text-anchor': 'end' }, hubs.columns.decisions),
    ...bars.flatMap(({ row, y, line, bar, stretches }) => [
      ...(row.asked
        ? [svg('rect', { class: 'frame', x: '0%', y, width: '100%', height: line })]
        : []),
      svg(
        'text',
        { class: 'strong', x: '24%', y: y + line / 2 + 5, 'text-anchor': 'end' },
        hubs.amountSpan(row.first, row.last),
      ),
      ...stretches.map(({ outcome, x, width }) =>
        stretch(outcome, 'amount-hatch', { x, width, y: y + (line - bar) / 2, height: bar }),
      ),
      svg('text', { x: '99%', y: y + line / 2 + 5, 'text-anchor': 'end' }, number(row.split.total)),
    ]),
  );
}
