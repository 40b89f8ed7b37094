import { Problem } from '../../../src/errors.ts';
import type { Site } from '../site.ts';

/** Valid HTML: what html-validate's standard rules find. */
export function validity({ pages }: Site): Problem[] {
  return pages.flatMap(({ path, invalid }) =>
    invalid.map(
      ({ line, rule }) =>
        new Problem(
          `${path}:${line}`,
          `it is no valid HTML: the rule ${rule} is broken`,
          `Mend the page (html-validate: ${rule})`,
        ),
    ),
  );
}
