import { compilePattern } from '../../taxonomy.ts';

/** Where something is named in a text: UTF-16 code units, end exclusive. */
export interface Mention {
  start: number;
  end: number;
}

/** Several patterns that name one thing. */
export interface Matcher {
  /** Every place where it is named, by start, not overlapping; at each place the longest pattern. */
  mentions(text: string): Generator<Mention>;
  /** Whether it is named at all. */
  found(text: string): boolean;
}

/**
 * Compiles taxonomy patterns to one matcher. Nothing is compiled before it is needed, and matching costs one pass for all patterns
 * together while nothing is found.
 */
export function matcherOf(patterns: readonly string[]): Matcher {
  let union: RegExp | undefined;
  let each: RegExp[] | undefined;
  const foundFrom = (text: string, from: number): number | undefined => {
    if (patterns.length === 0) return undefined; // a union without members would match the empty text everywhere
    union ??= compilePattern(patterns.join('|'));
    union.lastIndex = from;
    return union.exec(text)?.index;
  };
  const longestAt = (text: string, start: number): number => {
    each ??= patterns.map((pattern) => compilePattern(pattern, 'y'));
    return Math.max(...each.map((pattern) => lengthAt(pattern, text, start)));
  };
  return {
    *mentions(text) {
      for (let from = 0; ;) {
        const start = foundFrom(text, from);
        if (start === undefined) return;
        const end = start + longestAt(text, start);
        yield { start, end };
        from = Math.max(end, start + 1);
      }
    },
    found: (text) => foundFrom(text, 0) !== undefined,
  };
}

/** Patterns of plain names, which may hold characters that mean something in a regular expression. */
export function namePatterns(names: Iterable<string>): string[] {
  return [...names].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
}

function lengthAt(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0].length ?? 0;
}
