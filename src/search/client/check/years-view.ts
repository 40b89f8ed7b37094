import { dotPlot } from '../../../archive/dot-plot.ts';
import { shareOf } from '../../../archive/statistics.ts';
import { figures, hubs } from '../../../messages/en.ts';
import { number, percents } from '../../../messages/format.ts';
import type { CheckAnswer } from '../../check/check.ts';
import { element, svgElement as svg } from '../element.ts';
import { indexList } from './index-list.ts';
import { rowsOf } from './links.ts';
import { numberTable } from './number-table.ts';

/** Decisions by year with shares, as a picture with its table; where all together are too few, counts alone. */
export function yearsView(answer: CheckAnswer, about: string, floor: number): HTMLElement[] {
  const { years, byYear, state } = answer;
  const named = byYear.map(([year]) => year);
  const rows = years.map(({ first, last, split }) => ({
    label: hubs.years(first, last),
    split,
    rows: rowsOf(state, { year: named.filter((year) => year >= first && year <= last) }),
  }));
  if (rows.length === 0) {
    const lines = byYear.map(([year, count]) => ({
      label: year,
      count,
      rows: rowsOf(state, { year: [year] }),
    }));
    return [indexList(lines, true), element('p', { class: 'hint' }, figures.floor(floor))];
  }
  const joined = years.some(({ first, last }) => first !== last);
  const table = numberTable(
    {
      caption: hubs.byYearCaption(about),
      head: hubs.columns.year,
      note: joined ? hubs.yearsJoined(floor) : '',
    },
    rows,
    floor,
  );
  if (rows.length === 1) return table;
  return [
    element('p', {}, hubs.byYearHow),
    element('div', {}, plot(rows, hubs.chart(about), floor)),
    element('details', { class: 'no-fold' }, element('summary', {}, hubs.chartTable), ...table),
  ];
}

type Row = { label: string; split: CheckAnswer['split'] };

function plot(rows: readonly Row[], label: string, floor: number): SVGElement {
  const plotted = rows.flatMap(({ label: name, split }) => {
    const share = shareOf(split.overturned, split.total, floor);
    return share ? [{ label: name, total: split.total, share }] : [];
  });
  const { height, ticks, left, right, foot, rows: lines } = dotPlot(plotted);
  const end = { 'text-anchor': 'end' };
  const middle = { 'text-anchor': 'middle' };
  return svg(
    'svg',
    { class: 'chart', role: 'img', 'aria-label': label, width: '100%', height },
    svg('text', { x: '100%', y: 14, ...end }, hubs.columns.decisions),
    ...ticks.flatMap(({ share, x }) => [
      svg('line', { class: 'grid', x1: x, x2: x, y1: 20, y2: foot }),
      svg('text', { x, y: foot + 18, ...middle }, `${percents(share)}%`),
    ]),
    svg('line', { class: 'axis', x1: left, x2: right, y1: foot, y2: foot }),
    ...lines.flatMap(({ label: name, total, y, dot, low, high }) => [
      svg('text', { class: 'strong', x: 0, y: y + 5 }, name),
      svg('text', { x: '100%', y: y + 5, ...end }, number(total)),
      svg(
        'g',
        { class: 'tone-overturned' },
        svg('line', {
          x1: low,
          x2: high,
          y1: y,
          y2: y,
          stroke: 'currentColor',
          'stroke-width': 2,
        }),
        svg('circle', { cx: dot, cy: y, r: 5, fill: 'currentColor' }),
      ),
    ]),
  );
}
