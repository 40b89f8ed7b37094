import type { Outcome } from '../../../schema.ts';
import { svgElement as svg } from '../element.ts';

/** Hatching for what was denied, so that it reads without colour. @param id unique in the page */
export const hatching = (id: string): SVGElement =>
  svg(
    'defs',
    {},
    svg(
      'pattern',
      {
        id,
        width: 5,
        height: 5,
        patternUnits: 'userSpaceOnUse',
        patternTransform: 'rotate(45)',
      },
      svg('rect', { width: 1.6, height: 5, fill: 'currentColor' }),
    ),
  );

/** A stretch of a bar in its outcome's look: solid for approved, half for in part, hatched for denied. Across in percents, down in pixels. */
export function stretch(
  outcome: Outcome,
  hatch: string,
  { x, width, y, height }: { x: number; width: number; y: number; height: number },
): SVGElement {
  const across = { x: `${x}%`, width: `${width}%` };
  const line = { stroke: 'currentColor', 'stroke-width': 2 };
  if (outcome === 'overturned')
    return toned('overturned', svg('rect', { ...across, y, height, fill: 'currentColor' }));
  if (outcome === 'upheld')
    return toned('upheld', svg('rect', { ...across, y, height, fill: `url(#${hatch})`, ...line }));
  const half = height / 2;
  return toned(
    'partly',
    svg('rect', { ...across, y, height: half, fill: 'none', ...line }),
    svg('rect', { ...across, y: y + half, height: half, fill: 'currentColor', ...line }),
  );
}

const toned = (tone: string, ...children: SVGElement[]): SVGElement =>
  svg('g', { class: `tone-${tone}` }, ...children);
