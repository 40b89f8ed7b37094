import { readBody } from '../pipeline/body.ts';
import type { CaseData, Outcome } from '../schema.ts';

/** A published letter: what its file holds, and where it stands on the shelf. */
export interface Case {
  data: CaseData;
  volume: number;
  /** The case version: the first eight hexadecimal digits of its file's SHA-256. */
  hash: string;
  /** Paragraphs of the clinical summary; empty for a table row. */
  summary: string[];
  /** Paragraphs of each determination's rationale: one list per determination, empty where it has none. */
  rationales: string[][];
}

/** A letter's outcome: that of all its determinations, or `mixed`. */
export type LetterOutcome = Outcome | 'mixed';

/** A case as pages, search and statistics take it, from its file's parts. Pure; what `check` refuses is left out. */
export function readCase(body: string, data: CaseData, volume: number, hash: string): Case {
  const { summary, rationales } = readBody(body);
  return {
    data,
    volume,
    hash,
    summary,
    rationales: data.determinations.map((_, index) => rationales[index] ?? []),
  };
}

/** Derived, never stored: the outcome that all determinations share, else `mixed`. */
export function letterOutcome({ data }: Pick<Case, 'data'>): LetterOutcome {
  const outcomes = new Set(data.determinations.map(({ outcome }) => outcome));
  const [only] = outcomes;
  return outcomes.size === 1 && only ? only : 'mixed';
}

/** What stands for five or more body parts. */
const MULTIPLE = 'multiple';

/** Body parts of the whole letter, each once, in the order of its determinations; `multiple` alone for five or more. */
export function caseBodyParts({ data }: Pick<Case, 'data'>): string[] {
  const parts = new Set(data.determinations.flatMap(({ bodyParts }) => bodyParts));
  return parts.size >= 5 ? [MULTIPLE] : [...parts];
}
