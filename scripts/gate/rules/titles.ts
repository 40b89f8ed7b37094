import { Problem } from '../../../src/errors.ts';
import type { Site } from '../site.ts';

/** Titles: every page has one that no other has. */
export function titles({ pages }: Site): Problem[] {
  const owners = new Map<string, string>();
  return pages.flatMap(({ path, elements }) => {
    const title = elements.find(({ tag }) => tag === 'title')?.text.trim() ?? '';
    if (title === '') return [new Problem(path, 'the page has no title', 'Give it one')];
    const owner = owners.get(title);
    owners.set(title, owner ?? path);
    return owner === undefined
      ? []
      : [
          new Problem(
            path,
            `its title is that of ${owner}`,
            'Say in it what tells the two pages apart',
          ),
        ];
  });
}
