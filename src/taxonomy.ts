import type {
  BodyPart,
  Guideline,
  Reason,
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
  };
}

/** Whether a case file may hold this treatment: a class, a category alone, or `unclassified`. */
export function knowsTreatment(taxonomy: Taxonomy, path: string): boolean {
  return path === UNCLASSIFIED || taxonomy.classes.has(path) || taxonomy.categories.has(path);
}

/**
 * A taxonomy pattern as a regular expression (global, any case). A space stands for any white space, and whole words are
 * asked for at both ends.
 */
export function compilePattern(source: string): RegExp {
  const start = /^[\p{L}\p{N}]/u.test(source) ? '(?<![\\p{L}\\p{N}])' : '';
  const end = /(?<!\\)[\p{L}\p{N}]$/u.test(source) ? '(?![\\p{L}\\p{N}])' : '';
  return new RegExp(`${start}(?:${source.replace(/ /g, '\\s+')})${end}`, 'giu');
}

function bySlug<Entry extends { slug: string }>(entries: Entry[]): Map<string, Entry> {
  return new Map(entries.map((entry) => [entry.slug, entry]));
}
