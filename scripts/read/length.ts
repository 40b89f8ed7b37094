import type { RawDocument } from '../../src/pipeline/document.ts';
import { rejected } from './rejected.ts';

/** Letters have some ten thousand characters; what has more than these would keep a run busy for minutes. */
export const MOST_CHARACTERS = 2 * 2 ** 20;

/** The answer for what has more. */
export const TOO_LONG = rejected(
  'file',
  `it has over ${MOST_CHARACTERS / 2 ** 20} million characters`,
  'Give one file per letter',
);

/** Characters of a document, in UTF-16 code units, each line's end counted as one. */
export const lengthOf = ({ lines }: RawDocument): number =>
  lines.reduce((sum, { runs }) => runs.reduce((all, { text }) => all + text.length, sum + 1), 0);
