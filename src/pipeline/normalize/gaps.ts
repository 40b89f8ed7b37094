import type { Line } from '../document.ts';

interface Spaced {
  line: Line;
  /** Mended; empty for an empty line. */
  text: string;
  /** Whether it was taken out as page furniture, so that its place says nothing. */
  removed: boolean;
}

type Gap = 'none' | 'gap' | 'page';

/** What stands before each line: nothing, a gap, or a page's end. Empty lines get `none`. */
export function gapsBefore(lines: readonly Spaced[]): Gap[] {
  const placed = lines.some(({ line }) => line.y !== undefined);
  return placed ? gapsByPlace(lines) : gapsByEmptyLines(lines);
}

/** In a PDF a paragraph stands off by more than the usual distance of two lines. */
function gapsByPlace(lines: readonly Spaced[]): Gap[] {
  const pitch = median(distances(lines).filter((distance) => distance > 0));
  let before: Line | undefined;
  return lines.map(({ line, text }) => {
    if (text === '') return 'none';
    const last = before;
    before = line;
    if (last === undefined) return 'none';
    if (last.page !== line.page) return 'page';
    return (last.y ?? 0) - (line.y ?? 0) > pitch * 1.35 ? 'gap' : 'none';
  });
}

function distances(lines: readonly Spaced[]): number[] {
  const shown = lines.filter(({ text }) => text !== '').map(({ line }) => line);
  return shown.slice(1).map((line, index) => {
    const last = shown[index];
    return last?.page === line.page ? (last.y ?? 0) - (line.y ?? 0) : 0;
  });
}

/**
 * In text a gap is more empty lines than usually part two lines: some extractors put an empty line after every line,
 * and paragraphs then stand off by two or more.
 */
function gapsByEmptyLines(lines: readonly Spaced[]): Gap[] {
  const empties = emptyLinesBefore(lines);
  const inside = empties
    .filter((empty) => empty !== undefined && empty.count < 9)
    .map((empty) => empty?.count ?? 0);
  const usual = usualCount(inside);
  let page: number | undefined;
  return lines.map(({ line, text }, index) => {
    if (text === '') return 'none';
    const turned = page !== undefined && page !== line.page;
    page = line.page;
    const empty = empties[index];
    if (turned || empty?.furniture) return 'page';
    return (empty?.count ?? 0) > usual ? 'gap' : 'none';
  });
}

/** How many empty lines stand before each line, and whether furniture was among them; `undefined` for empty lines and the first. */
function emptyLinesBefore(
  lines: readonly Spaced[],
): ({ count: number; furniture: boolean } | undefined)[] {
  let count = 0;
  let furniture = false;
  let started = false;
  return lines.map(({ text, removed }) => {
    if (text === '') {
      if (removed) furniture = true;
      else count += 1;
      return undefined;
    }
    const found = started ? { count, furniture } : undefined;
    [count, furniture, started] = [0, false, true];
    return found;
  });
}

/** The number of empty lines that parts two lines of running text: none, unless most lines are followed by as many. */
function usualCount(counts: readonly number[]): number {
  const tight = counts.filter((count) => count === 0).length;
  if (counts.length === 0 || tight > counts.length * 0.25) return 0;
  return median(counts);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
