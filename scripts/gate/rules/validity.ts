import { Problem } from '../../../src/errors.ts';
import type { Site } from '../site.ts';

/** Valid HTML: what html-validate's standard rules find. */
export function validity({ pages }: Site): Problem[] {
  return pages.flatMap(({ path, invalid }) =>
    invalid.map(
      ({ line, rule, message }) =>
        new Problem(
          `${path}:${line}`,
          message.replace(/\.$/, ''),
          `Mend the page (html-validate: ${rule})`,
        ),
    ),
  );
}
