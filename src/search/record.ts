import { encode, GAP } from './encode.ts';
import { wordsOf } from './word.ts';

/** What is searched of a letter: plain text, masks in place; standard text is not part of it. */
export interface SearchedLetter {
  /** Paragraphs of the clinical summary. */
  summary: string[];
  /** The reviewer's, as printed. */
  specialties: string[];
  determinations: {
    request: string;
    /** Paragraphs. */
    rationale: string[];
    /** Both sides' citations, as printed. */
    guidelines: string[];
  }[];
}

/** What the index takes in for one letter. */
export interface SearchRecord {
  /** Encoded words and gaps, one space between them. */
  content: string;
  /**
   * Where sections begin, counted in words and gaps: request, rationale and guidelines of each determination in turn, then
   * the summary, then the specialties. So `starts[3 * i]` is determination `i`'s request.
   */
  starts: number[];
  /** How many words and gaps there are. */
  length: number;
}

/** Makes the record of a letter. A gap ends every paragraph and stands for every mask, so that no phrase runs across. */
export function recordOf({ summary, specialties, determinations }: SearchedLetter): SearchRecord {
  const sections = [
    ...determinations.flatMap(({ request, rationale, guidelines }) => [
      [request],
      rationale,
      guidelines,
    ]),
    summary,
    specialties,
  ];
  const content: string[] = [];
  const starts = sections.map((paragraphs) => {
    const start = content.length;
    for (const paragraph of paragraphs) content.push(...codes(paragraph), GAP);
    return start;
  });
  return { content: content.join(' '), starts, length: content.length };
}

function codes(paragraph: string): string[] {
  const words = wordsOf(paragraph);
  return words.flatMap(({ word, run }, index) => {
    const previous = words[index - 1]?.run ?? run;
    return run === previous ? [encode(word)] : [GAP, encode(word)];
  });
}
