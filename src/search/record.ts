import { encode, GAP } from './encode.ts';
import { wordsOf } from './word.ts';

/** What is searched of a letter: plain text, masks in place; standard text is not part of it. */
export interface SearchedLetter {
  /** Paragraphs of the clinical summary. */
  summary: string[];
  determinations: {
    request: string;
    /** Paragraphs. */
    rationale: string[];
  }[];
}

/** What the index takes in for one letter. */
export interface SearchRecord {
  /** Encoded words and gaps, one space between them. */
  content: string;
  /**
   * Where sections begin, counted in words and gaps: request and rationale of each determination in turn, then the
   * summary. So `starts[2 * i]` is determination `i`'s request, `starts[2 * i + 1]` its rationale, the last the summary.
   */
  starts: number[];
}

/** Makes the record of a letter. A gap ends every paragraph and stands for every mask, so that no phrase runs across. */
export function recordOf({ summary, determinations }: SearchedLetter): SearchRecord {
  const sections = [
    ...determinations.flatMap(({ request, rationale }) => [[request], rationale]),
    summary,
  ];
  const content: string[] = [];
  const starts = sections.map((paragraphs) => {
    const start = content.length;
    for (const paragraph of paragraphs) content.push(...codes(paragraph), GAP);
    return start;
  });
  return { content: content.join(' '), starts };
}

function codes(paragraph: string): string[] {
  const words = wordsOf(paragraph);
  return words.flatMap(({ word, run }, index) => {
    const previous = words[index - 1]?.run ?? run;
    return run === previous ? [encode(word)] : [GAP, encode(word)];
  });
}
