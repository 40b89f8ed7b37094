import { type Held, isHeld, type ParsedLetter } from '../../pipeline/letter.ts';
import type { Join } from '../../pipeline/normalize/join.ts';
import { paragraphsOf } from '../../pipeline/normalize/paragraphs.ts';
import { readCover } from './cover.ts';
import { headerStart, readHeader } from './header.ts';
import { readItems } from './items.ts';
import { SUMMARY_OPENING } from './labels.ts';
import type { Layout } from './layout.ts';
import { readPatient } from './patient.ts';
import type { Scroll } from './scroll.ts';
import { hasGaps } from './spacing.ts';

/** A letter of a known layout as its value, or the place that does not fit. */
export function readLetter(scroll: Scroll, layout: Layout, join: Join): ParsedLetter | Held {
  const front = scroll.text.slice(0, layout.how.start);
  const start = headerStart(front) ?? 0;
  const header = readHeader(front.slice(start), front);
  if (isHeld(header)) return header;
  const summary = readSummary(scroll, layout, join);
  if (summary.length === 0) return held('clinical summary', 'nothing stands under its heading');
  const items = readItems(scroll, layout.issues.end, join);
  if (isHeld(items)) return items;
  const known = readCover(scroll.lines(0, layout.how.start));
  if (known.some(({ value }) => value.length > LONGEST_VALUE)) return TOO_LONG;
  return {
    format: layout.format,
    ...header,
    specialties: layout.specialties,
    patient: readPatient([...summary, ...items.flatMap((item) => item.rationale)]),
    summary,
    items,
    known,
  };
}

// No name, address or number has so many characters; each of them is looked for in the whole letter.
const LONGEST_VALUE = 400;
const TOO_LONG: Held = {
  held: {
    where: 'header',
    what: 'a value that is longer than any name, address or number',
    todo: 'Read the letter: a line of its text may stand behind a label',
  },
};

function readSummary(scroll: Scroll, layout: Layout, join: Join): string[] {
  const { end } = layout.summary;
  const opening = SUMMARY_OPENING.exec(scroll.text.slice(end, layout.issues.start));
  const from = opening && opening.index < 5 ? end + opening.index + opening[0].length : end;
  return paragraphsOf(
    scroll.lines(from, layout.issues.start),
    join,
    hasGaps(scroll.lines(layout.issues.end, scroll.text.length)),
  );
}

function held(where: string, what: string): Held {
  return { held: { where, what, todo: 'Open the original and complete the text' } };
}
