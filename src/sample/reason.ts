import type { Group } from './treatment.ts';

/**
 * Sentences that decide, by reason. `{thing}` is what was asked for, `{part}` where, `{n}` how much, `{allowed}` how much
 * the guideline allows, `{diagnosis}` one of the patient's.
 */
export type Sentences = Readonly<Record<string, readonly string[]>>;

/** What can decide for each group, most often first, and in which words. */
export interface Arguments {
  upheld: readonly string[];
  overturned: readonly string[];
  sentences: Sentences;
}

export type ArgumentsByGroup = Readonly<Record<Group, Arguments>>;
