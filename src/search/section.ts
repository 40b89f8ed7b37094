import type { Field } from './query/tree.ts';

/** Parts of a letter that are indexed. Request, rationale and guideline are a determination's own; the rest is the letter's. */
export const sections = ['request', 'rationale', 'guideline', 'summary', 'specialty'] as const;
export type Section = (typeof sections)[number];

/** Sections of one determination, in the order of its record. */
export const OWN = ['request', 'rationale', 'guideline'] as const satisfies readonly Section[];
/** Sections that all determinations of a letter share, after those of the last determination. */
export const SHARED = ['summary', 'specialty'] as const satisfies readonly Section[];

/** Where a search without a field looks. */
export const OPEN: readonly Section[] = ['request', 'rationale', 'summary'];

/** The sections that a field names: `case` is none of the record's. */
export const sectionsOf = (field: Field | undefined): readonly Section[] =>
  field === undefined ? OPEN : sections.filter((section) => section === field);
