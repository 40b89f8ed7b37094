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

type Phrases = Taxonomy['treatmentPhrases'];

const known = new WeakMap<Taxonomy, Lexicon>();

/** The taxonomy's lexicon; compiled at the first call and remembered. */
export function lexiconOf(taxonomy: Taxonomy): Lexicon {
  let lexicon = known.get(taxonomy);
  if (!lexicon) {
    lexicon = {
      entries: [...taxonomy.classes].map(([path, { entry }]) =>
        compiled(path, entry, taxonomy.treatmentPhrases),
      ),
      vocabulary: vocabularyOf([...taxonomy.classes.values()].map(({ entry }) => entry)),
    };
    known.set(taxonomy, lexicon);
  }
  return lexicon;
}

function compiled(path: string, entry: TreatmentClass, phrases: Phrases): Entry {
  const drugs = Object.entries(entry.drugs ?? {}).flatMap(([generic, brands]) => [
    generic,
    ...brands,
  ]);
  const matcher = (patterns: readonly string[] = [], names: readonly string[] = []) =>
    matcherOf([...patterns.map((source) => withPhrases(source, phrases)), ...namePatterns(names)]);
  return {
    path,
    strong: matcher(entry.patterns, drugs),
    weak: matcher(entry.weakPatterns),
    beside: (entry.beside ?? []).map(({ items, patterns }) => ({
      items,
      matcher: matcher(patterns),
    })),
    becomes: (entry.becomes ?? []).map(({ treatment, where }) => ({
      treatment,
      matcher: matcher(where),
    })),
  };
}

/** A pattern with its `<names>` replaced by the phrases of those names. */
function withPhrases(source: string, phrases: Phrases): string {
  return source.replace(/<([a-z]+)>/g, (name, key: string) => phrases[key] ?? name);
}
