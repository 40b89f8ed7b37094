import { Problem } from '../../src/errors.ts';

/**
 * Finds addresses of the site spelled in a page or a component: a string that starts with a slash. A slash alone is what
 * paths are split at, unless it is assigned or stands in an attribute. Addresses come from `src/urls.ts` alone, or an archive
 * under a base path breaks.
 *
 * @param file path as messages name it. @param source text of an `.astro` or `.ts` file.
 */
export function spelledPaths(file: string, source: string): Problem[] {
  return source.split('\n').flatMap((text, index) => {
    const code = text.replace(/\/\/ .*$|^\s*\*.*$/, '');
    const spelled = (LONGER.exec(code) ?? ALONE.exec(code))?.groups?.['path'];
    if (spelled === undefined) return [];
    const where = `${file}:${index + 1}`;
    return [new Problem(where, `"${spelled}" spells a path`, 'Take it from src/urls.ts')];
  });
}

const LONGER = /(?<quote>["'`])(?<path>\/[\w-][^"'`]*)\k<quote>/;
const ALONE = /=\s*\{?\s*(?<quote>["'`])(?<path>\/)\k<quote>/;
