import { shareOf, type Split } from '../../../archive/statistics.ts';
import { figures, hubs, site } from '../../../messages/en.ts';
import { number } from '../../../messages/format.ts';
import type { SearchState } from '../../state.ts';
import { element } from '../element.ts';
import { addressOf } from '../links.ts';

/** A row of decisions, and the search that shows exactly them. */
export interface NumberRow {
  label: string;
  /** The page about it. */
  href?: string;
  split: Split;
  rows: SearchState;
  /** Whether it is what was asked for. */
  current?: boolean;
}

/**
 * Rows of decisions by outcome, with their share approved in full; under the floor counts stand, and words in place of the
 * share. On a phone each row is a block.
 */
export function numberTable(
  { caption, head, note }: { caption: string; head: string; note?: string },
  rows: readonly NumberRow[],
  floor: number,
): HTMLElement[] {
  const { columns } = hubs;
  const shares = rows.some(({ split }) => split.total >= floor);
  const heads = [
    columns.decisions,
    columns.inFull,
    columns.inPart,
    columns.upheld,
    ...(shares ? [columns.share] : []),
  ];
  const table = element(
    'table',
    { class: 'stack figures' },
    element('caption', { class: 'visually-hidden' }, caption),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        element('th', { scope: 'col' }, head),
        ...heads.map((heading) => element('th', { scope: 'col', class: 'num' }, heading)),
      ),
    ),
    element('tbody', {}, ...rows.map((row) => lineOf(row, floor, shares))),
  );
  const hint = [shares && figures.floor(floor), note, shares && site.notSample];
  const said = hint.filter((one) => one !== false && one !== undefined && one !== '').join(' ');
  return [table, ...(said === '' ? [] : [element('p', { class: 'hint' }, said)])];
}

function lineOf(row: NumberRow, floor: number, shares: boolean): HTMLElement {
  const { label, href, split, rows, current } = row;
  const { columns } = hubs;
  const share = shareOf(split.overturned, split.total, floor);
  const total = element(
    'a',
    { href: addressOf(rows), 'aria-label': hubs.rows(split.total, label) },
    number(split.total),
  );
  const cell = (name: string, ...content: (Node | string)[]) =>
    element('td', { class: 'num', 'data-label': name }, ...content);
  const shown = share ? figures.share(share.share, share.low, share.high) : figures.tooFewShort;
  return element(
    'tr',
    { class: current ? 'current' : undefined },
    element('th', { scope: 'row' }, href === undefined ? label : element('a', { href }, label)),
    cell(columns.decisions, total),
    cell(columns.inFullShort, number(split.overturned)),
    cell(columns.inPart, number(split['partially-overturned'])),
    cell(columns.upheld, number(split.upheld)),
    ...(shares
      ? [element('td', { class: 'num share', 'data-label': columns.shareShort }, shown)]
      : []),
  );
}
