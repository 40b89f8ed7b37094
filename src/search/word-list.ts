import { distance } from './distance.ts';

/** All words of a volume's letters, ascending by code unit, each with how many letters hold it. */
export interface WordList {
  words: readonly string[];
  letters: readonly number[];
}

/** Writes the list, a word a line. */
export function writeWords(counts: ReadonlyMap<string, number>): string {
  const words = [...counts.keys()].sort();
  return words.map((word) => `${word} ${counts.get(word)}\n`).join('');
}

/** Reads what `writeWords` wrote. */
export function readWords(text: string): WordList {
  const lines = text.split('\n').filter((line) => line !== '');
  return {
    words: lines.map((line) => line.slice(0, line.lastIndexOf(' '))),
    letters: lines.map((line) => Number(line.slice(line.lastIndexOf(' ') + 1))),
  };
}

/** The words that begin so. */
export function wordsFrom({ words }: WordList, prefix: string): string[] {
  const start = firstAtLeast(words, prefix);
  const found: string[] = [];
  for (let place = start; words[place]?.startsWith(prefix); place += 1)
    found.push(words[place] ?? '');
  return found;
}

/**
 * Known words that are spelled most like an unknown one, best first: one slip apart (letters swapped, left out, added or
 * mistaken), in longer words two; of those as near, the words of more letters first. Words with digits have none.
 */
export function nearestWords(lists: readonly WordList[], unknown: string, most = 3): string[] {
  const slips = unknown.length < 4 || /\d/.test(unknown) ? 0 : unknown.length < 7 ? 1 : 2;
  if (slips === 0) return [];
  const near = new Map<string, { distance: number; letters: number }>();
  for (const { words, letters } of lists) {
    words.forEach((word, index) => {
      if (Math.abs(word.length - unknown.length) > slips || word.length < 3) return;
      const apart = distance(word, unknown, slips);
      if (apart > slips) return;
      const known = near.get(word)?.letters ?? 0;
      near.set(word, { distance: apart, letters: known + (letters[index] ?? 0) });
    });
  }
  return [...near]
    .sort(([a, x], [b, y]) => x.distance - y.distance || y.letters - x.letters || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([word]) => word);
}

function firstAtLeast(words: readonly string[], wanted: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
