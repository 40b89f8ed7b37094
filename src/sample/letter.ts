import type { LetterItem, ParsedLetter } from '../pipeline/letter.ts';
import type { Quantity } from '../schema.ts';

/** A stretch of one paragraph in one weight. */
export interface SampleRun {
  text: string;
  bold?: true;
}

/** What a letter is set from, top to bottom; page and line breaks fall where they fall. */
export type Block =
  /** A row of the header: label, value, label, value. The third may hold a line break. */
  | { kind: 'row'; cells: [string, string, string, string] }
  /** A centred heading. */
  | { kind: 'heading'; text: string }
  /** A line of the cover block or of the credentials, kept as a line of its own. */
  | { kind: 'line'; runs: SampleRun[] }
  | { kind: 'paragraph'; runs: SampleRun[] };

/** What one determination is meant to be: what a perfect reader would find. */
export interface SampleItem extends LetterItem<string> {
  treatment: string;
  quantity?: Quantity;
  granted?: Quantity;
  bodyParts: string[];
  /** Ids by side, in the order cited. */
  guidelines: { administrator: string[]; reviewer: string[] };
  /** Each with the sentence of the rationale that says so, word for word. */
  reasons: { id: string; quote: string }[];
}

/** What the whole letter is meant to be. */
export interface SampleTruth extends Pick<
  ParsedLetter,
  'caseNumber' | 'format' | 'dates' | 'patient'
> {
  priority: 'standard' | 'expedited';
  specialties: string[];
  summary: string[];
  items: SampleItem[];
  /** Every invented name, number and address: nothing of it may be published. */
  secrets: string[];
}

/** One invented letter. */
export interface SampleLetter {
  caseNumber: string;
  medium: 'pdf' | 'text';
  format: 'ca-dwc/2016' | 'ca-dwc/2014';
  /** In text: whether an empty line follows every line. */
  spaced: boolean;
  blocks: Block[];
  truth: SampleTruth;
}
