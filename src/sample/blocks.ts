import { ISSUES_INTRODUCTION, plain, SUMMARY_INTRODUCTION } from './boilerplate.ts';
import { writeDay } from './days.ts';
import type { WrittenItem } from './item.ts';
import type { Block, SampleTruth } from './letter.ts';
import type { Patient } from './patient.ts';

/** The clinical summary, and each item with its heading, guidelines and rationale. */
export function bodyBlocks({ summary }: SampleTruth, items: readonly WrittenItem[]): Block[] {
  return [
    { kind: 'heading', text: 'CLINICAL CASE SUMMARY' },
    plain(SUMMARY_INTRODUCTION),
    ...summary.map(plain),
    { kind: 'heading', text: 'IMR ISSUES, DECISIONS AND RATIONALES' },
    plain(ISSUES_INTRODUCTION),
    ...items.flatMap(itemBlocks),
  ];
}

/** The rows of the header, as all layouts print them. */
export function headerRows({ caseNumber, priority }: SampleTruth, { course }: Patient): Block[] {
  const day = (number: number): string => writeDay(number, 'slashes');
  const rows: [string, string, string, string][] = [
    ['Case Number:', caseNumber, '', ''],
    ['Date Assigned:', day(course.assigned), 'Date of Injury:', day(course.injured)],
    ['Decision Date:', day(course.decided), 'UR Denial Date:', day(course.denied)],
    [
      'Priority:',
      priority === 'standard' ? 'Standard' : 'Expedited',
      'Application\nReceived:',
      day(course.received),
    ],
  ];
  return rows.map((cells) => ({ kind: 'row', cells }));
}

const OUTCOMES = {
  upheld: 'Upheld',
  overturned: 'Overturned',
  'partially-overturned': 'Partially Overturned',
} as const;

function itemBlocks({ truth: { heading, outcome, rationale }, lines }: WrittenItem): Block[] {
  const [first = '', ...rest] = rationale;
  return [
    labelled(`${heading}:`, OUTCOMES[outcome]),
    labelled('Claims Administrator guideline:', lines.administrator),
    labelled('MAXIMUS guideline:', lines.reviewer),
    labelled('Decision rationale:', first),
    ...rest.map(plain),
  ];
}

function labelled(label: string, text: string): Block {
  return { kind: 'paragraph', runs: [{ text: label, bold: true }, { text: ` ${text}` }] };
}
