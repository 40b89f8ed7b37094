import type { Reason, TaxonomyFiles } from '../../../schema.ts';
import { compilePattern, type Taxonomy } from '../../../taxonomy.ts';
import { firstMatchOf } from '../../matches.ts';

/** A reason's patterns, ready to be looked for. */
export interface ReasonReader {
  reason: Reason;
  patterns: RegExp[];
  patternsFor: { treatments: string[]; patterns: RegExp[] }[];
  rulePatterns: RegExp[];
  exceptPatterns: RegExp[];
}

/** What tells a rule from its application. */
export interface Cues {
  applied: RegExp[];
  told: RegExp[];
  rule: RegExp[];
  always: RegExp[];
  leaves: RegExp[];
  narrates: RegExp[];
  decides: RegExp[];
  concedes: RegExp[];
  turns: RegExp[];
}

/** A taxonomy's reasons and cues, compiled. */
export interface Reader {
  cues: Cues;
  reasons: ReasonReader[];
}

/** The reader of a taxonomy, compiled once. */
export function readerOf(taxonomy: Taxonomy): Reader {
  let reader = compiled.get(taxonomy);
  if (reader === undefined) {
    reader = compile(taxonomy);
    compiled.set(taxonomy, reader);
  }
  return reader;
}

const compiled = new WeakMap<Taxonomy, Reader>();

/** Whether one of the patterns is found in the text. */
export function finds(patterns: readonly RegExp[], text: string): boolean {
  return patterns.some((pattern) => text.search(pattern) >= 0); // search takes no notice of where a global pattern last stopped
}

/** Where in the text the first of what the patterns find ends; nothing if they find nothing. */
export function firstEnd(patterns: readonly RegExp[], text: string): number | undefined {
  const ends = patterns.flatMap((pattern) => {
    const found = firstMatchOf(text, pattern);
    return found ? [found.index + found[0].length] : [];
  });
  return ends.length > 0 ? Math.min(...ends) : undefined;
}

function compile({ rationale, reasons }: Taxonomy): Reader {
  const { phrases = {}, cues } = rationale;
  const all = (sources: readonly string[] | undefined): RegExp[] =>
    (sources ?? []).map((source) => compilePattern(withPhrases(source, phrases)));
  return {
    cues: {
      applied: all(cues?.applied),
      told: all(cues?.told),
      rule: all(cues?.rule),
      always: all(cues?.always),
      leaves: all(cues?.leaves),
      narrates: all(cues?.narrates),
      decides: all(cues?.decides),
      concedes: all(cues?.concedes),
      turns: all(cues?.turns),
    },
    reasons: [...reasons.values()].map((reason) => ({
      reason,
      patterns: all(reason.patterns),
      patternsFor: (reason.patternsFor ?? []).map(({ treatments, patterns }) => ({
        treatments,
        patterns: all(patterns),
      })),
      rulePatterns: all(reason.rulePatterns),
      exceptPatterns: all(reason.exceptPatterns),
    })),
  };
}

/** A pattern with its `<names>` replaced by the phrases of those names, which may name others. */
function withPhrases(
  source: string,
  phrases: NonNullable<TaxonomyFiles['reasons']['phrases']>,
): string {
  let whole = source;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    whole = whole.replace(/(?<!\(\?)<([a-z]+)>/g, (name, key: string) => {
      const phrase = phrases[key];
      return phrase === undefined ? name : `(?:${phrase})`;
    });
  }
  return whole;
}

// Phrases name phrases that name phrases; one that names itself ends here.
const DEEPEST = 4;
