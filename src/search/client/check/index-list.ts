import { hubs } from '../../../messages/en.ts';
import { number } from '../../../messages/format.ts';
import type { SearchState } from '../../state.ts';
import { element } from '../element.ts';
import { addressOf } from '../links.ts';

/** A line with a count. */
export interface IndexLine {
  label: string;
  count: number;
  /** The page about it. */
  href?: string;
  /** The search that shows exactly what was counted. */
  rows?: SearchState;
}

/** Lines with leaders and counts, as in the back of a book. @param columns whether it may run in two columns */
export function indexList(lines: readonly IndexLine[], columns = false): HTMLElement {
  return element(
    'ul',
    { class: columns ? 'index columns' : 'index' },
    ...lines.map(({ label, count, href, rows }) =>
      element(
        'li',
        {},
        href === undefined ? element('span', {}, label) : element('a', { href }, label),
        rows
          ? element(
              'a',
              { class: 'n', href: addressOf(rows), 'aria-label': hubs.rows(count, label) },
              number(count),
            )
          : element('span', { class: 'n' }, number(count)),
      ),
    ),
  );
}
