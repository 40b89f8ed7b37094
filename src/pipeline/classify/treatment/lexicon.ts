import type { TreatmentClass } from '../../../schema.ts';
import type { Taxonomy } from '../../../taxonomy.ts';
import { type Matcher, matcherOf, namePatterns } from '../matcher.ts';
import { vocabularyOf } from './spelling.ts';

/** A treatment class with its patterns compiled. */
export interface Entry {
  /** `category/class`. */
  path: string;
  strong: Matcher;
  weak: Matcher;
  beside: { items: string[]; matcher: Matcher }[];
  becomes: { treatment: string; matcher: Matcher }[];
}

/** All that is matched against requests, compiled once per taxonomy. */
export interface Lexicon {
  entries: readonly Entry[];
  /** Words that names are made of, against which slips of the pen are mended. */
  vocabulary: ReadonlySet<string>;
}

const known = new WeakMap<Taxonomy, Lexicon>();

/** The taxonomy's lexicon; compiled at the first call and remembered. */
export function lexiconOf(taxonomy: Taxonomy): Lexicon {
  let lexicon = known.get(taxonomy);
  if (!lexicon) {
    lexicon = {
      entries: [...taxonomy.classes].map(([path, { entry }]) => compiled(path, entry)),
      vocabulary: vocabularyOf([...taxonomy.classes.values()].map(({ entry }) => entry)),
    };
    known.set(taxonomy, lexicon);
  }
  return lexicon;
}

function compiled(path: string, entry: TreatmentClass): Entry {
  const drugs = Object.entries(entry.drugs ?? {}).flatMap(([generic, brands]) => [
    generic,
    ...brands,
  ]);
  return {
    path,
    strong: matcherOf([...(entry.patterns ?? []), ...namePatterns(drugs)]),
    weak: matcherOf(entry.weakPatterns ?? []),
    beside: (entry.beside ?? []).map(({ items, patterns }) => ({
      items,
      matcher: matcherOf(patterns),
    })),
    becomes: (entry.becomes ?? []).map(({ treatment, where }) => ({
      treatment,
      matcher: matcherOf(where),
    })),
  };
}
