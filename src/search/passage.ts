import { type Mark, marksIn } from './marks.ts';
import type { Plan } from './plan.ts';
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

/** What tells passages apart: what was asked for, and how much each part of it says. */
export interface Asked extends Pick<Plan, 'concepts' | 'wanted'> {
  /** How rare each concept is; by its number. */
  rarity: readonly number[];
}

/**
 * The paragraph that names most of what was asked, the rarer the better: of the determination's rationale where that names
 * anything, else of the letter's summary; the first of equals. Without a query, the first paragraph. `undefined` where the
 * determination has no prose.
 *
 * @param index the determination in its letter, from 0
 * @param shown paragraphs of the summary that another result of this letter shows already: two never show the same
 * @param said texts that other results show: decisions of one letter, or of one reviewer, are often told in the same words
 */
export function passageOf(
  { summary, determinations }: Pick<SearchedLetter, 'summary' | 'determinations'>,
  index: number,
  asked: Asked,
  shown: readonly number[] = [],
  said: ReadonlySet<string> = new Set(),
): Passage | undefined {
  const own = inSection('rationale', determinations[index]?.rationale ?? [], asked);
  const shared = inSection('summary', summary, asked).filter(
    ({ paragraph }) => !shown.includes(paragraph),
  );
  const passages = [...own, ...shared]
    .sort((a, b) => b.weight - a.weight) // keeps the order of equals
    .map(({ section, paragraph, text, marks }) => ({
      section,
      paragraph,
      ...cut(text, marks, asked.rarity),
    }));
  return passages.find(({ text }) => !said.has(text));
}

interface Candidate extends Passage {
  weight: number;
}

const OWN = 1.5; // reasons say more of a decision than the summary, where they name as much

function inSection(section: Passage['section'], paragraphs: string[], asked: Asked): Candidate[] {
  return paragraphs.map((text, index) => {
    const marks = marksIn(text, section, asked);
    const named = [...new Set(marks.map(({ concept }) => concept))];
    const sum = named.reduce((weight, concept) => weight + (asked.rarity[concept] ?? 0), 0);
    return {
      section,
      paragraph: index + 1,
      text,
      marks,
      weight: section === 'rationale' ? sum * OWN : sum,
    };
  });
}

const LONGEST = 320; // characters: four or five lines
const BEFORE = 120; // characters at most before the first word found

function cut(
  text: string,
  marks: Mark[],
  rarity: readonly number[],
): Pick<Passage, 'text' | 'marks'> {
  if (text.length <= LONGEST) return { text, marks };
  const start = startBefore(text, telling(marks, rarity));
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

/** Where the stretch begins that names most: each mark is tried as the first. */
function telling(marks: readonly Mark[], rarity: readonly number[]): number {
  let best = { start: 0, weight: 0 };
  for (const { start } of marks) {
    const within = marks.filter(
      (mark) => mark.start >= start && mark.end <= start + LONGEST - BEFORE,
    );
    const named = [...new Set(within.map(({ concept }) => concept))];
    const weight = named.reduce((sum, concept) => sum + (rarity[concept] ?? 0), 0);
    if (weight > best.weight) best = { start, weight };
  }
  return best.start;
}
