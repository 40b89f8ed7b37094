import { z } from 'zod';
import type { SynonymsFile } from './synonyms.ts';
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
 * white space (` ?` for none, too), and what is found neither begins nor ends inside a word: `\w*` lets a word go on.
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
  /**
   * What names it only beside another item of the letter that is of one of these classes or categories: a "hip pad" beside
   * a cold therapy unit, a "stay" beside an operation.
   */
  beside: z
    .array(z.strictObject({ items: z.array(z.string()).min(1), patterns: z.array(pattern).min(1) }))
    .optional(),
  /**
   * Words anywhere in a request that make it another class although it is named here: a muscle relaxant as a "cream" is
   * `pharmaceuticals/compounded-topicals`. Tried in order; the first that is found decides.
   */
  becomes: z
    .array(z.strictObject({ treatment: z.string(), where: z.array(pattern).min(1) }))
    .optional(),
});

/** `taxonomy/treatments.yaml`: categories in the order of pages, each with its classes; every one has a class `other`. */
export const treatmentsFile = z.strictObject({
  /** Fragments of patterns by name: in the patterns of this file `<words>` stands for the fragment `words`. */
  phrases: z.record(z.string().regex(/^[a-z]+$/), pattern).optional(),
  categories: z.array(z.strictObject({ slug, ...entry, classes: z.array(treatmentClass).min(1) })),
});

/** `taxonomy/body-parts.yaml`. */
export const bodyPartsFile = z.strictObject({
  bodyParts: z.array(
    z.strictObject({
      slug,
      ...entry,
      patterns: z.array(pattern).optional(),
      /** What names it only where no pattern of any part is found ("spine" alone). */
      weakPatterns: z.array(pattern).optional(),
    }),
  ),
});

/** How a guideline is cited: as a part of the MTUS, or as one outside it. */
const side = z.enum(['mtus', 'other']);

/** `taxonomy/guidelines.yaml`. */
export const guidelinesFile = z.strictObject({
  /** Words around citations that are no part of them ("Decision based on Non-MTUS Citation"). */
  introductions: z
    .array(
      z.strictObject({
        pattern,
        /** On which side what they introduce is cited; absent: they say nothing of it. */
        within: side.optional(),
        /** They stand behind what they speak of (", which is part of the MTUS"). */
        closing: z.literal(true).optional(),
      }),
    )
    .optional(),
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
      /** It is meant only by citations of this side (chapters of another book that are the MTUS's own by adoption). */
      within: side.optional(),
      /** The guideline whose part it is: both named side by side are one citation, of the part. */
      partOf: slug.optional(),
      /** A kind of source, not one guideline: its citations are kept whole, and several in a row are one. */
      kind: z.literal(true).optional(),
      /** By what it was replaced, and on which day. */
      replaced: z.strictObject({ by: slug, on: day, note: line.optional() }).optional(),
    }),
  ),
});

/** Which outcome a reason can explain. */
const explains = z.enum(['upheld', 'overturned', 'either']);

/** `taxonomy/reasons.yaml`. */
export const reasonsFile = z.strictObject({
  /** Fragments of patterns by name: in the patterns of this file `<absent>` stands for the fragment `absent`. */
  phrases: z.record(z.string().regex(/^[a-z]+$/), pattern).optional(),
  /** What tells a guideline's rule from its application to this patient, sentence by sentence. */
  cues: z
    .strictObject({
      /** The sentence speaks of this patient, record or request. */
      applied: z.array(pattern),
      /** The sentence lists treatments, or tells what somebody else decided: never a reason. */
      told: z.array(pattern).optional(),
      /** The sentence tells a rule, unless one of `applied` is found too. */
      rule: z.array(pattern),
      /** The sentence is a rule (or advice for everybody) whatever else it says. */
      always: z.array(pattern),
      /** A sentence without any of the above goes on telling the rule before it, unless it has one of these. */
      leaves: z.array(pattern),
      /** The sentence tells what was found, without one of `decides`: what it says is a reason only where nothing else is. */
      narrates: z.array(pattern).optional(),
      /** The sentence draws a conclusion, though it may begin as one that tells what was found. */
      decides: z.array(pattern).optional(),
      /** The reviewer concedes that some of the treatment is reasonable. */
      concedes: z.array(pattern).optional(),
      /** The reviewer turns from that to what decides against this request; what was said before it decides no more. */
      turns: z.array(pattern).optional(),
    })
    .optional(),
  reasons: z.array(
    z.strictObject({
      slug,
      ...entry,
      explains,
      patterns: z.array(pattern).optional(),
      /** As `patterns`, but only for these treatments: categories or classes, as in `treatments`. */
      patternsFor: z
        .array(
          z.strictObject({
            treatments: z.array(z.string()).min(1),
            patterns: z.array(pattern).min(1),
          }),
        )
        .optional(),
      /** As `patterns`, but looked for in what the guideline says, and only where nothing else in the rationale is a reason. */
      rulePatterns: z.array(pattern).optional(),
      /** Given only where the rationale gives no other reason. */
      onlyAlone: z.literal(true).optional(),
      /** A sentence that matches one of these is not read as this reason, whatever else it matches. */
      exceptPatterns: z.array(pattern).optional(),
      /** Treatment categories or classes (`pharmaceuticals`, `diagnostic-testing/mri`) it is read for; absent: all. */
      treatments: z.array(z.string()).optional(),
      /** Treatment categories or classes it is never read for. */
      exceptTreatments: z.array(z.string()).optional(),
    }),
  ),
});

/** All taxonomies of an archive, as their files hold them. */
export interface TaxonomyFiles {
  treatments: z.infer<typeof treatmentsFile>;
  bodyParts: z.infer<typeof bodyPartsFile>;
  guidelines: z.infer<typeof guidelinesFile>;
  reasons: z.infer<typeof reasonsFile>;
  /** Absent where an archive has none. */
  synonyms?: SynonymsFile;
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
