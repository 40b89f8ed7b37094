import type { Withdrawal } from '../schema/withdrawn.ts';
import type { Case } from './case.ts';
import { quality } from './coverage.ts';
import type { Decided } from './determination.ts';

/** What became of the letters that an archive took in, as far as its own files tell. */
export interface Intake {
  published: number;
  decisions: number;
  /** Decisions whose kind of treatment could not be told. */
  unclassified: number;
  corrected: number;
  takenDown: number;
}

/** Counts what was published and what became of it. Held letters lie outside of the archive: nothing here counts them. */
export function intakeOf(archive: {
  cases: readonly Pick<Case, 'data'>[];
  determinations: readonly Decided[];
  withdrawn: readonly Withdrawal[];
}): Intake {
  const { cases, determinations, withdrawn } = archive;
  return {
    published: cases.length,
    decisions: determinations.length,
    unclassified: quality(determinations).treatmentUnknown,
    corrected: cases.filter(({ data }) => (data.corrections ?? []).length > 0).length,
    takenDown: withdrawn.length,
  };
}
