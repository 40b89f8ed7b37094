import type { Sheet } from '../sheet.ts';
import type { Span } from '../span.ts';
import { isAllCapitals, isCapitalised, opensSentence, type Word, wordsOf } from '../words.ts';

/**
 * Finds known names with one slip ("Thomson" for Thompson; two from eight letters on): capitalised inside a sentence, alone
 * among words in lower case, and of five letters or more. After a title the titled-name detector finds any spelling.
 */
export function findMisspelledNames(text: string, { people }: Sheet): Span[] {
  const names = [...new Set(people.flatMap(({ sure }) => [...sure]))].filter(
    (name) => name.length > 4,
  );
  if (names.length === 0) return [];
  const words = wordsOf(text);
  return words.flatMap((word, index) => {
    if (!isCandidate(words, index, text) || !names.some((name) => isSlip(word.folded, name)))
      return [];
    return {
      kind: 'name',
      start: word.start,
      end: word.end,
      score: 0.7,
      reason: 'nearly a name of the header',
    };
  });
}

function isCandidate(words: Word[], index: number, text: string): boolean {
  const word = words[index] as Word;
  const neighbours = [words[index - 1], words[index + 1]];
  return (
    word.folded.length > 3 &&
    isCapitalised(word.text) &&
    !isAllCapitals(word.text) &&
    !opensSentence(text, word.start) &&
    neighbours.every(
      (near) => !near || !isCapitalised(near.text) || opensSentence(text, near.start),
    )
  );
}

const isSlip = (word: string, name: string): boolean => {
  const allowed = name.length >= 8 ? 2 : 1;
  return word !== name && word[0] === name[0] && slips(word, name, allowed) <= allowed;
};

/** Insertions, deletions, replacements and swaps of neighbours between two words (Damerau and Levenshtein), up to a limit. */
export function slips(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number): number =>
    rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped =
        a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? at(i - 2, j - 2) + 1
          : Number.POSITIVE_INFINITY;
      row.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same, swapped));
    }
  }
  return at(a.length, b.length);
}
