import type { Taxonomy } from '../../taxonomy.ts';
import type { CleanLetter, LetterItem } from '../letter.ts';
import type { CleanText } from '../text.ts';
import { injuredParts } from './body-parts/injured.ts';
import { partsNamed } from './body-parts/named.ts';

/**
 * The parts of the body that an item is about, as slugs in the order of the taxonomy; `multiple` alone for four or more,
 * `unspecified` alone where the letter names none. What the request with its whole heading names; else the part that an
 * operation of the same letter is on; else the injured parts that the letter is about. Rule: CODEBOOK, "Body parts".
 */
export function bodyPartsOf(
  item: LetterItem<CleanText>,
  letter: CleanLetter,
  treatment: string,
  taxonomy: Taxonomy,
): string[] {
  const named = partsNamed(`${item.request}. ${item.heading}`, taxonomy);
  // what a drug is given for, and by which way, is no part that is treated
  if (treatment.startsWith('pharmaceuticals/')) for (const part of NOT_OF_DRUGS) named.delete(part);
  if (named.size > 0) return listed(named, taxonomy);
  const operated = isSurgery(treatment) ? new Set<string>() : operatedParts(letter, taxonomy);
  if (operated.size > 0) return listed(operated, taxonomy);
  return listed(injuredParts(letter, item, taxonomy), taxonomy);
}

const NOT_OF_DRUGS = ['psyche', 'internal', 'face'];

const SURGERY =
  /\b(?:surger|operat|arthroscop|repair|arthroplast|replacement|fusion|release|\w+ectom|decompress|ORIF|reduction|reconstruct|implant|excision|debridement|ACDF|TKA|THA)/i;

function isSurgery(treatment: string): boolean {
  return /^surgery\/(?!assistant|anesthesia|surgical-facility|intraoperative|other)/.test(
    treatment,
  );
}

/** What the operations among the letter's items are on. */
function operatedParts(letter: CleanLetter, taxonomy: Taxonomy): Set<string> {
  const operations = letter.items.filter(({ request }) => SURGERY.test(request));
  return new Set(operations.flatMap(({ request }) => [...partsNamed(request, taxonomy)]));
}

function listed(parts: ReadonlySet<string>, taxonomy: Taxonomy): string[] {
  if (parts.size > 3) return ['multiple'];
  return parts.size === 0
    ? ['unspecified']
    : [...taxonomy.bodyParts.keys()].filter((slug) => parts.has(slug));
}
