import { leadOf } from '../../messages/case-lead.ts';
import { lang, references as words } from '../../messages/en.ts';
import { programNamed } from '../../programs/index.ts';
import type { Case } from '../case.ts';
import type { Imprint } from '../case-json.ts';

/** All that a reference manager is told of a case; each writer of a format puts it in that format's words. */
export interface Reference {
  /** The case's number, as the public cites it. */
  id: string;
  /** Number, treatments, outcome, in a line. */
  title: string;
  /** Year, month and day of the decision; the year alone where no more is published. */
  decided: [year: number, month: number, day: number] | [year: number];
  /** The archive's name. */
  archive: string;
  /** Who runs the review, e.g. the state's agency. */
  program: string;
  /** The case version. */
  version: string;
  /** The case page's whole address. */
  address: string;
  lang: string;
  /** What the archive says of itself on every page. */
  notice?: string;
}

/** A case as a reference. Pure; holds nothing that its page doesn't show. */
export function referenceOf(letter: Case, { settings, taxonomy, address }: Imprint): Reference {
  const { data, hash } = letter;
  const { treatments, outcome } = leadOf(letter, taxonomy);
  return {
    id: data.id,
    title: words.title(data.id, treatments, outcome),
    decided: datePartsOf(data.decided),
    archive: settings.name,
    program: programNamed(data.program)?.label ?? data.program,
    version: hash,
    address,
    lang,
    ...(settings.notice && { notice: settings.notice }),
  };
}

/** Whether the whole day is known, for writers that name the month. */
export function isWholeDay(decided: Reference['decided']): decided is [number, number, number] {
  return decided.length === 3;
}

function datePartsOf(decided: string): Reference['decided'] {
  const [year = 0, month, day] = decided.split('-').map(Number);
  return month === undefined || day === undefined ? [year] : [year, month, day];
}
