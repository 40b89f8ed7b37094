import type { Mention } from '../matcher.ts';
import type { Entry, Lexicon } from './lexicon.ts';

/** What a text names, and how surely. */
export interface Naming {
  /** `category/class`. */
  path: string;
  weak: boolean;
}

/**
 * What a text names first; of classes that begin at one place the one with the longest pattern, then the first of the
 * taxonomy. Words of `weakPatterns` count only where there is nothing else.
 *
 * @param neighbours The classes of the letter's other items; asked only where a class has patterns for such a neighbour.
 */
export function firstNamed(
  text: string,
  lexicon: Lexicon,
  neighbours: () => string[] = () => [],
): Naming | undefined {
  const strong = first(lexicon.entries, (entry) => strongMention(entry, text, neighbours));
  const found =
    strong ??
    first(lexicon.entries, (entry) => entry.weak.mentions(text).next().value ?? undefined);
  if (!found) return undefined;
  const other = found.becomes.find(({ matcher }) => matcher.found(text));
  return { path: other?.treatment ?? found.path, weak: !strong };
}

/** How often a text names each class by a pattern that is not weak; a name inside a longer one doesn't count. */
export function namedHowOften(text: string, lexicon: Lexicon): Map<string, number> {
  const mentions = lexicon.entries
    .flatMap(({ path, strong }) =>
      [...strong.mentions(text)].map((mention) => ({ path, ...mention })),
    )
    .filter(({ start }) => !isContext(text, start))
    .sort((one, other) => (precedes(one, other) ? -1 : 1));
  const counts = new Map<string, number>();
  let covered = 0;
  for (const { path, start, end } of mentions) {
    if (start < covered) continue;
    counts.set(path, (counts.get(path) ?? 0) + 1);
    covered = end;
  }
  return counts;
}

function first(
  entries: readonly Entry[],
  mentionOf: (entry: Entry) => Mention | undefined,
): Entry | undefined {
  let best: { entry: Entry; mention: Mention } | undefined;
  for (const entry of entries) {
    const mention = mentionOf(entry);
    if (mention && (!best || precedes(mention, best.mention))) best = { entry, mention };
  }
  return best?.entry;
}

function strongMention(
  entry: Entry,
  text: string,
  neighbours: () => string[],
): Mention | undefined {
  const own = thing(entry.strong.mentions(text), text);
  const beside = entry.beside
    .map(({ items, matcher }) => ({ items, mention: thing(matcher.mentions(text), text) }))
    .find(
      ({ items, mention }) => mention && neighbours().some((path) => isOf(path, items)),
    )?.mention;
  if (own && beside) return precedes(beside, own) ? beside : own;
  // beside its main thing an ambiguous word means the part of it, so it goes before an equal pattern of another class
  return beside ? { start: beside.start, end: beside.end + 0.5 } : own;
}

/** The first mention that is the thing itself, not what it accompanies. */
function thing(mentions: Iterable<Mention>, text: string): Mention | undefined {
  for (const mention of mentions) if (!isContext(text, mention.start)) return mention;
  return undefined;
}

/** Whether what begins there only says when something else is due: "post arthroscopy", "after the injection". */
function isContext(text: string, start: number): boolean {
  return CONTEXT.test(text.slice(Math.max(0, start - 40), start));
}

const CONTEXT =
  /(?:\b(?:status[- ]post|s\/p|post(?![- ]?(?:op|surg))|after|following|prior to|before|pre(?![- ]?(?:op|surg)))[-: ]+(?:(?:the|his|her|a|an|left|right|bilateral|recent|planned|upcoming|lumbar|cervical|open|arthroscopic)[- ])*)$/i;

function precedes(one: Mention, other: Mention): boolean {
  return one.start < other.start || (one.start === other.start && one.end > other.end);
}

function isOf(path: string, items: string[]): boolean {
  return items.includes(path) || items.includes(path.slice(0, path.indexOf('/')));
}
