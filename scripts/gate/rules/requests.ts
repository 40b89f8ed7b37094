import { Problem } from '../../../src/errors.ts';
import { targetOf } from '../address.ts';
import { named } from '../named.ts';
import type { PageElement } from '../page.ts';
import type { Site } from '../site.ts';
import { addressesOf } from './links.ts';

/** Requests to elsewhere: nothing that a page loads, sends or warms up comes from another host; nor what style sheets load. */
export async function requests(site: Site): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { path, elements } of site.pages) {
    for (const element of elements.filter(loads)) {
      for (const address of addressesOf(element)) {
        const where = `${path}:${element.line}`;
        problems.push(...refused(address, where, path, site, named(element.tag)));
      }
    }
  }
  for (const file of site.files.filter((name) => name.endsWith('.css'))) {
    for (const address of styleAddresses(await site.text(file))) {
      problems.push(...refused(address, file, file, site, 'the style sheet'));
    }
  }
  for (const file of site.files.filter((name) => name.endsWith('.svg'))) {
    problems.push(...inDrawing(file, await site.text(file), site));
  }
  return problems;
}

/** A drawing that is opened by itself is a page of its own, without a policy: it holds no code and loads nothing. */
function inDrawing(file: string, svg: string, site: Site): Problem[] {
  const code = /<(?:script|foreignObject|style)\b|\son\w+\s*=/i.test(svg);
  const addresses = svg.matchAll(/[\s:]href\s*=\s*["']([^"']*)["']/gi);
  return [
    ...(code
      ? [new Problem(file, 'code or style stands in the drawing', 'Draw with elements alone')]
      : []),
    ...[...addresses].flatMap(([, address = '']) =>
      refused(address, file, file, site, 'the drawing'),
    ),
  ];
}

/** Whether the element makes a request by itself, or sends a form; a link that is followed by a reader doesn't. */
function loads({ tag, attributes }: PageElement): boolean {
  if (tag === 'link')
    return !/^(?:canonical|alternate|license|author|help|next|prev)$/.test(attributes['rel'] ?? '');
  if (tag === 'a' || tag === 'area') return attributes['ping'] !== undefined;
  return !['blockquote', 'q', 'ins', 'del'].includes(tag);
}

function refused(
  address: string,
  where: string,
  from: string,
  site: Site,
  what: string,
): Problem[] {
  const target = targetOf(address, from, site);
  if (target.kind === 'own' || target.kind === 'outside') return [];
  return [
    new Problem(
      where,
      `${what} loads from elsewhere`,
      'Bring the file into the site, or leave it out',
    ),
  ];
}

/** What a style sheet loads: `url(…)` and `@import "…"`. */
function styleAddresses(css: string): string[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const found = plain.matchAll(
    /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"']*))\s*\)|@import\s*(?:"([^"]*)"|'([^']*)')/gi,
  );
  return [...found].map((match) =>
    (match.slice(1).find((part) => part !== undefined) ?? '').trim(),
  );
}
