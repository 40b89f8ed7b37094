import type { RawText } from '../text.ts';

/** A line after mending: what the parsers of all programs read. */
export interface TextLine {
  /** Mended, single spaces, trimmed, never empty. */
  text: RawText;
  /** The same, parted where the source has two spaces or more: columns of a table, or of a cover block. */
  columns: RawText[];
  page: number;
  /** How many characters from the start are bold; `undefined` where the source has no weights. */
  bold: number | undefined;
  /** How much of it is bold, from 0 to 1; 0 where the source has no weights. */
  heavy: number;
  /** What stands before it: nothing, empty lines (or a taller gap than between lines), or the end of a page. */
  before: 'none' | 'gap' | 'page';
  /**
   * How much of a full line stays empty although the next line's first word would have fitted, from 0 to 1. Where it is more
   * than 0 its paragraph ends here, if the text is set evenly; 1 at the end of the text and where lines are whole paragraphs.
   */
  room: number;
}
