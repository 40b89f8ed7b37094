import { Problem } from '../../../src/errors.ts';
import { targetOf } from '../address.ts';
import { ADDRESS_ATTRIBUTES, type Page, type PageElement } from '../page.ts';
import { addressesIn } from '../srcset.ts';
import type { Site } from '../site.ts';

/**
 * Dead links: every own address leads to a file of the site and, with an anchor, to an element of that page. A fault that
 * many pages have is told once, with its first place. Addresses may hold words of a letter, and are not repeated.
 */
export async function links(site: Site): Promise<Problem[]> {
  const known = { files: new Set(site.files), anchors: new Map(site.pages.map(anchorsOf)) };
  const faults = new Map<string, Fault>();
  for (const { path, elements } of site.pages) {
    for (const element of elements) {
      for (const address of addressesOf(element)) {
        const what = fault(address, path, site, known);
        if (!what) continue;
        const { places = [] } = faults.get(address + what) ?? {};
        faults.set(address + what, { what, places: [...places, `${path}:${element.line}`] });
      }
    }
  }
  return [...[...faults.values()].map(told), ...(await sitemaps(site, known))];
}

interface Fault {
  what: string;
  places: string[];
}

function told({ what, places: [first = '', ...others] }: Fault): Problem {
  const more = others.length > 0 ? ` (and in ${others.length} more places)` : '';
  return new Problem(first, `${what}${more}`, 'Mend the address, or what should stand there');
}

interface Known {
  files: ReadonlySet<string>;
  anchors: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Every address that an element holds. */
export function addressesOf({ attributes }: PageElement): string[] {
  return ADDRESS_ATTRIBUTES.flatMap((name) => {
    const value = attributes[name];
    return value === undefined ? [] : addressesIn(name, value);
  });
}

function anchorsOf({ path, elements }: Page): [string, Set<string>] {
  const ids = elements.flatMap(({ tag, attributes: { id, name } }) => [
    ...(id ? [id] : []),
    ...(tag === 'a' && name ? [name] : []),
  ]);
  return [path, new Set(ids)];
}

function fault(address: string, from: string, site: Site, known: Known): string | undefined {
  const target = targetOf(address, from, site);
  if (target.kind === 'unreadable') return 'a link there is no address';
  if (target.kind === 'outside') {
    return `a link there leads out of the base path ${site.base}`;
  }
  if (target.kind !== 'own') return undefined;
  if (!known.files.has(target.path)) return `a link there is dead: no file of the site answers it`;
  if (target.anchor === '' || target.anchor === 'top') return undefined;
  const anchors = known.anchors.get(target.path);
  return anchors && !anchors.has(target.anchor)
    ? `a link there is dead: ${target.path} has no such id`
    : undefined;
}

async function sitemaps(site: Site, known: Known): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const file of site.files.filter((name) => /(?:^|\/)sitemap[^/]*\.xml$/.test(name))) {
    for (const [, address = ''] of (await site.text(file)).matchAll(/<loc>([^<]*)<\/loc>/g)) {
      const what = fault(address, file, site, known);
      if (what) problems.push(new Problem(file, what, 'Leave the address out, or mend it'));
    }
  }
  return problems;
}
