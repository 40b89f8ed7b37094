import type { RawText } from './text.ts';

/** A stretch of one line in one weight. `bold` is absent where the source has no weights (plain text). */
export interface Run {
  text: RawText;
  bold?: boolean;
}

/** One line of a document as its source has it. */
export interface Line {
  runs: Run[];
  /** Page, counted from 1; 1 throughout for plain text without form feeds. */
  page: number;
  /** Start edge and base line in points from the page's lower start corner; absent for plain text. */
  x?: number;
  y?: number;
  /** Font size in points; absent for plain text. */
  size?: number;
}

/** What reading a file gives: its lines, top to bottom. Nothing is mended yet. */
export interface RawDocument {
  lines: Line[];
  /** Where the lines come from, for their different flaws. */
  medium: 'pdf' | 'text';
}
