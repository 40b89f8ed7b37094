import type { RawDocument } from '../pipeline/document.ts';
import type { Held, KnownIdentifier, LetterDates, ParsedLetter } from '../pipeline/letter.ts';

/** What stands before a letter's first section, as far as it can be read. */
export interface Front {
  known: KnownIdentifier[];
  dates: Partial<LetterDates>;
  caseNumber?: string;
}

/** What differs between programs: one folder each, this one interface. */
export interface Program {
  /** Slug, as in a case file's `program`. */
  name: string;
  /** What pages call it. */
  label: string;
  /** Whether a document is this program's own, told by its labels. */
  recognises(document: RawDocument): boolean;
  /** A document's whole value, or why it is held. Reads nothing else, never throws on a letter. */
  parse(document: RawDocument): ParsedLetter | Held;
  /** Who and what its cover block and header name, even where the rest can't be read. Never throws. */
  front(document: RawDocument): Front;
  /** The standard text that every letter of a layout repeats, as the pages show it folded; by `format`. */
  boilerplate: Record<string, string[]>;
}
