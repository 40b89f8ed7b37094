import { z } from 'zod';
import { profileName } from './case-file.ts';
import { day, line, slug } from './values.ts';

/** The version of this schema. An archive of an older one is named by `check`, with the step that brings it up. */
export const SCHEMA_VERSION = 1;

/** `content/archive.yaml`: everything about one archive that is not a case. */
export const archiveSettings = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  /** The wordmark's second half and part of every title: "Independent medical reviews, California". */
  name: line.max(120),
  /** One sentence for the home page. */
  description: line.max(400),
  /** Said on every page, e.g. that the archive is invented. */
  notice: line.max(400).optional(),
  /** Set by `npm run sample` alone: only that command imports here. */
  sample: z.literal(true).optional(),
  /** Programs whose determinations it holds. */
  programs: z.array(slug).min(1),
  profile: profileName,
  /** `anonymized`: letters come as a state publishes them, naming nobody. `identified`: a letter without a claimant is refused. */
  source: z.enum(['anonymized', 'identified']),
  /** Where the site will stand: origin, and path with a slash at both ends. */
  site: z.url({ protocol: /^https?$/ }),
  base: z
    .string()
    .regex(/^\/(?:(?!\.{1,2}\/)[\w.-]+\/)*$/, 'expected a path with a slash at both ends')
    .default('/'),
  /** An address to write to: a problem, a takedown. */
  contact: z.email(),
  /** Licence of the data. */
  licence: z.strictObject({ name: line, url: z.url({ protocol: /^https?$/ }) }),
  /** How to cite a case; `{id}`, `{archive}`, `{address}`, `{version}` and `{decided}` are filled in. */
  citation: line,
  robots: z.strictObject({
    /** Whether search engines may list case pages; hubs always may. */
    indexCases: z.boolean(),
  }),
  thresholds: z.strictObject({
    /** No share is shown for fewer determinations. */
    rateFloor: z.int().min(1),
    /** No cell of a published table is smaller, and `npm run risk` lists letters that share their facts with fewer. */
    smallestCell: z.int().min(1).default(5),
    /**
     * At least so many letters must share the published facts of a person (age band, sex, body parts, years, treatments):
     * a build with more letters below than `riskSignedOff` allows fails. Absent: builds require nothing.
     */
    riskFloor: z.int().min(2).optional(),
  }),
  /**
   * A person has read the risk report and accepts so many letters below `thresholds.riskFloor`. When a later import brings
   * more, the build fails again: `{ letters: 12, on: 2026-01-31, reason: Every one is of a common injury }`.
   */
  riskSignedOff: z.strictObject({ letters: z.int().min(1), on: day, reason: line }).optional(),
  /**
   * Whose release in `npm run review` counts only when a second person makes it, too: words with a capital, which may be
   * names, or every word. Absent: one person is enough.
   */
  secondReader: z.enum(['capitalised', 'all']).optional(),
  /**
   * Combinations of published facts that a person looked at by themselves and accepts, as `npm run risk -- --sign-off ID`
   * writes them. They hold as long as letters have exactly these facts.
   */
  riskRows: z
    .array(
      z.strictObject({
        row: line.max(2000),
        on: day,
        reason: line.max(400),
        by: line.max(60).optional(),
      }),
    )
    .optional(),
});

export type ArchiveSettings = z.infer<typeof archiveSettings>;
