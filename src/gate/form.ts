/** One way in which something known may be written, reduced to letters and digits (fold.ts). */
export interface Form {
  /** What is looked for. */
  squashed: string;
  /** What it is: `claimant`, `phone` … The only thing that messages tell of it. */
  kind: string;
  /** `whole`: a name of several words. `single`: one word. `number`: holds digits. */
  shape: 'whole' | 'single' | 'number';
  /** `all`: wherever it stands; `own`: in its own case's files. */
  reach: 'all' | 'own';
  /** It is made of ordinary words ("Long", "May Young"): a name only where it is written as one. */
  ordinary: boolean;
}

/** Whether a word (letters only, lower case) is an ordinary one: in a dictionary, a taxonomy, the engine's own words. */
export type IsOrdinary = (word: string) => boolean;
