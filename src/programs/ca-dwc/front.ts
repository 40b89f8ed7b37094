import type { RawDocument } from '../../pipeline/document.ts';
import { normalize } from '../../pipeline/normalize.ts';
import type { Front } from '../program.ts';
import { caseNumbersIn } from './case-number.ts';
import { readCover } from './cover.ts';
import { readDates } from './header.ts';
import { findPart } from './labels.ts';
import { scrollOf } from './scroll.ts';

/** Cover block and header have some twenty lines; without a section's heading no more lines than these are read as such. */
const MOST_LINES = 40;

/** Who and what the cover block and header of a document name, whether or not the rest of it is a letter of a known layout. */
export function readFront(document: RawDocument): Front {
  const lines = normalize(document);
  const { text } = scrollOf(lines);
  const section = findPart(text, 'how') ?? findPart(text, 'summary') ?? findPart(text, 'issues');
  const front = section ? scrollOf(lines).lines(0, section.start) : lines.slice(0, MOST_LINES);
  const printed = front.map((line) => line.text).join('\n');
  const [caseNumber] = caseNumbersIn(printed);
  return {
    known: readCover(front),
    dates: readDates(printed),
    ...(caseNumber !== undefined && { caseNumber }),
  };
}
