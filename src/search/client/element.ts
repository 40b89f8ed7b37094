/** Attributes of an element; `undefined` and `false` leave one out. */
export type Attributes = Record<string, string | number | boolean | undefined>;

/**
 * Makes an element. Text comes in as text nodes: nothing that a letter or an address says can become markup.
 *
 * @throws TypeError on an attribute that would hold code, which the content policy forbids as well.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (/^(?:on|style$)/i.test(attribute)) throw new TypeError(`${attribute} is not an attribute`);
    if (value === undefined || value === false) continue;
    made.setAttribute(attribute, value === true ? '' : String(value));
  }
  made.append(...children);
  return made;
}

/** Makes an element of a drawing. */
export function svgElement(
  name: string,
  attributes: Record<string, string | number>,
  ...children: (SVGElement | string)[]
): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes))
    made.setAttribute(attribute, String(value));
  made.append(...children);
  return made;
}

/** The page's element with that id. @throws Error where the page has none: page and script are of two builds. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element "${id}".`);
  return found;
}
