import { Problem } from '../../../src/errors.ts';
import { targetOf } from '../address.ts';
import type { PageElement } from '../page.ts';
import type { Site } from '../site.ts';
import { addressesOf } from './links.ts';

/** Code in a page: no script or style stands in it, in an attribute or in an address; nor does it lead away by itself. */
export function inline(site: Site): Problem[] {
  return site.pages.flatMap(({ path, elements }) =>
    elements.flatMap((element) =>
      faults(element, path, site).map(
        (what) =>
          new Problem(
            `${path}:${element.line}`,
            what,
            'Put it into a file of its own, or leave it out',
          ),
      ),
    ),
  );
}

/** What is data and never runs. */
const DATA = /^application\/(?:ld\+)?json$/;
const SAID = /^(?:javascript|vbscript|data|file|blob|ftp|about|filesystem|sms|ws|wss)$/;
/** Schemes of links: to pages, mail, a telephone. */
const SCHEMES = ['mailto', 'tel'];
const REFUSED = ['base', 'embed', 'iframe', 'frame', 'object', 'applet'];

function faults(element: PageElement, path: string, site: Site): string[] {
  const { tag, attributes } = element;
  const found: string[] = [];
  const data = DATA.test(attributes['type'] ?? '');
  if (tag === 'script' && attributes['src'] === undefined && !data)
    found.push('a script stands in the page');
  if (tag === 'style') found.push('a style stands in the page');
  if (REFUSED.includes(tag)) found.push(`<${tag}> stands in the page`);
  if (
    attributes['http-equiv']?.toLowerCase() === 'refresh' &&
    !leadsWithin(attributes['content'] ?? '', path, site)
  ) {
    found.push('the page leads away from the site by itself');
  }
  for (const name of Object.keys(attributes)) {
    if (/^on/.test(name) || name === 'style' || name === 'srcdoc')
      found.push(`the attribute ${/^on/.test(name) ? 'on…' : name} stands in the page`);
  }
  return [...found, ...schemes(element, path, site)];
}

/** Whether a redirect stays within the site: an old address of a class leads to its new one. */
function leadsWithin(content: string, path: string, site: Site): boolean {
  const address = /^\s*\d+\s*;\s*url\s*=\s*(.*)$/i.exec(content)?.[1] ?? '';
  return targetOf(address.replace(/^["']|["']\s*$/g, ''), path, site).kind === 'own';
}

function schemes(element: PageElement, path: string, site: Site): string[] {
  return addressesOf(element).flatMap((address) => {
    const target = targetOf(address, path, site);
    if (target.kind !== 'scheme' || SCHEMES.includes(target.scheme)) return [];
    // A download that needs no server: a citation for the reader's own files.
    if (target.scheme === 'data' && element.tag === 'a' && 'download' in element.attributes)
      return [];
    return [
      `an address is of ${SAID.test(target.scheme) ? `the kind "${target.scheme}:"` : 'an unknown kind'}`,
    ];
  });
}
