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
 * Compiles taxonomy patterns to one matcher. All of them match whole words at both ends, also where a pattern begins or ends
 * with a group. Matching costs one pass for all patterns together while nothing is found.
 */
export function matcherOf(patterns: readonly string[]): Matcher {
  const sources = patterns.map((pattern) => `${EDGE}${compilePattern(pattern).source}${EDGE}`);
  // a union without members would match the empty text everywhere
  const union = sources.length > 0 ? new RegExp(sources.join('|'), 'giu') : undefined;
  const each = sources.map((source) => new RegExp(source, 'iuy'));
  return {
    *mentions(text) {
      if (!union) return;
      let from = 0;
      for (;;) {
        union.lastIndex = from;
        const start = union.exec(text)?.index;
        if (start === undefined) return;
        const end = start + longestAt(each, text, start);
        yield { start, end };
        from = Math.max(end, start + 1);
      }
    },
    found(text) {
      if (!union) return false;
      union.lastIndex = 0;
      return union.test(text);
    },
  };
}

/** Patterns of plain names, which may hold characters that mean something in a regular expression. */
export function namePatterns(names: Iterable<string>): string[] {
  return [...names].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
}

function longestAt(each: RegExp[], text: string, start: number): number {
  let longest = 0;
  for (const pattern of each) {
    pattern.lastIndex = start;
    longest = Math.max(longest, pattern.exec(text)?.[0].length ?? 0);
  }
  return longest;
}

// Not inside a word: what stands before or what comes next is no letter or digit.
const EDGE = String.raw`(?<![\p{L}\p{N}](?=[\p{L}\p{N}]))`;
