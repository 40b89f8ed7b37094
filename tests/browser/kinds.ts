import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digests } from '../site/site.ts';

/** Kinds of page by their file; of each, one page is looked at. */
const KINDS: Record<string, RegExp> = {
  home: /^index\.html$/,
  'lost page': /^404\.html$/,
  search: /^search\/index\.html$/,
  case: /^cases\/[^/]+\/index\.html$/,
  'index of a kind of hub':
    /^(?:treatments|guidelines|outcomes|body-parts|reasons|specialties|programs|years)\/index\.html$/,
  'treatment category': /^treatments\/[^/]+\/index\.html$/,
  'treatment class': /^treatments\/[^/]+\/(?!\d+\/)[^/]+\/index\.html$/,
  guideline: /^guidelines\/[^/]+\/index\.html$/,
  outcome: /^outcomes\/[^/]+\/index\.html$/,
  'body part': /^body-parts\/[^/]+\/index\.html$/,
  reason: /^reasons\/[^/]+\/index\.html$/,
  specialty: /^specialties\/[^/]+\/index\.html$/,
  program: /^programs\/[^/]+\/index\.html$/,
  year: /^years\/[^/]+\/index\.html$/,
  'figures of a year': /^figures\/[^/]+\/index\.html$/,
  listing: /\/\d+\/\d+\/index\.html$/,
};

/** A page of a kind: its address under the site's. */
export interface PageOfKind {
  kind: string;
  path: string;
}

/** One page of every kind, the fullest; and each page that is one of its own (about, method, …). */
export function pagesByKind(site: string): PageOfKind[] {
  const files = Object.keys(digests(site)).filter((file) => file.endsWith('.html'));
  const size = (file: string) => readFileSync(join(site, file)).length;
  const ofKinds = Object.entries(KINDS).flatMap(([kind, pattern]) => {
    const members = files.filter((file) => pattern.test(file));
    const [fullest] = members.sort((a, b) => size(b) - size(a));
    return fullest === undefined ? [] : [{ kind, path: fullest.replace(/index\.html$/, '') }];
  });
  const single = files
    .filter((file) => !Object.values(KINDS).some((pattern) => pattern.test(file)))
    .map((file) => ({
      kind: file.replace(/\/index\.html$/, ''),
      path: file.replace(/index\.html$/, ''),
    }));
  return [...ofKinds, ...single];
}
