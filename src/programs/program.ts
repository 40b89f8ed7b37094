import type { RawDocument } from '../pipeline/document.ts';
import type { Held, ParsedLetter } from '../pipeline/letter.ts';

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
  /** The standard text that every letter of a layout repeats, as the pages show it folded; by `format`. */
  boilerplate: Record<string, string[]>;
}
