import { Problem } from '../../../src/errors.ts';
import { named } from '../named.ts';
import type { Page } from '../page.ts';
import type { Site } from '../site.ts';

/** Content policies: every page has one, before anything that it could forbid, and none is weaker than this. */
export function policy({ pages }: Site): Problem[] {
  return pages.flatMap((page) =>
    faults(page).map(
      (what) => new Problem(page.path, what, 'Use the policy of src/layouts/content-policy.ts'),
    ),
  );
}

/** The pages that may compile WebAssembly: the search index needs it, and a request can be checked with words, too. */
const SEARCHING = ['search/index.html', 'check/index.html'];

/** The sources that each directive may name. What is not named falls back to `default-src`, which must be 'none'. */
const ALLOWED: Record<string, readonly string[]> = {
  'default-src': ["'none'"],
  'script-src': ["'none'", "'self'"],
  'style-src': ["'none'", "'self'"],
  'img-src': ["'none'", "'self'"],
  'connect-src': ["'none'", "'self'"],
  'font-src': ["'none'", "'self'"],
  'worker-src': ["'none'", "'self'"],
  'manifest-src': ["'none'", "'self'"],
  'media-src': ["'none'"],
  'object-src': ["'none'"],
  'frame-src': ["'none'"],
  'child-src': ["'none'", "'self'"],
  'form-action': ["'none'", "'self'"],
  'base-uri': ["'none'"],
};
/** `default-src` doesn't cover the last two. */
const NEEDED = ['default-src', 'script-src', 'style-src', 'form-action', 'base-uri'];

function faults({ path, elements }: Page): string[] {
  const at = elements.findIndex(
    ({ attributes }) => attributes['http-equiv']?.toLowerCase() === 'content-security-policy',
  );
  if (at < 0) return ['the page has no content policy'];
  const early = elements
    .slice(0, at)
    .filter(({ tag }) => ['script', 'link', 'style', 'img', 'base'].includes(tag));
  const directives = directivesOf(elements[at]?.attributes['content'] ?? '');
  return [
    ...early.map(
      ({ tag, line }) => `${named(tag)} on line ${line} stands before the content policy`,
    ),
    ...NEEDED.filter((name) => !directives.has(name)).map(
      (name) => `its content policy lacks ${name}`,
    ),
    ...[...directives].flatMap(([name, sources]) =>
      sources
        .filter((source) => !isAllowed(name, source, path))
        .map(
          (source) =>
            `its content policy allows ${shown(source)} in ${NAMES.test(name) ? name : 'a directive that is none'}`,
        ),
    ),
  ];
}

const NAMES =
  /^(?:(?:default|script|style|img|connect|font|worker|manifest|media|object|frame|child|prefetch)-src|(?:script|style)-src-(?:attr|elem)|form-action|base-uri|frame-ancestors|sandbox|report-(?:uri|to))$/;

/** A source as a message names it: hosts are not repeated. */
const shown = (source: string): string =>
  /^(?:'[a-z-]{4,24}'|\*|[a-z]{4,10}:)$/.test(source) ? source : 'another host';

function isAllowed(name: string, source: string, path: string): boolean {
  if (name === 'script-src' && source === "'wasm-unsafe-eval'") return SEARCHING.includes(path);
  return ALLOWED[name]?.includes(source) ?? false;
}

function directivesOf(content: string): Map<string, string[]> {
  const directives = content.split(';').map((part) => part.trim().split(/\s+/));
  return new Map(
    directives.flatMap(([name = '', ...sources]) => (name ? [[name.toLowerCase(), sources]] : [])),
  );
}
