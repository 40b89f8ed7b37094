import type {
  BodyPart,
  Guideline,
  Reason,
  SynonymsFile,
  TaxonomyFiles,
  TreatmentCategory,
  TreatmentClass,
} from './schema.ts';

/** An archive's taxonomies with what is asked of them: entries by slug or path, in the order of their files. */
export interface Taxonomy {
  categories: ReadonlyMap<string, TreatmentCategory>;
  /** Classes by path, `category/class`. */
  classes: ReadonlyMap<string, { category: TreatmentCategory; entry: TreatmentClass }>;
  /** Fragments that the patterns of treatments name. */
  treatmentPhrases: NonNullable<TaxonomyFiles['treatments']['phrases']>;
  bodyParts: ReadonlyMap<string, BodyPart>;
  guidelines: ReadonlyMap<string, Guideline>;
  reasons: ReadonlyMap<string, Reason>;
  /** Words around citations, and what tells rules from their application in a rationale. */
  introductions: NonNullable<TaxonomyFiles['guidelines']['introductions']>;
  rationale: Pick<TaxonomyFiles['reasons'], 'phrases' | 'cues'>;
  /** What a search takes for the same; absent where the archive has none. */
  synonyms?: SynonymsFile;
}

/** What stands in a case file where no class or guideline could be told with certainty. */
export const UNCLASSIFIED = 'unclassified';

/** Indexes the taxonomy files' entries. Pure; throws nothing (the schema has been applied before). */
export function readTaxonomy(files: TaxonomyFiles): Taxonomy {
  const { categories } = files.treatments;
  return {
    categories: bySlug(categories),
    classes: new Map(
      categories.flatMap((category) =>
        category.classes.map((entry) => [`${category.slug}/${entry.slug}`, { category, entry }]),
      ),
    ),
    treatmentPhrases: files.treatments.phrases ?? {},
    bodyParts: bySlug(files.bodyParts.bodyParts),
    guidelines: bySlug(files.guidelines.guidelines),
    reasons: bySlug(files.reasons.reasons),
    introductions: files.guidelines.introductions ?? [],
    rationale: files.reasons,
    ...(files.synonyms && { synonyms: files.synonyms }),
  };
}

/** Whether a case file may hold this treatment: a class, a category alone, or `unclassified`. */
export function knowsTreatment(taxonomy: Taxonomy, path: string): boolean {
  return path === UNCLASSIFIED || taxonomy.classes.has(path) || taxonomy.categories.has(path);
}

/**
 * A taxonomy pattern as a regular expression (global, any case), see `wholeWords`. The one place where patterns are compiled.
 *
 * @param flags What it needs beside `i`: `g` (the default), or `y` to try it at one place.
 */
export function compilePattern(source: string, flags: 'g' | 'y' = 'g'): RegExp {
  // the flag `u` makes every class of letters slow to compile, so only patterns that name Unicode properties have it
  return new RegExp(wholeWords(source), /\\[pP]\{/.test(source) ? `${flags}iu` : `${flags}i`);
}

/**
 * The pattern that finds only whole words: at neither end does it stop inside a word. A space stands for any white space, and
 * may be optional as any letter.
 */
function wholeWords(source: string): string {
  const spaced = source.replace(/ \?/g, '\\s*').replace(/ /g, '\\s+');
  return `${EDGE}(?:${withEnds(spaced)})${EDGE}`;
}

/**
 * A pattern whose repeats all end: what may be repeated for ever may take the square of a text's length, and more. Groups are
 * words ("(?:left |right )*"), all else are signs of one word or phrase.
 */
function withEnds(source: string): string {
  return source.replace(PARTS, (part, at: number) => {
    if (part !== '*' && part !== '+') return part;
    const most = source.charAt(at - 1) === ')' ? MOST_WORDS : MOST_SIGNS;
    return `{${part === '*' ? 0 : 1},${most}}`;
  });
}

// escaped signs and classes are taken whole, for a "+" in them repeats nothing
const PARTS = /\\.|\[(?:\\.|[^\]\\]){0,400}\]|[*+]/gs;
const MOST_WORDS = 12;
const MOST_SIGNS = 200;

// Not inside a word. A cheap test: Unicode's classes of letters would take seconds to compile in some hundred expressions.
const EDGE = String.raw`(?!\B\w)`;

function bySlug<Entry extends { slug: string }>(entries: Entry[]): Map<string, Entry> {
  return new Map(entries.map((entry) => [entry.slug, entry]));
}
