import type { Citation } from '../schema.ts';
import type { Taxonomy } from '../taxonomy.ts';
import type { Decided } from './determination.ts';

/** A work that is no guideline: an article, a chapter of a textbook, a web page, as printed. */
export interface WorkCited {
  cited: string;
  /** Determinations in which the reviewer cites it, in the order given. */
  determinations: Decided[];
}

/**
 * Works that reviewers cite, the most cited first, then by their words. Two citations are of one work where they read alike
 * but for case, spaces and punctuation at the end; it is shown as first printed.
 */
export function worksCited(determinations: readonly Decided[], taxonomy: Taxonomy): WorkCited[] {
  const works = new Map<string, WorkCited>();
  for (const decided of determinations) {
    for (const { cited } of decided.determination.guidelines.reviewer.filter(isWork(taxonomy))) {
      const key = keyOf(cited);
      const work = works.get(key) ?? { cited, determinations: [] };
      if (work.determinations.at(-1) !== decided) work.determinations.push(decided);
      works.set(key, work);
    }
  }
  return [...works.values()].sort(
    (a, b) => b.determinations.length - a.determinations.length || (a.cited < b.cited ? -1 : 1),
  );
}

/** A citation of one letter with the determinations that rest on it. */
export interface LetterCitation {
  citation: Citation;
  /** Numbers of the determinations, ascending, each once. */
  administrator: number[];
  reviewer: number[];
}

/** Everything that a letter cites, each wording once, in the letter's order, with who cites it where. */
export function citationsOf(determinations: readonly Decided[]): LetterCitation[] {
  const found = new Map<string, LetterCitation>();
  for (const { determination, number } of determinations) {
    for (const side of ['administrator', 'reviewer'] as const) {
      for (const citation of determination.guidelines[side]) {
        const key = keyOf(citation.cited);
        const known = found.get(key) ?? { citation, administrator: [], reviewer: [] };
        if (!known[side].includes(number)) known[side].push(number);
        found.set(key, known);
      }
    }
  }
  return [...found.values()];
}

/** Whether a citation is of a kind of source, not of one guideline. */
const isWork =
  ({ guidelines }: Taxonomy) =>
  ({ id }: Citation): boolean =>
    guidelines.get(id)?.kind === true;

const keyOf = (cited: string): string =>
  cited
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;]+$/, '');
