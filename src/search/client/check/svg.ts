import type { Attributes } from '../element.ts';

/** Makes a part of a drawing. As `element`: text is text, and no attribute may hold code or styles. */
export function drawn(
  name: string,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (/^(?:on|style$)/i.test(attribute)) throw new TypeError(`${attribute} is not an attribute`);
    if (value !== undefined && value !== false) made.setAttribute(attribute, String(value));
  }
  made.append(...children);
  return made;
}

/** Hatching for what was denied, so that it reads without colour. @param id unique in the page */
export const hatching = (id: string): SVGElement =>
  drawn(
    'defs',
    {},
    drawn(
      'pattern',
      {
        id,
        width: 5,
        height: 5,
        patternUnits: 'userSpaceOnUse',
        patternTransform: 'rotate(45)',
      },
      drawn('rect', { width: 1.6, height: 5, fill: 'currentColor' }),
    ),
  );

/** A stretch of a bar in its outcome's look: solid for approved, half for in part, hatched for denied. Across in percents, down in pixels. */
export function stretch(
  outcome: string,
  hatch: string,
  { x, width, y, height }: { x: number; width: number; y: number; height: number },
): SVGElement[] {
  const across = { x: `${x}%`, width: `${width}%` };
  const line = { stroke: 'currentColor', 'stroke-width': 2 };
  if (outcome === 'overturned')
    return [toned('overturned', drawn('rect', { ...across, y, height, fill: 'currentColor' }))];
  if (outcome === 'upheld')
    return [
      toned('upheld', drawn('rect', { ...across, y, height, fill: `url(#${hatch})`, ...line })),
    ];
  const half = height / 2;
  return [
    toned(
      'partly',
      drawn('rect', { ...across, y, height: half, fill: 'none', ...line }),
      drawn('rect', { ...across, y: y + half, height: half, fill: 'currentColor', ...line }),
    ),
  ];
}

const toned = (tone: string, ...children: Node[]): SVGElement =>
  drawn('g', { class: `tone-${tone}` }, ...children);
