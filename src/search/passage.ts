import { type Mark, marksIn } from './marks.ts';
import type { Leaf } from './query.ts';
import type { SearchedLetter } from './record.ts';

/** What a result shows of its letter's text: one paragraph, or the part of it around the first word found. */
export interface Passage {
  section: 'rationale' | 'summary';
  /** Number of the paragraph in its section, from 1. */
  paragraph: number;
  /** Word for word; starts or ends with "…" where the paragraph goes on. */
  text: string;
  /** Places in `text`. */
  marks: Mark[];
}

/**
 * The paragraph that names most of what was asked: of the decision's rationale, else of the letter's summary; the first of
 * equals. Without a query, the first paragraph. `undefined` where the decision has no prose.
 *
 * @param index the decision in its letter, from 0.
 */
export function passageOf(
  { summary, determinations }: SearchedLetter,
  index: number,
  leaves: readonly Leaf[],
): Passage | undefined {
  const rationale = determinations[index]?.rationale ?? [];
  const candidates = [...inSection('rationale', rationale), ...inSection('summary', summary)];
  let best: (Candidate & { marks: Mark[]; named: number }) | undefined;
  for (const candidate of candidates) {
    const marks = marksIn(candidate.text, leaves);
    const named = new Set(marks.map(({ leaf }) => leaf)).size;
    if (!best || named > best.named) best = { ...candidate, marks, named };
  }
  if (!best) return undefined;
  const { section, paragraph, text, marks } = best;
  return { section, paragraph, ...cut(text, marks) };
}

type Candidate = Pick<Passage, 'section' | 'paragraph' | 'text'>;

const inSection = (section: Passage['section'], paragraphs: string[]): Candidate[] =>
  paragraphs.map((text, index) => ({ section, paragraph: index + 1, text }));

const LONGEST = 320; // characters: four or five lines
const BEFORE = 120; // characters at most before the first word found

function cut(text: string, marks: Mark[]): Pick<Passage, 'text' | 'marks'> {
  if (text.length <= LONGEST) return { text, marks };
  const start = startBefore(text, marks[0]?.start ?? 0);
  const end = endBefore(text, start + LONGEST);
  const lead = start > 0 ? '… ' : '';
  return {
    text: `${lead}${text.slice(start, end)}${end < text.length ? ' …' : ''}`,
    marks: marks
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map((mark) => ({
        ...mark,
        start: mark.start - start + lead.length,
        end: mark.end - start + lead.length,
      })),
  };
}

/** Start of the sentence, or else of a word, that lies at most `BEFORE` characters before the place. */
function startBefore(text: string, place: number): number {
  if (place <= BEFORE) return 0;
  const from = place - BEFORE;
  const before = text.slice(from, place);
  const sentence = [...before.matchAll(/[.!?]\s+(?=\p{Lu})/gu)].at(-1);
  const word = /\s/.exec(before);
  const found = sentence ?? word;
  return found ? from + found.index + found[0].length : place;
}

/** End of the last word that ends before the place. */
function endBefore(text: string, place: number): number {
  if (place >= text.length) return text.length;
  const space = text.slice(0, place + 1).search(/\s+\S*$/);
  return space > 0 ? space : place;
}
