import type { Case } from '../case.ts';

/** Letters that hold so many determinations. */
export interface LettersRow {
  /** Determinations in each. */
  size: number;
  letters: number;
  /** Determinations in all of them. */
  determinations: number;
}

/** Letters by their number of determinations, the smallest number first; numbers that no letter has are left out. */
export function lettersTable(cases: readonly Pick<Case, 'data'>[]): LettersRow[] {
  const counts = new Map<number, number>();
  for (const { data } of cases) {
    const size = data.determinations.length;
    counts.set(size, (counts.get(size) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([size, letters]) => ({ size, letters, determinations: size * letters }));
}
