import type { Guideline } from '../../../schema.ts';
import { compilePattern, type Taxonomy } from '../../../taxonomy.ts';
import { matchesOf } from '../../matches.ts';

/** On which side a text is cited, where its introduction says so. */
export type Side = 'mtus' | 'other' | undefined;

/** Where a pattern of a guideline is found: UTF-16 code units of the text, end exclusive. */
export interface Mark {
  start: number;
  end: number;
  guideline: Guideline;
}

/** A taxonomy's guidelines, ready to be looked for. */
export interface Recognizer {
  introductions: { pattern: RegExp; within: Side; closing: boolean }[];
  strong: Pattern[];
  weak: Pattern[];
}

interface Pattern {
  guideline: Guideline;
  pattern: RegExp;
}

/** The recognizer of a taxonomy, compiled once. */
export function recognizerOf(taxonomy: Taxonomy): Recognizer {
  let recognizer = compiled.get(taxonomy);
  if (recognizer === undefined) {
    recognizer = compile(taxonomy);
    compiled.set(taxonomy, recognizer);
  }
  return recognizer;
}

const compiled = new WeakMap<Taxonomy, Recognizer>();

/** Marks of the given patterns by place, none overlapping: the earliest first, at one place the longest. */
export function marksIn(text: string, patterns: readonly Pattern[], side: Side): Mark[] {
  const found = patterns
    .filter(
      ({ guideline }) =>
        guideline.within === undefined || side === undefined || guideline.within === side,
    )
    .flatMap(({ guideline, pattern }) =>
      matchesOf(text, pattern).map(({ index, 0: { length } }) => ({
        start: index,
        end: index + length,
        guideline,
      })),
    )
    .sort((one, other) => one.start - other.start || other.end - one.end);
  let reached = 0;
  return found.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = Math.max(end, start + 1);
    return true;
  });
}

/** The guideline that a mention means (of a book and its part, the part) and where the mention names it. */
export function guidelineOf(
  mention: { text: string; side: Side },
  recognizer: Recognizer,
): { guideline: Guideline; names: Mark[] } | undefined {
  for (const patterns of [recognizer.strong, recognizer.weak]) {
    const marks = marksIn(mention.text, patterns, mention.side);
    const first = marks[0]?.guideline;
    if (first === undefined) continue;
    const guideline =
      marks.find((mark) => mark.guideline.partOf === first.slug)?.guideline ?? first;
    const names = [guideline.slug, guideline.partOf];
    // what only hints at a guideline ("Low Back, MRI") is itself the section
    const named =
      patterns === recognizer.weak
        ? []
        : marks.filter((mark) => names.includes(mark.guideline.slug));
    return { guideline, names: named };
  }
  return undefined;
}

function compile(taxonomy: Taxonomy): Recognizer {
  const patternsOf = (key: 'patterns' | 'weakPatterns'): Pattern[] =>
    [...taxonomy.guidelines.values()].flatMap((guideline) =>
      (guideline[key] ?? []).map((source) => ({ guideline, pattern: compilePattern(source) })),
    );
  return {
    introductions: taxonomy.introductions.map(({ pattern, within, closing }) => ({
      pattern: compilePattern(pattern),
      within,
      closing: closing ?? false,
    })),
    strong: patternsOf('patterns'),
    weak: patternsOf('weakPatterns'),
  };
}
