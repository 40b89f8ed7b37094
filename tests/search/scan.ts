import type { Case } from '../../src/archive/case.ts';
import { formsOf } from '../../src/search/inflection.ts';
import { wordsOf } from '../../src/search/word.ts';

/** What the scan takes for a decision: its case and its place in it, from 1. */
export interface Scanned {
  id: string;
  number: number;
}

/**
 * The plain scan that the search must equal: every decision whose request, rationale or letter's summary holds each of the
 * words (in one of its forms) and phrases (word for word, in one paragraph, across no mask). It knows no index.
 */
export function scan(
  cases: readonly Case[],
  { words, phrases }: { words: string[]; phrases: string[] },
): Scanned[] {
  return cases.flatMap((letter) =>
    letter.data.determinations.flatMap((_, index) => {
      const paragraphs = wordsByDecision(letter)[index] ?? [];
      const holds = (phrase: string[][]) => paragraphs.some((run) => hasRow(run, phrase));
      const fits =
        words.every((word) => holds([formsOf(word)])) &&
        phrases.every((phrase) => holds(wordsOf(phrase).map(({ word }) => [word])));
      return fits ? [{ id: letter.data.id, number: index + 1 }] : [];
    }),
  );
}

const read = new WeakMap<Case, string[][][]>();

/** The runs of words in which each decision of a letter is looked for; read once a letter. */
function wordsByDecision(letter: Case): string[][][] {
  const known = read.get(letter);
  if (known) return known;
  const { data, summary, rationales } = letter;
  const shared = summary.flatMap(runsOf);
  const found = data.determinations.map(({ request }, index) => [
    ...[request, ...(rationales[index] ?? [])].flatMap(runsOf),
    ...shared,
  ]);
  read.set(letter, found);
  return found;
}

/** A paragraph's words, cut at its masks. */
export function runsOf(paragraph: string): string[][] {
  const runs: string[][] = [];
  for (const { word, run } of wordsOf(paragraph)) {
    runs[run] ??= [];
    runs[run].push(word);
  }
  return runs.filter(Boolean);
}

function hasRow(run: string[], row: string[][]): boolean {
  return run.some((_, start) =>
    row.every((forms, place) => forms.includes(run[start + place] ?? '')),
  );
}
