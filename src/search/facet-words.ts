import { hubs, letters, unknown } from '../messages/en.ts';
import { programNamed } from '../programs/index.ts';
import type { FacetWords } from './facet-values.ts';

/** What search calls the values of its facets, in the language of the pages. */
export const facetWords: FacetWords = {
  ...hubs,
  program: (slug) => hubs.program(programNamed(slug)?.label ?? slug),
  unclassified: unknown.treatment,
  value: (facet, id) => {
    if (facet === 'age') return letters.age(id);
    const named: Record<string, string> =
      facet === 'sex' || facet === 'priority' ? letters[facet] : {};
    return named[id] ?? id;
  },
};
