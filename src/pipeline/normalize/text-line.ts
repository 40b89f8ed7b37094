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
  /** What stands before it: nothing, empty lines (or a taller gap than between lines), or the end of a page. */
  before: 'none' | 'gap' | 'page';
  /** Whether the next line's first word would have fitted on it: its paragraph ends here. */
  endsEarly: boolean;
}
