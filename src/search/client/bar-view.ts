import { barShares } from '../../archive/outcome-bar.ts';
import type { Split } from '../../archive/statistics.ts';
import { figures } from '../../messages/en.ts';
import { svgElement as svg } from './element.ts';

/**
 * The split as a bar, as the hubs show it (OutcomeBar.astro): solid for approved, half for in part, hatched for denied.
 *
 * @param id unique in the page: names the hatching
 */
export function barElement(id: string, split: Split): SVGElement {
  const { full, part, rest } = barShares(split);
  const label = figures.bar(
    split.total,
    split.overturned,
    split['partially-overturned'],
    split.upheld,
  );
  const bar = svg('svg', { class: 'bar', role: 'img', 'aria-label': label });
  if (rest > 0) bar.append(upheld(`${id}-hatch`, full + part, rest));
  if (part > 0) bar.append(partly(full, part));
  if (full > 0)
    bar.append(
      svg('g', { class: 'tone-overturned' }, rectangle(0, full, '0', '100%', 'currentColor')),
    );
  return bar;
}

function upheld(hatch: string, from: number, width: number): SVGElement {
  const line = svg('rect', { width: '1.6', height: '5', fill: 'currentColor' });
  const pattern = svg(
    'pattern',
    {
      id: hatch,
      width: '5',
      height: '5',
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    line,
  );
  const box = rectangle(from, width, '0', '100%', `url(#${hatch})`);
  box.setAttribute('stroke', 'currentColor');
  box.setAttribute('stroke-width', '2');
  return svg('g', { class: 'tone-upheld' }, svg('defs', {}, pattern), box);
}

function partly(from: number, width: number): SVGElement {
  const lines = { class: 'tone-partly', stroke: 'currentColor', 'stroke-width': '2' };
  return svg(
    'g',
    lines,
    rectangle(from, width, '0', '50%', 'none'),
    rectangle(from, width, '50%', '50%', 'currentColor'),
  );
}

function rectangle(
  from: number,
  width: number,
  y: string,
  height: string,
  fill: string,
): SVGElement {
  return svg('rect', { x: `${from}%`, y, width: `${width}%`, height, fill });
}
