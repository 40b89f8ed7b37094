import { OUTCOMES } from '../../../archive/group.ts';
import { shareOf } from '../../../archive/statistics.ts';
import { figures, outcomes } from '../../../messages/en.ts';
import { pageUrl } from '../../../urls.ts';
import type { CheckAnswer } from '../../check/check.ts';
import { barElement } from '../bar-view.ts';
import { element } from '../element.ts';
import { addressOf } from '../links.ts';
import { outcomeElement } from '../outcome-view.ts';
import { rowsOf } from './links.ts';

/** How the decisions ended: count, share with its range, bar, counts by outcome, and what the figures don't say. */
export function splitView({ split, state }: CheckAnswer, floor: number): HTMLElement[] {
  const share = shareOf(split.overturned, split.total, floor);
  return [
    share
      ? element(
          'p',
          { class: 'figure' },
          figures.before,
          element('strong', {}, figures.of(split.overturned, split.total)),
          `${figures.after(figures.decisions(split.total))}: `,
          element('strong', {}, figures.share(share.share, share.low, share.high)),
          '.',
        )
      : element('p', { class: 'figure' }, figures.tooFew(split.total, floor)),
    ...(share ? [element('div', {}, barElement('split', split))] : []),
    element(
      'ul',
      { class: 'marks plain' },
      ...OUTCOMES.map((outcome) => {
        const count = split[outcome];
        const mark = outcomeElement(outcome, outcomes.counted(outcomes[outcome].gloss, count));
        const href = addressOf(rowsOf(state, { outcome: [outcome] }));
        return element(
          'li',
          { 'data-outcome': outcome, 'data-count': count },
          count > 0 ? element('a', { href }, mark) : mark,
        );
      }),
    ),
    element(
      'p',
      { class: 'hint' },
      ...(share ? [`${figures.range} `] : []),
      `${figures.notSample} `,
      element('a', { href: `${pageUrl('method')}#rates` }, figures.howToRead),
    ),
  ];
}
