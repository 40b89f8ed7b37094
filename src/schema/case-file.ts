import { z } from 'zod';
import { masks } from '../masks.ts';
import { day, dayOrYear, line, slug } from './values.ts';

/** What became of one disputed treatment. `upheld`: the denial stands. `overturned`: the treatment is approved. */
export const outcome = z.enum(['upheld', 'overturned', 'partially-overturned']);

/** What is counted in a quantity (CODEBOOK's closed list). */
export const unit = z.enum([
  'session',
  'visit',
  'hour',
  'day',
  'week',
  'month',
  'tablet',
  'patch',
  'gram',
  'ml',
  'container',
  'test',
  'injection',
  'level',
  'unit',
]);

/** How much was asked for, or granted. */
export const quantity = z.strictObject({ amount: z.number().positive(), unit });

/** One mention of a guideline on one side. */
export const citation = z.strictObject({
  /** A slug in `taxonomy/guidelines.yaml`, or `unclassified`. */
  id: slug,
  /** Chapter, section or topic as printed. */
  section: line.optional(),
  /** Pages as printed: `98-99`. A single page may come as a number from YAML. */
  pages: z
    .preprocess((value) => (typeof value === 'number' ? String(value) : value), line.max(60))
    .optional(),
  /** The mention as printed, without the words that introduce it ("Decision based on"). */
  cited: line,
});

/** Why it was decided so. */
export const reasonGiven = z.strictObject({
  /** A slug in `taxonomy/reasons.yaml`. */
  id: slug,
  /** The sentence that says so, word for word as in the body; absent for `not-stated` alone. */
  quote: line.optional(),
});

/** A decision on one disputed treatment. */
export const determination = z.strictObject({
  /** The disputed treatment in the letter's words, de-identified: where a heading tells a whole story, its disputed part. */
  request: line,
  /** The whole heading as printed, only where it says more than `request`. */
  heading: line.optional(),
  quantity: quantity.optional(),
  /** What was granted, where the letter grants a part and says which. */
  granted: quantity.optional(),
  /** Path in `taxonomy/treatments.yaml` (`category/class`; a table may give a category alone), or `unclassified`. */
  treatment: z
    .string()
    .regex(
      /^(?:unclassified|[a-z0-9-]+(?:\/[a-z0-9-]+)?)$/,
      'expected a class of treatments.yaml, as rehabilitation/physical-therapy, or unclassified',
    ),
  /** Slugs in `taxonomy/body-parts.yaml`, in the order of that file. */
  bodyParts: z.array(slug),
  outcome,
  /** Citations by side; none cited is an empty list. */
  guidelines: z.strictObject({
    administrator: z.array(citation),
    reviewer: z.array(citation),
  }),
  /** One to three, those that decide, in the order of the letter; empty where none could be told with certainty. */
  reasons: z.array(reasonGiven).max(3),
});

/** De-identification profiles, from what a state publishes itself to the narrowest. */
export const profileName = z.enum(['safe-harbor', 'state-publication', 'strict']);

/** Kinds of what is removed or coarsened, and how often; never what. */
export const removalKind = z.enum([...masks, 'datesToYear', 'ageToBand']);

/** Front matter of a case file: one letter. */
export const caseFile = z.strictObject({
  /** What the public cites: the program's case number where the profile keeps it, else the archive's own. */
  id: z
    .string()
    .regex(
      /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/,
      'expected letters and digits, joined by hyphens, as CM15-0000001',
    )
    .max(40),
  program: slug,
  /** Day of the decision, or its year where the profile keeps years only. */
  decided: dayOrYear,
  /** Days of the procedure: only where the profile keeps them. */
  assigned: day.optional(),
  received: day.optional(),
  /** Day of the utilization review denial. */
  denied: day.optional(),
  /** The year of the injury, or its day where the profile keeps it. */
  injured: dayOrYear.optional(),
  priority: z.enum(['standard', 'expedited']).optional(),
  patient: z.strictObject({
    /** A band: `30-39`, `90+`, or as the program publishes it. */
    age: z
      .string()
      .regex(/^(?:\d{1,2}-\d{1,2}|\d{1,2}\+)$/, 'expected a band, as 30-39 or 90+')
      .optional(),
    sex: z.enum(['female', 'male', 'other']).optional(),
  }),
  reviewer: z.strictObject({
    /** As printed. */
    specialties: z.array(line),
  }),
  determinations: z.array(determination).min(1),
  /** Which layout of the letter was recognised, e.g. `ca-dwc/2016`. */
  format: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'expected a program and a layout, as ca-dwc/2014'),
  profile: profileName,
  removed: z.partialRecord(removalKind, z.int().positive()),
  /** A table program's own words, by column. */
  asPublished: z.record(z.string(), line).optional(),
  /** Fields that a person changed by hand; import and classify leave them alone. */
  edited: z.array(z.string()).optional(),
  corrections: z.array(z.strictObject({ date: day, note: line })).optional(),
  /** The id of an earlier case that this one replaces. */
  supersedes: z.string().optional(),
});

export type Outcome = z.infer<typeof outcome>;
export type Unit = z.infer<typeof unit>;
export type Quantity = z.infer<typeof quantity>;
export type Citation = z.infer<typeof citation>;
export type ReasonGiven = z.infer<typeof reasonGiven>;
export type Determination = z.infer<typeof determination>;
export type ProfileName = z.infer<typeof profileName>;
export type RemovalKind = z.infer<typeof removalKind>;
export type Removed = z.infer<typeof caseFile>['removed'];
export type CaseData = z.infer<typeof caseFile>;
