import type { Taxonomy } from '../../../taxonomy.ts';
import { type Matcher, type Mention, matcherOf } from '../matcher.ts';
import { plain } from '../plain.ts';

interface Part {
  slug: string;
  strong: Matcher;
  weak: Matcher;
}

const known = new WeakMap<Taxonomy, Part[]>();

/**
 * The parts of the body that a text names, as slugs. A name inside a longer one doesn't count ("back" in "upper back"), a
 * weak one ("spine") only where there is no other.
 */
export function partsNamed(text: string, taxonomy: Taxonomy): Set<string> {
  const parts = partsOf(taxonomy);
  const line = plain(text);
  const strong = outermost(parts.flatMap((part) => mentioned(part.slug, part.strong, line)));
  if (strong.size > 0) return strong;
  return outermost(parts.flatMap((part) => mentioned(part.slug, part.weak, line)));
}

function partsOf(taxonomy: Taxonomy): Part[] {
  let parts = known.get(taxonomy);
  if (!parts) {
    parts = [...taxonomy.bodyParts.values()].map(({ slug, patterns = [], weakPatterns = [] }) => ({
      slug,
      strong: matcherOf(patterns),
      weak: matcherOf(weakPatterns),
    }));
    known.set(taxonomy, parts);
  }
  return parts;
}

function mentioned(slug: string, matcher: Matcher, line: string): (Mention & { slug: string })[] {
  return [...matcher.mentions(line)].map((mention) => ({ ...mention, slug }));
}

function outermost(mentions: (Mention & { slug: string })[]): Set<string> {
  const inside = (one: Mention, other: Mention) =>
    other.start <= one.start &&
    one.end <= other.end &&
    other.end - other.start > one.end - one.start;
  return new Set(
    mentions.filter((one) => !mentions.some((other) => inside(one, other))).map(({ slug }) => slug),
  );
}
