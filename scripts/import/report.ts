import type { ReadOfCase } from './quality.ts';

/** What became of a letter. */
export type Status = 'published' | 'unchanged' | 'held' | 'rejected' | 'duplicate';

/** Why one letter is not published, or published only once. No part quotes the letter or names its file. */
export interface LetterProblem {
  /** Number of the letter in this run, from 1, in the order of the paths. */
  letter: number;
  status: Status;
  where: string;
  what: string;
  todo: string;
}

/** A run in figures: read = published + unchanged + held + rejected + duplicates. */
export interface ImportReport {
  read: number;
  published: number;
  unchanged: number;
  held: number;
  rejected: number;
  duplicates: number;
  /** Places that were masked in doubt, in published and unchanged letters; absent: none. */
  doubts?: number;
  /** Cases that keep a text which a person wrote by hand, found by this run; absent: none. */
  byHand?: number;
  /** What was read of each letter that stands; absent: none. */
  cases?: ReadOfCase[];
  problems: LetterProblem[];
}

/** Counts what became of every letter of a run. @param statuses one per letter that was read. */
export function reportOf(statuses: readonly Status[], problems: LetterProblem[]): ImportReport {
  const count = (status: Status): number => statuses.filter((one) => one === status).length;
  return {
    read: statuses.length,
    published: count('published'),
    unchanged: count('unchanged'),
    held: count('held'),
    rejected: count('rejected'),
    duplicates: count('duplicate'),
    problems: [...problems].sort((a, b) => a.letter - b.letter),
  };
}

/** The report as the last line of standard output has it: these keys in this order and no more, for programs that read it. */
export function reportJson(report: ImportReport): string {
  const { read, published, unchanged, held, rejected, duplicates, problems } = report;
  return JSON.stringify({ read, published, unchanged, held, rejected, duplicates, problems });
}

/** The report as lines for a person: each problem, then the sum. */
export function reportLines(report: ImportReport, others: number): string[] {
  const { read, published, unchanged, held, rejected, duplicates, doubts = 0, byHand = 0 } = report;
  return [
    ...report.problems.map(
      ({ letter, status, where, what, todo }) =>
        `letter ${letter}, ${where}: ${what}. It is ${named(status)}. ${todo}.`,
    ),
    ...(others > 0 ? [`${others} other files (not .pdf or .txt) were left out.`] : []),
    ...(byHand > 0
      ? [
          `${byHand} cases were edited by hand: the edits stay, and are listed as edited in their files.`,
        ]
      : []),
    ...(doubts > 0
      ? [`${doubts} places were masked in doubt, as [removed]. Decide them with npm run review.`]
      : []),
    `${read} read = ${published} published + ${unchanged} unchanged + ${held} held + ${rejected} rejected + ${duplicates} duplicates`,
  ];
}

function named(status: Status): string {
  return status === 'duplicate' ? 'a duplicate' : status;
}
