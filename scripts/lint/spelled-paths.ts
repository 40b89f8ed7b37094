import { Problem } from '../../src/errors.ts';

/**
 * Finds addresses of the site spelled in a page or a component: a string that starts with a slash, or an attribute that does.
 * Addresses come from `src/urls.ts` alone, or an archive under a base path breaks.
 *
 * @param file path as messages name it. @param source text of an `.astro` or `.ts` file.
 */
export function spelledPaths(file: string, source: string): Problem[] {
  return source.split('\n').flatMap((text, index) => {
    const code = text.replace(/\/\/ .*$|^\s*\*.*$/, '');
    const spelled = /(["'`])(\/(?!\/)[\w-][^"'`]*|\/)\1/.exec(code)?.[2];
    if (spelled === undefined) return [];
    const where = `${file}:${index + 1}`;
    return [new Problem(where, `"${spelled}" spells a path`, 'Take it from src/urls.ts')];
  });
}
