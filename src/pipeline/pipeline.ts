import type { Program } from '../programs/program.ts';
import type { CaseData, ProfileName } from '../schema.ts';
import type { Taxonomy } from '../taxonomy.ts';
import { classify } from './classify/classify.ts';
import { compose } from './compose.ts';
import { deidentify } from './deidentify/deidentify.ts';
import type { Decisions, Doubt } from './deidentify/doubt.ts';
import type { RawDocument } from './document.ts';
import { type Held, isHeld, type KnownIdentifier } from './letter.ts';

/** What a run knows beside the letters themselves. */
export interface Desk {
  program: Program;
  profile: ProfileName;
  /** Whether the source names nobody; else a letter without a claimant is refused. */
  anonymized: boolean;
  taxonomy: Taxonomy;
  /** What people decided of doubtful words; absent: nothing yet. */
  decisions?: Decisions;
  /** The archive's own id for a program's case number: year of decision and eight letters of a keyed hash. */
  archiveId(caseNumber: string, decidedYear: number): string;
}

/** A case file as it will be written. */
export interface ComposedCase {
  data: CaseData;
  /** The whole file: front matter and body. */
  markdown: string;
  /** What goes to the private folder alone: who the letter names, and what waits for a person. */
  private?: { caseNumber: string; known: KnownIdentifier[]; doubts: Doubt[] };
}

/** One letter's whole way: a document in, a case file or the reason why it is held out. Reads and writes nothing. */
export function toCase(document: RawDocument, desk: Desk): ComposedCase | Held {
  const letter = desk.program.parse(document);
  if (isHeld(letter)) return letter;
  const clean = deidentify(letter, desk); // the only way from raw to clean text
  if (isHeld(clean)) return clean;
  const composed = compose(clean.letter, classify(clean.letter, desk.taxonomy)); // takes clean text only: a leak is a type error
  if (isHeld(composed)) return composed;
  const { caseNumber, known } = letter;
  return { ...composed, private: { caseNumber, known, doubts: clean.doubts } };
}
