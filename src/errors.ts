/**
 * One thing wrong with one input: where (file, line, field), what is wrong, what to do.
 * Messages end in logs: one about a letter names its number in the run, never its file name, and quotes nothing of it;
 * one about a case file may quote the file.
 */
export class Problem extends Error {
  override name = 'Problem';
  readonly where: string;
  readonly what: string;
  readonly todo: string;

  /** @param where e.g. `cases/1/cm14-0197557.md:19 treatment`; @param what without a full stop; @param todo without one. */
  constructor(where: string, what: string, todo: string) {
    super(`${where}: ${what}. ${todo}.`);
    this.where = where;
    this.what = what;
    this.todo = todo;
  }
}

/** The candidate nearest to `word` by edit distance, or `undefined` when none is near (over a third of its length off). */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.ceil(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word, candidate);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Levenshtein distance between two strings, in UTF-16 code units. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
