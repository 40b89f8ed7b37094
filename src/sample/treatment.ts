/** How much is asked for, and in what words. */
export type Measure =
  | 'sessions'
  | 'visits'
  | 'daily-visits'
  | 'hours'
  | 'tablets'
  | 'patches'
  | 'grams'
  | 'ml'
  | 'rental'
  | 'pieces'
  | 'tests'
  | 'injections'
  | 'days'
  | 'none';

/** Treatments that are argued about in the same words. */
export type Group =
  | 'therapy'
  | 'imaging'
  | 'test'
  | 'equipment'
  | 'visit'
  | 'home-care'
  | 'injection'
  | 'drug'
  | 'opioid'
  | 'topical'
  | 'program'
  | 'psych'
  | 'surgery'
  | 'service'
  | 'transport';

/**
 * A request without its amount. `{part}` is the part of the body in question, `{limbs}` both arms or both legs, whichever
 * belong to it. Where the words themselves name a part, its slug follows.
 */
export type Ask = string | readonly [text: string, ...parts: string[]];

/** A kind of treatment as the sample's letters ask for it. */
export interface Treatment {
  /** Path in `taxonomy/treatments.yaml`. */
  path: string;
  group: Group;
  measure: Measure;
  /** How often it is asked for, beside the tour that visits all treatments in turn. */
  weight: number;
  asks: readonly Ask[];
  /** What a rationale calls it, without an article: "a muscle relaxant" is "muscle relaxant therapy". */
  noun: string;
  /** What the guideline says, in whole sentences. */
  rules: readonly string[];
  /** Citations as `kind|section|pages`, see `guideline.ts`. */
  cites: readonly string[];
  /** Parts of the body whose letters may ask for it; absent: spine and limbs. */
  parts?: readonly string[];
  /** How many sessions, visits or tablets the guideline allows. */
  allowed?: number;
  /** Reasons that can decide it, where they differ from its group's. */
  upheld?: readonly string[];
  overturned?: readonly string[];
}

export const spineParts = ['lower-back', 'neck', 'upper-back'] as const;
export const upperParts = ['shoulder', 'elbow', 'wrist', 'hand'] as const;
export const lowerParts = ['knee', 'ankle', 'foot', 'hip'] as const;
export const spineAndLimbs: readonly string[] = [...spineParts, ...upperParts, ...lowerParts];
