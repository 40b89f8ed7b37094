import type { RawText } from '../text.ts';

/** A word that was masked as `[removed]` because nothing says that it is safe. It waits for a person; private. */
export interface Doubt {
  /** The word or words as they stand in the letter. */
  surface: RawText;
  /** The sentence around it. */
  sentence: RawText;
  /** Where it stands: "summary", "determination 2, request", "determination 2, rationale". */
  place: string;
}

/** What a person decided of one doubtful word. */
export type Decision =
  | { action: 'release' }
  | { action: 'mask' }
  /** Another wording, published in its place. */
  | { action: 'edit'; replacement: string };

/** What people have decided so far, as the stage asks for it. Surfaces are spelled as `inCase` has them. */
export interface Decisions {
  /** For every letter of the archive. */
  archive: ReadonlyMap<string, Decision>;
  /** For one letter, by the program's case number; they go before the archive's. */
  letters: ReadonlyMap<string, ReadonlyMap<string, Decision>>;
}

/** No decision yet. */
export const NO_DECISIONS: Decisions = { archive: new Map(), letters: new Map() };
