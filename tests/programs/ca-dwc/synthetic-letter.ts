import type { Line, RawDocument } from '../../../src/pipeline/document.ts';

/** One item of an invented letter. */
export interface SyntheticItem {
  heading: string;
  outcome: string;
  administrator: string;
  reviewer: string;
  rationale: string[];
}

/** An invented letter. No sentence of its narrative stands in a real one. */
export interface SyntheticLetter {
  cover?: string[];
  header: string[];
  /** Sentences about the reviewer, or the lines of a credentials block. */
  credentials: { prose: string } | { block: string[] };
  summary: string[];
  items: SyntheticItem[];
}

/** A paragraph in the order of the letter; `bold` is how many characters from its start are. */
export interface Paragraph {
  text: string;
  bold: number;
}

const SENT = 'MAXIMUS Federal Services sent the complete case file to an expert reviewer.';
const DEVELOPED =
  'The expert reviewer developed the following clinical case summary based on a review of the case file, including all medical records:';
const BASED =
  'The Final Determination was based on decisions for the disputed items/services set forth below:';

/** Widgets decided upon; every test changes what it is about. */
export const LETTER: SyntheticLetter = {
  header: [
    'Case Number: CM15-0000321',
    'Date Assigned: 03/10/2015   Date of Injury: 05/06/2013',
    'Decision Date: 04/11/2015   UR Denial Date: 02/12/2015',
    'Priority: Standard   Application',
    'Received:',
    '03/01/2015',
  ],
  credentials: {
    prose:
      'The expert reviewer is Board Certified in Family Practice and is licensed to practice in California.',
  },
  summary: [
    'The patient is a 44-year-old female whose crate slid from a pallet and bent the right thumb. Splints and rest helped for a while, and then they did not.',
  ],
  items: [
    {
      heading: 'Eight sessions of thumb kneading',
      outcome: 'Upheld',
      administrator: 'Decision based on MTUS Thumb Complaints 2004.',
      reviewer: 'Decision based on MTUS Thumb Complaints 2004, Section(s): Kneading.',
      rationale: [
        'Kneading is an option for thumbs that have not been kneaded. This thumb was kneaded all winter. Therefore, more of it is not medically necessary.',
      ],
    },
    {
      heading: 'Cedar oil 5% #30',
      outcome: 'Overturned',
      administrator: 'The Claims Administrator did not cite any medical evidence for its decision.',
      reviewer: 'Decision based on Non-MTUS Citation Oil Handbook, Thumb Chapter.',
      rationale: [
        'Oil is named in the handbook for a bent thumb after rest has failed. Rest failed here, as the notes say. The oil is medically necessary.',
      ],
    },
  ],
};

/** The letter's paragraphs, top to bottom. */
export function paragraphsOfLetter(letter: SyntheticLetter): Paragraph[] {
  const { credentials } = letter;
  const plain = (text: string) => ({ text, bold: 0 });
  const labelled = (label: string, text: string) => ({
    text: `${label} ${text}`,
    bold: label.length,
  });
  return [
    ...(letter.cover ?? []).map(plain),
    ...letter.header.map(plain),
    labelled('HOW THE IMR FINAL DETERMINATION WAS MADE', ''),
    plain('prose' in credentials ? `${SENT} ${credentials.prose}` : SENT),
    ...('block' in credentials ? credentials.block.map(plain) : []),
    labelled('CLINICAL CASE SUMMARY', ''),
    plain(DEVELOPED),
    ...letter.summary.map(plain),
    labelled('IMR ISSUES, DECISIONS AND RATIONALES', ''),
    plain(BASED),
    ...letter.items.flatMap((item) => [
      labelled(`${item.heading}:`, item.outcome),
      labelled('Claims Administrator guideline:', item.administrator),
      labelled('MAXIMUS guideline:', item.reviewer),
      ...item.rationale.map((text, index) =>
        index === 0 ? labelled('Decision rationale:', text) : plain(text),
      ),
    ]),
  ];
}

export type Spacing = 'tight' | 'paragraphs' | 'every line' | 'every line, paragraphs by a space';

/** The letter as plain text, wrapped at a width in characters. */
export function asText(
  letter: SyntheticLetter,
  width = 90,
  spacing: Spacing = 'tight',
): RawDocument {
  const out: string[] = [];
  for (const { text } of paragraphsOfLetter(letter)) {
    for (const line of wrap(text.trim(), width)) {
      out.push(line);
      if (spacing.startsWith('every line')) out.push('');
    }
    if (spacing === 'paragraphs') out.push('');
    if (spacing === 'every line, paragraphs by a space') out.push(' ', '');
  }
  return textDocument(out.join('\n'));
}

/** Any text as a document; a form feed starts a page. */
export function textDocument(text: string): RawDocument {
  const lines = text
    .split('\f')
    .flatMap((part, index) =>
      part
        .split('\n')
        .map((line) => ({ runs: line === '' ? [] : [{ text: line }], page: index + 1 })),
    );
  return { lines, medium: 'text' };
}

/** The letter as a PDF gives it: with places and weights, and a new page after so many lines. */
export function asPages(letter: SyntheticLetter, width = 90, linesPerPage = 40): RawDocument {
  const lines: Line[] = [];
  let y = 720;
  for (const { text, bold } of paragraphsOfLetter(letter)) {
    let start = 0;
    for (const part of wrap(text.trim(), width)) {
      const page = Math.floor(lines.length / linesPerPage) + 1;
      if (lines.length % linesPerPage === 0) y = 720;
      const heavy = Math.min(Math.max(bold - start, 0), part.length);
      const runs = [
        { text: part.slice(0, heavy), bold: true },
        { text: part.slice(heavy), bold: false },
      ].filter((run) => run.text !== '');
      lines.push({ runs, page, x: 72, y, size: 12 });
      start += part.length + 1;
      y -= 14;
    }
    y -= 14;
  }
  return { lines, medium: 'pdf' };
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= width)
      lines.splice(-1, 1, `${last} ${word}`);
    else lines.push(word);
  }
  return lines;
}
