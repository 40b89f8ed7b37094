import { Problem } from '../../../src/errors.ts';
import { targetOf } from '../address.ts';
import type { Page } from '../page.ts';
import type { Site } from '../site.ts';

/**
 * What search engines are told: the sitemap lists no page that they must not list, robots.txt keeps them from none (they have to
 * read a page to see that), and the page of components, which is for tests, is not there.
 */
export async function indexing(site: Site): Promise<Problem[]> {
  const hidden = new Set(site.pages.filter(isHidden).map(({ path }) => path));
  const problems: Problem[] = [];
  for (const file of site.files.filter((name) => /^sitemap[^/]*\.xml$/.test(name))) {
    for (const [, address = ''] of (await site.text(file)).matchAll(/<loc>([^<]*)<\/loc>/g)) {
      const target = targetOf(address, file, site);
      if (target.kind === 'own' && hidden.has(target.path))
        problems.push(new Problem(file, `it lists ${target.path}, which says noindex`, LEAVE_OUT));
    }
  }
  if (site.files.includes('robots.txt') && DISALLOW.test(await site.text('robots.txt')))
    problems.push(
      new Problem('robots.txt', 'it keeps robots from a page', 'Let pages say noindex'),
    );
  if (site.files.includes(SPECIMENS))
    problems.push(new Problem(SPECIMENS, 'the page of components is for tests', LEAVE_OUT));
  return problems;
}

const LEAVE_OUT = 'Leave it out';
const DISALLOW = /^\s*disallow\s*:\s*\S/im;
const SPECIMENS = 'components/index.html';

function isHidden({ elements }: Page): boolean {
  return elements.some(
    ({ tag, attributes: { name, content = '' } }) =>
      tag === 'meta' && name?.toLowerCase() === 'robots' && /\bnoindex\b/i.test(content),
  );
}
