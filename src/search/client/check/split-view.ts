import { OUTCOMES } from '../../../archive/group.ts';
import { shareOf, type Split } from '../../../archive/statistics.ts';
import { figures, outcomes } from '../../../messages/en.ts';
import { pageUrl } from '../../../urls.ts';
import type { CheckAnswer } from '../../check/check.ts';
import { element } from '../element.ts';
import { addressOf } from '../links.ts';
import { rowsOf } from './links.ts';
import { outcomeMark } from './outcome-mark.ts';
import { drawn, hatching, stretch } from './svg.ts';

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
    ...(share ? [wrap(bar(split))] : []),
    element(
      'ul',
      { class: 'marks plain' },
      ...OUTCOMES.map((outcome) => {
        const count = split[outcome];
        const mark = outcomeMark(outcome, outcomes.counted(outcomes[outcome].gloss, count));
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

const wrap = (drawing: SVGElement): HTMLElement => element('div', {}, drawing);

function bar(split: Split): SVGElement {
  let x = 0;
  const stretches = OUTCOMES.flatMap((outcome) => {
    const width = (split[outcome] / split.total) * 100;
    const from = x;
    x += width;
    return width > 0
      ? stretch(outcome, 'split-hatch', { x: from, width, y: 0, height: HEIGHT })
      : [];
  });
  const label = figures.bar(
    split.total,
    split.overturned,
    split['partially-overturned'],
    split.upheld,
  );
  return drawn(
    'svg',
    { class: 'bar', role: 'img', 'aria-label': label },
    drawn('g', { class: 'tone-upheld' }, hatching('split-hatch')),
    ...stretches,
  );
}

const HEIGHT = 40; // pixels: as high as `.bar`
