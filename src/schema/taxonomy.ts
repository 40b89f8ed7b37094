import { z } from 'zod';
import { day, line, slug } from './values.ts';

/** What every entry of a taxonomy has. */
const entry = {
  /** What pages call it: a few plain words, starting with a capital. */
  label: line.max(80),
  /** One plain sentence for the public, grade 8, with a full stop. */
  sentence: line.max(300),
  /** Slugs that it once had; their addresses lead here. */
  formerly: z.array(slug).optional(),
};

/**
 * A regular expression's source, matched without regard to case against one line of plain text. A space stands for any
 * white space; whole words are asked for at both ends where it begins or ends with a letter or a digit.
 */
export const pattern = z.string().min(1).refine(isPattern, 'expected a regular expression');

/** A kind of treatment that is asked for, e.g. `mri`. Its path is `category/class`. */
export const treatmentClass = z.strictObject({
  slug,
  ...entry,
  /** What names it in a request. Of several classes found in a request, the first named wins; at one place, the longest. */
  patterns: z.array(pattern).optional(),
  /** What names it only where no pattern of any class is found: words that others use too ("evaluation", "imaging"). */
  weakPatterns: z.array(pattern).optional(),
  /** Generic drug name to its brand names, each a pattern too: `{ cyclobenzaprine: [Flexeril, Fexmid] }`. */
  drugs: z.record(z.string().min(2), z.array(z.string().min(2))).optional(),
});

/** `taxonomy/treatments.yaml`: categories in the order of pages, each with its classes; every one has a class `other`. */
export const treatmentsFile = z.strictObject({
  categories: z.array(
    z.strictObject({ slug, ...entry, classes: z.array(treatmentClass).min(1) }),
  ),
});

/** `taxonomy/body-parts.yaml`. */
export const bodyPartsFile = z.strictObject({
  bodyParts: z.array(z.strictObject({ slug, ...entry, patterns: z.array(pattern).optional() })),
});

/** `taxonomy/guidelines.yaml`. */
export const guidelinesFile = z.strictObject({
  guidelines: z.array(
    z.strictObject({
      slug,
      ...entry,
      /** A longer name, where the label is short ("Official Disability Guidelines"). */
      fullName: line.optional(),
      /** Who publishes it. */
      publisher: line.optional(),
      patterns: z.array(pattern).optional(),
      /** As `patterns`, but tried only where no pattern of any guideline is found in the citation. */
      weakPatterns: z.array(pattern).optional(),
      /** By what it was replaced, and on which day. */
      replaced: z.strictObject({ by: slug, on: day, note: line.optional() }).optional(),
    }),
  ),
});

/** Which outcome a reason can explain. */
const explains = z.enum(['upheld', 'overturned', 'either']);

/** `taxonomy/reasons.yaml`. */
export const reasonsFile = z.strictObject({
  reasons: z.array(
    z.strictObject({
      slug,
      ...entry,
      explains,
      patterns: z.array(pattern).optional(),
      /** A sentence that matches one of these is not read as this reason, whatever else it matches. */
      exceptPatterns: z.array(pattern).optional(),
      /** Treatment categories or classes (`pharmaceuticals`, `diagnostic-testing/mri`) it is read for; absent: all. */
      treatments: z.array(z.string()).optional(),
    }),
  ),
});

/** All taxonomies of an archive, as their files hold them. */
export interface TaxonomyFiles {
  treatments: z.infer<typeof treatmentsFile>;
  bodyParts: z.infer<typeof bodyPartsFile>;
  guidelines: z.infer<typeof guidelinesFile>;
  reasons: z.infer<typeof reasonsFile>;
}
export type TreatmentCategory = TaxonomyFiles['treatments']['categories'][number];
export type TreatmentClass = z.infer<typeof treatmentClass>;
export type BodyPart = TaxonomyFiles['bodyParts']['bodyParts'][number];
export type Guideline = TaxonomyFiles['guidelines']['guidelines'][number];
export type Reason = TaxonomyFiles['reasons']['reasons'][number];

function isPattern(source: string): boolean {
  try {
    new RegExp(source, 'iu');
    return true;
  } catch {
    return false;
  }
}
